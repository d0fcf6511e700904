import { directions } from './principal.ts'

const roundsMost = 40
const startsEach = 3

/** Groups of places, and how far people are from the middle of their own. */
export type Grouping = { groupOf: Uint8Array; middles: Float64Array; spread: number }

function squared(places: Float64Array, person: number, middles: Float64Array, group: number): number {
  let sum = 0
  for (let along = 0; along < directions; along++) {
    const by =
      (places[person * directions + along] as number) - (middles[group * directions + along] as number)
    sum += by * by
  }
  return sum
}

/** First middles, each far from those before (k-means++). */
function firstMiddles(
  places: Float64Array,
  among: readonly number[],
  groups: number,
  random: () => number,
): Float64Array {
  const middles = new Float64Array(groups * directions)
  const put = (group: number, person: number) =>
    middles.set(places.subarray(person * directions, (person + 1) * directions), group * directions)
  put(0, among[Math.floor(random() * among.length)] as number)
  const far = new Float64Array(among.length).fill(Number.POSITIVE_INFINITY)
  for (let group = 1; group < groups; group++) {
    let all = 0
    among.forEach((person, at) => {
      far[at] = Math.min(far[at] as number, squared(places, person, middles, group - 1))
      all += far[at] as number
    })
    let left = random() * all
    const chosen = far.findIndex((distance) => {
      left -= distance
      return left <= 0
    })
    put(group, among[Math.max(0, chosen)] as number)
  }
  return middles
}

function nearestTo(places: Float64Array, person: number, middles: Float64Array, groups: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let group = 0; group < groups; group++) {
    const distance = squared(places, person, middles, group)
    if (distance < least) [best, least] = [group, distance]
  }
  return best
}

/** Move each middle to the mean of those nearest to it; whether any moved. */
function moveMiddles(
  places: Float64Array,
  among: readonly number[],
  middles: Float64Array,
  groups: number,
): boolean {
  const sums = new Float64Array(groups * directions)
  const counts = new Float64Array(groups)
  for (const person of among) {
    const group = nearestTo(places, person, middles, groups)
    counts[group] = (counts[group] as number) + 1
    for (let along = 0; along < directions; along++)
      sums[group * directions + along] =
        (sums[group * directions + along] as number) + (places[person * directions + along] as number)
  }
  let isMoved = false
  for (let at = 0; at < sums.length; at++) {
    const count = counts[Math.floor(at / directions)] as number
    if (count === 0) continue
    const mean = (sums[at] as number) / count
    if (Math.abs(mean - (middles[at] as number)) > 1e-9) isMoved = true
    middles[at] = mean
  }
  return isMoved
}

/** So many groups of places that lie together (k-means): the tightest of a few starts. Made from some, and everyone put into one. */
export function groupPlaces(
  places: Float64Array,
  among: readonly number[],
  groups: number,
  random: () => number,
): Grouping {
  const people = places.length / directions
  let best: Grouping | null = null
  for (let start = 0; start < startsEach; start++) {
    const middles = firstMiddles(places, among, groups, random)
    for (let round = 0; round < roundsMost && moveMiddles(places, among, middles, groups); round++);
    const groupOf = new Uint8Array(people)
    let spread = 0
    for (let person = 0; person < people; person++) {
      const group = nearestTo(places, person, middles, groups)
      groupOf[person] = group
      spread += squared(places, person, middles, group)
    }
    if (best === null || spread < best.spread) best = { groupOf, middles, spread }
  }
  return best as Grouping
}

/** How much closer people are to the middle of their own group than to the next: 0 not at all, 1 wholly apart. */
export function apartness(places: Float64Array, { groupOf, middles }: Grouping, groups: number): number {
  let sum = 0
  groupOf.forEach((own, person) => {
    const to = (group: number) => Math.sqrt(squared(places, person, middles, group))
    let next = Number.POSITIVE_INFINITY
    for (let group = 0; group < groups; group++) if (group !== own) next = Math.min(next, to(group))
    sum += next === 0 ? 0 : 1 - Math.min(1, to(own) / next)
  })
  return sum / Math.max(1, groupOf.length)
}

/** How far two groupings agree on who belongs together, beyond chance: 1 wholly, 0 as chance would (adjusted Rand index). */
export function alike(one: Uint8Array, next: Uint8Array, groups: number): number {
  const pairs = (count: number) => (count * (count - 1)) / 2
  const cells = new Float64Array(groups * groups)
  one.forEach((group, person) => {
    const cell = group * groups + (next[person] as number)
    cells[cell] = (cells[cell] as number) + 1
  })
  const total = (of: (at: number) => number) =>
    Array.from({ length: groups }, (_, group) =>
      cells.reduce((sum, count, at) => (of(at) === group ? sum + count : sum), 0),
    ).reduce((sum, count) => sum + pairs(count), 0)
  const both = cells.reduce((sum, count) => sum + pairs(count), 0)
  const [rows, columns] = [total((at) => Math.floor(at / groups)), total((at) => at % groups)]
  const chance = (rows * columns) / Math.max(1, pairs(one.length))
  const most = (rows + columns) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}
