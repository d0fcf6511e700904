import { seeded } from '../crowd/seeded.ts'
import { alike, apartness, groupPlaces } from './nearest.ts'
import { type Answers, placesOf } from './principal.ts'

/** How many groups are looked for, at least and at most. */
const [groupsLeast, groupsMost] = [2, 4]
/** How often it is tried again with half of the people and another start, how alike the groups must come out, and how far apart. */
const tries = 5
const alikeLeast = 0.85
const apartLeast = 0.5

/** Into which group each person falls, and how many groups there are. */
export type FoundGroups = { groups: number; groupOf: Uint8Array }

/**
 * Groups of people who answered alike, in each number of groups that can be relied on, the clearest first: the same must
 * come out of any half of the people, whatever it starts from, and people must be clearly nearer to their own group than to the
 * next.
 */
export function findGroups(answers: Answers): FoundGroups[] {
  const everyone = Array.from({ length: answers.people }, (_, person) => person)
  if (answers.people < groupsMost || answers.statements < 2) return []
  const places = placesOf(answers, everyone)
  const halves = Array.from({ length: tries }, (_, at): Half => {
    const random = seeded(at + 1)
    const some = everyone.filter(() => random() < 0.5)
    return { some, places: placesOf(answers, some), random }
  })
  const found: (FoundGroups & { apart: number })[] = []
  for (let groups = groupsLeast; groups <= groupsMost; groups++) {
    const whole = groupPlaces(places, everyone, groups, seeded(0))
    const apart = apartness(places, whole, groups)
    if (apart >= apartLeast && halves.every((half) => isAlike(whole.groupOf, half, groups)))
      found.push({ groups, groupOf: whole.groupOf, apart })
  }
  return found.sort((one, next) => next.apart - one.apart)
}

/** Some of the people, where everyone stands by their answers, and what their groups start from. */
type Half = { some: readonly number[]; places: Float64Array; random: () => number }

/** Whether about the same groups come out of some of the people. */
function isAlike(groupOf: Uint8Array, { some, places, random }: Half, groups: number): boolean {
  if (some.length < groups) return false
  return alike(groupOf, groupPlaces(places, some, groups, random).groupOf, groups) >= alikeLeast
}
