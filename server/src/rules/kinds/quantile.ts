/**
 * A quantile of whole numbers given as counts, `counts[0]` being how many said `first`. Between two values where it
 * falls between two people, as a median of four is (type 2 of Hyndman and Fan, 1996).
 */
export function quantile(counts: readonly number[], people: number, share: number, first: number): number {
  const place = people * share
  const low = Number.isInteger(place) ? place : Math.ceil(place)
  const high = Number.isInteger(place) ? Math.min(people, place + 1) : low
  return first + (at(counts, Math.max(1, low)) + at(counts, Math.max(1, high))) / 2
}

/** Where the nth person stands, counted from 1. */
function at(counts: readonly number[], nth: number): number {
  let seen = 0
  return counts.findIndex((count) => {
    seen += count
    return seen >= nth
  })
}
