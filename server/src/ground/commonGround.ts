import type { GroundStatement, GroundView } from '@companion/shared/programme/ground'
import { keptBack } from '../rules/polls/smallNumbers.ts'
import { type FoundGroups, findGroups } from './findGroups.ts'
import { type Answers, notSaid } from './principal.ts'

/** Agreed in a group: by so many of 100 of those in it who said something of the statement. */
export const agreedFrom = 60

/** What a worker is given: answers, which of them are of people whom it cost something to come in, and the fewest people that a figure may stand for. */
export type GroundGiven = { answers: Answers; sure: Uint8Array; fewest: number }

/** For one statement, by group: how many agree, and how many said something else. */
function countsIn(
  { statements, stances }: Answers,
  at: number,
  { groups, groupOf }: FoundGroups,
  counts: (person: number) => boolean,
): number[][] {
  const table = Array.from({ length: groups }, () => [0, 0])
  groupOf.forEach((group, person) => {
    const stance = stances[person * statements + at] as number
    if (stance === notSaid || !counts(person)) return
    const row = table[group] as number[]
    const column = stance === 1 ? 0 : 1
    row[column] = (row[column] ?? 0) + 1
  })
  return table
}

const shareOf = ([agree = 0, others = 0]: readonly number[]) => (100 * agree) / Math.max(1, agree + others)

const all = () => true

/** How many people are in each group, as a table of one column. */
const sizesOf = ({ groups, groupOf }: FoundGroups, counts: (person: number) => boolean = all) =>
  Array.from({ length: groups }, (_, group) => [
    groupOf.reduce((sum, one, person) => (one === group && counts(person) ? sum + 1 : sum), 0),
  ])

/**
 * What people agree on across groups that were found from their answers, for those groups that may be shown. A group is
 * shown by shares alone. Where one is smaller than `fewest`, or all others together are, other groups are looked for, and else none is shown: a
 * size would give the other away.
 * A share is kept back where those who agree, or those who do not, are fewer, or could be worked out from what is shown.
 */
export function commonGround({ answers, sure, fewest }: GroundGiven): GroundView {
  const stable = findGroups(answers)
  if (stable.length === 0) return { found: false, why: 'notStable' }
  const isSure = (person: number) => sure[person] === 1
  const mayShow = (one: FoundGroups) =>
    !keptBack(sizesOf(one), fewest, false, sizesOf(one, isSure)).some(([hidden]) => hidden)
  const found = stable.find(mayShow)
  if (found === undefined) return { found: false, why: 'tooSmall' }
  const statements = Array.from({ length: answers.statements }, (_, at): GroundStatement => {
    const counts = countsIn(answers, at, found, all)
    const hidden = keptBack(counts, fewest, true, countsIn(answers, at, found, isSure))
    const both = counts.reduce((sum, row) => sum.map((one, column) => one + (row[column] ?? 0)), [0, 0])
    const shares = counts.map((row, group) => (hidden[group]?.includes(true) ? null : shareOf(row)))
    const shown = shares.filter((share) => share !== null)
    const isWhole = shown.length === found.groups
    return {
      statement: at,
      everyone: Math.round(shareOf(both)),
      groups: shares.map((share) => share && Math.round(share)),
      // The product over groups of how likely somebody in each agrees (Polis calls it group-informed consensus).
      consensus: isWhole ? shown.reduce((product, share) => product * (share / 100), 1) : null,
      isAgreed: isWhole && shown.every((share) => share >= agreedFrom),
      isHidden: false,
    }
  })
  const divided = statements.filter(({ isAgreed, consensus }) => !isAgreed && consensus !== null)
  const largest = Math.max(-1, ...divided.map(({ everyone }) => everyone))
  return {
    found: true,
    sizes: sizesOf(found).map(([size = 0]) => Math.round((100 * size) / answers.people)),
    statements: statements
      .map((one) => ({ ...one, isHidden: one.isAgreed && one.everyone <= largest }))
      .sort((one, next) => (next.consensus ?? -1) - (one.consensus ?? -1)),
  }
}
