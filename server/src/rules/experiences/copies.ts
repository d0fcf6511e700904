/** How many numbers of a print are compared at once, and how many of all must be the same. */
const bandLength = 3
const fewestSame = 15

/** Texts that are alike: the print of the first, with which the others are compared, and all that are there now. */
type Group = { print: readonly number[]; numbers: number[] }

/**
 * Near-copies, as of a letter that many send. What is like the first of a group joins it, so that a group does not drift;
 * and to find it takes as long however many there are.
 */
export type Copies = {
  /** By a part of a print, the group whose print has it. */
  byBand: Map<number, Group>
  groupOf: Map<number, Group>
}

export function noCopies(): Copies {
  return { byBand: new Map(), groupOf: new Map() }
}

/** Parts of a print: two texts that are alike have one in common. */
function bandsOf(print: readonly number[]): number[] {
  const bands: number[] = []
  for (let from = 0; from < print.length; from += bandLength) {
    let band = from
    for (let at = from; at < from + bandLength; at++) band = Math.imul(band ^ (print[at] ?? 0), 0x9e3779b1)
    bands.push(band ^ (band >>> 15))
  }
  return bands
}

const sameIn = (one: readonly number[], other: readonly number[]) =>
  one.reduce((same, value, at) => (value === other[at] ? same + 1 : same), 0)

/** Find the group that a text belongs to by its print, or let it be the first of one. What has no print is like nothing. */
export function joinCopies(
  { byBand, groupOf }: Copies,
  number: number,
  print: readonly number[] | undefined,
): void {
  if (print === undefined) return
  const bands = bandsOf(print)
  for (const band of bands) {
    const group = byBand.get(band)
    if (group === undefined || sameIn(print, group.print) < fewestSame) continue
    group.numbers.push(number)
    groupOf.set(number, group)
    return
  }
  const group = { print, numbers: [number] }
  groupOf.set(number, group)
  for (const band of bands) if (!byBand.has(band)) byBand.set(band, group)
}

/** A text is another than it was, or gone. A group of which others are left stays what it was. */
export function leaveCopies({ byBand, groupOf }: Copies, number: number): void {
  const group = groupOf.get(number)
  if (group === undefined) return
  groupOf.delete(number)
  group.numbers.splice(group.numbers.indexOf(number), 1)
  if (group.numbers.length > 0) return
  for (const band of bandsOf(group.print)) if (byBand.get(band) === group) byBand.delete(band)
}

/** The numbers of all that are alike with one, itself included; undefined where there is no other. */
export function alikeWith({ groupOf }: Copies, number: number): readonly number[] | undefined {
  const numbers = groupOf.get(number)?.numbers
  return numbers !== undefined && numbers.length > 1 ? numbers : undefined
}
