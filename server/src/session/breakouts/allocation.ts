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

/** Deal people out in their order, one to each group in turn. */
export function deal<T>(people: readonly T[], groups: number): T[][] {
  const dealt: T[][] = Array.from({ length: groups }, () => [])
  for (const [index, person] of people.entries()) dealt[index % groups]?.push(person)
  return dealt
}
