import { isSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { tablesOf } from './columns.ts'
import { type Tables, type Together, together } from './putTogether.ts'
import { type Release, type Shown, shownRows, type Wanted } from './release.ts'
import type { GivenAnswer, Run } from './state.ts'

const upTo = (length: number) => Array.from({ length }, (_, at) => at)

/**
 * Whether the rows of two questions, as far as both show them, are as large as each other, or those who answered one of the two
 * alone are `fewest`: nobody can tell then which of them make a row larger or smaller.
 */
export function haveMovedOn(state: SessionState, earlier: Release, next: Release, wanted: Wanted): boolean {
  const [then, now] = [new Set(shownRows(earlier)), new Set(shownRows(next))]
  const rows = [...then].filter((row) => now.has(row))
  const sizes = ({ totals }: Release) => together(totals, { rows, columns: [[0]] }).table.join()
  const asked = state.polls.get(earlier.pollId)?.runs[earlier.run - 1]
  if (asked === undefined || sizes(earlier) === sizes(next)) return true
  const { fewest } = state.whoYouAre
  const counts = (person: string) =>
    !asked.unsettled.has(person) && (!wanted.isBySure || isSure(state, person))
  let alone = 0
  for (const [one, other] of [
    [asked, wanted.run],
    [wanted.run, asked],
  ] as const)
    for (const [person, given] of one.answers) {
      const isInBoth = isCounted(state, person, other.answers.get(person))
      if (!isInBoth && isCounted(state, person, given) && counts(person)) alone += 1
      // Most questions are answered by other people than the one before: it is known after a few of them.
      if (alone >= fewest) return true
    }
  return false
}

/** Whether an answer is in the main figures. */
const isCounted = (
  { aside }: SessionState,
  person: string,
  given: GivenAnswer | undefined,
): given is GivenAnswer =>
  given !== undefined && given.part === undefined && !('skip' in given.answer) && !aside.has(person)

/** Where someone is in a table: by what they say of themselves now, and what they answered. Null where they are not counted in it. */
function placeIn(state: SessionState, about: string, run: Run, at: number, { rows, columns }: Together) {
  const choices = state.whoYouAre.questions.find(({ id }) => id === about)?.options ?? []
  const rowOf = new Map(
    choices.map(({ id }, row) => [id, rows.includes(row) ? rows.indexOf(row) : rows.length]),
  )
  const others = rows.includes(choices.length) ? rows.indexOf(choices.length) : rows.length
  const split = tablesOf(run.question)[at]
  return (person: string): number | null => {
    const given = run.answers.get(person)
    if (split === undefined || !isCounted(state, person, given)) return null
    const column = split.column(given.answer as never)
    const row = rowOf.get(state.people.get(person)?.get(about) ?? '') ?? others
    return row * columns.length + columns.findIndex((those) => those.includes(column))
  }
}

/** Whether each figure of a table, and the same one of an earlier asking, are of the same people but for `fewest` of them or nobody. */
export function haveChanged(
  state: SessionState,
  earlier: Release,
  wanted: Wanted,
  at: number,
  next: Shown,
): boolean {
  const before = earlier.tables[at]
  const asked = state.polls.get(earlier.pollId)?.runs[earlier.run - 1]
  if (before == null || asked === undefined) return true
  const [was, is] = [asked, wanted.run].map((run) => placeIn(state, wanted.about, run, at, next.how)) as [
    ReturnType<typeof placeIn>,
    ReturnType<typeof placeIn>,
  ]
  // They may have been in another row then.
  const redescribed = state.redescribed.get(wanted.about)
  const width = next.how.columns.length
  const changed = upTo(next.figures.table.length * width).map(() => 0)
  for (const person of new Set([...asked.answers.keys(), ...wanted.run.answers.keys()])) {
    const [then, now] = [was(person), is(person)]
    const isKnown = !asked.unsettled.has(person) && !redescribed?.has(person)
    if (then === now || !isKnown || (wanted.isBySure && !isSure(state, person))) continue
    for (const place of [then, now]) if (place !== null) changed[place] = (changed[place] ?? 0) + 1
  }
  const cell = ({ table }: Tables, place: number) => table[Math.floor(place / width)]?.[place % width]
  return changed.every((people, place) =>
    people === 0
      ? cell(before.figures, place) === cell(next.figures, place)
      : people >= state.whoYouAre.fewest,
  )
}
