import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { Split } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { hasSure, isSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import { keptBack, mayFollow } from './smallNumbers.ts'
import type { Columns, Counts, PublishedBreakdown, Run } from './state.ts'

/** The version of the rules from which on small numbers are those of people whom it cost something to come in. */
const sureFrom = 10

/** Whether small numbers of a run's own figures are those of people whom it cost something to come in: who is counted apart is not among them. */
export function isJudgedBySure(state: SessionState, { rules, invitedApart }: Run): boolean {
  return rules >= sureFrom && hasSure(state, invitedApart ? ['code'] : undefined)
}

/** The row of those who did not say who they are. */
const notSaid = 'Did not say'

/** Before anyone answered. */
export function noColumns(): Columns {
  return { all: [], said: new Map() }
}

/** The tables of a question's breakdowns, by question: a question never changes once it was asked. */
const known = new WeakMap<Question, Split<never>[]>()

/** The tables in which the answers to a question are counted, each person in one column of each. */
export function tablesOf(question: Question): Split<never>[] {
  const splits = known.get(question) ?? kindOf(question).splits(question as never)
  known.set(question, splits)
  return splits
}

/** Count someone's answer in each column that it falls into, or take it out again. */
export function countInColumns(
  { people }: Pick<SessionState, 'people'>,
  question: Question,
  { columns }: Pick<Counts, 'columns'>,
  person: string,
  answer: Answer,
  weight: 1 | -1,
): void {
  if (tablesOf(question).length === 0) return
  move(question, columns.all, answer, weight)
  for (const [about, choice] of people.get(person) ?? [])
    if (choice !== null) move(question, countsOf(columns, about, choice), answer, weight)
}

/** Someone says something else of themselves: their answers go with them. */
export function moveInColumns(
  { polls, aside, newcomers }: SessionState,
  person: string,
  about: string,
  before: string | null,
  now: string | null,
): void {
  if (before === now || aside.has(person)) return
  for (const { runs } of polls.values()) {
    for (const { question, answers, columns, sure } of runs) {
      const given = answers.get(person)
      if (given === undefined || given.part !== undefined || tablesOf(question).length === 0) continue
      const all = isSure({ newcomers }, person) ? [columns, sure.columns] : [columns]
      for (const counted of all) {
        moveIn(counted, about, before, question, given.answer, -1)
        moveIn(counted, about, now, question, given.answer, 1)
      }
    }
  }
}

function moveIn(
  columns: Columns,
  about: string,
  choice: string | null,
  question: Question,
  answer: Answer,
  weight: 1 | -1,
): void {
  if (choice !== null) move(question, countsOf(columns, about, choice), answer, weight)
}

function countsOf({ said }: Columns, about: string, choice: string): number[] {
  const choices = said.get(about) ?? new Map<string, number[]>()
  const counts = choices.get(choice) ?? []
  if (counts.length === 0) said.set(about, choices.set(choice, counts))
  return counts
}

function move(question: Question, counts: number[], answer: Answer, weight: 1 | -1): void {
  if ('skip' in answer) return
  let from = 0
  for (const { columns, column } of tablesOf(question)) {
    const place = column(answer as never)
    if (place !== -1) counts[from + place] = (counts[from + place] ?? 0) + weight
    from += columns.length
  }
}

/** A row for each choice, and last one for those who are in none of them. */
function tableOf(
  { all, said }: Columns,
  about: string,
  choices: readonly string[],
  width: number,
): number[][] {
  const whole = (counts: readonly number[] = []) => Array.from({ length: width }, (_, at) => counts[at] ?? 0)
  const rows = choices.map((choice) => whole(said.get(about)?.get(choice)))
  return [...rows, whole(all).map((count, at) => rows.reduce((left, row) => left - (row[at] ?? 0), count))]
}

/**
 * Break a run that closes down by each who-you-are question, and publish what may be. A breakdown is taken when a
 * run closes and at no other moment, so that nothing can be learnt by watching it move; where a run is opened again,
 * the next one takes its place only if enough has changed.
 */
export function publishBreakdowns(state: SessionState, run: Run, at: number): void {
  const { fewest, questions } = state.whoYouAre
  const splits = tablesOf(run.question)
  if (splits.length === 0) return
  const isBySure = isJudgedBySure(state, run)
  const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)
  for (const { id, text, options } of questions) {
    const choices = options.map((option) => option.id)
    const table = tableOf(run.columns, id, choices, width)
    const sure = isBySure ? tableOf(run.sure.columns, id, choices, width) : table
    const figures = { table, sure, hidden: keptBack(table, fewest, splits.length > 1, sure) }
    const published = run.breakdowns.get(id) ?? []
    const rows = [...options.map((option) => option.text), notSaid]
    const isComparable = ({ view }: PublishedBreakdown) =>
      view.tables[0]?.rows.every((row, index) => row.text === rows[index]) &&
      view.tables[0].rows.length === rows.length
    if (!published.every((one) => isComparable(one) && mayFollow(one.figures, figures, fewest))) continue
    let from = 0
    const tables = splits.map(({ title, columns }) => {
      const first = from
      from += columns.length
      const cell = (row: number, column: number) =>
        figures.hidden[row]?.[column] ? ('c' as const) : (table[row]?.[column] ?? 0)
      return {
        title,
        columns,
        rows: rows.map((name, row) => ({
          text: name,
          cells: columns.map((_, column) => cell(row, first + column)),
        })),
      }
    })
    const view = { about: id, text, at, people: run.tally.answered, tables }
    run.breakdowns.set(id, [...published, { view, figures, without: run.without }])
  }
}

/** The latest breakdown that was published with the same people left out. */
export function standing(run: Run, published: readonly PublishedBreakdown[]): PublishedBreakdown | undefined {
  return published.findLast(({ without }) => without === run.without)
}
