/** How many should be in a group. */
export type Size = { least: number; wanted: number; most: number }

/**
 * Into how many groups so many people go: sizes differ by one at most, lie between the least and the most wherever
 * arithmetic allows, and come as near as can be to the wanted one. Where it does not allow, groups are smaller.
 */
export function groupsFor(people: number, { least, wanted, most }: Size): number {
  if (people === 0) return 0
  const fewest = Math.ceil(people / most)
  const greatest = Math.floor(people / least)
  if (greatest < fewest) return fewest
  return Math.min(greatest, Math.max(fewest, Math.round(people / wanted)))
}

/** Deal people out in their order, one to each group in turn. `open` opens a group, and says how one comes into it. */
export function deal<T>(people: readonly T[], groups: number, open: () => (person: T) => void): void {
  for (let first = 0; first < groups; first++) {
    const place = open()
    for (let turn = first; turn < people.length; turn += groups) place(people[turn] as T)
  }
}

/** Whether so many people can be in groups of the right size. */
const fit = (people: number, { least, most }: Size) => Math.ceil(people / most) <= Math.floor(people / least)

/**
 * How many of the people who did not choose go to each prompt that others chose, so that groups there, and the groups of
 * the rest, are of the right size wherever arithmetic allows; as few as can be. Where it does not allow, thin groups are
 * filled first.
 */
export function topUps(chosen: readonly number[], others: number, size: Size): number[] {
  // More would be a group of its own, and is as well among the rest.
  const { most } = size
  const failed = new Set<string>()
  function place(index: number, left: number): number[] | null {
    const people = chosen[index]
    if (people === undefined) return fit(left, size) ? [] : null
    if (failed.has(`${index} ${left}`)) return null
    for (let more = 0; more <= Math.min(left, most); more++) {
      const rest = fit(people + more, size) ? place(index + 1, left - more) : null
      if (rest !== null) return [more, ...rest]
    }
    failed.add(`${index} ${left}`)
    return null
  }
  let left = others
  return (
    place(0, others) ??
    chosen.map((people) => {
      const more = Math.min(left, Math.max(0, size.least - people))
      left -= more
      return more
    })
  )
}
