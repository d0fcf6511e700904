import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { Split } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { isSure } from '../people/counting.ts'
import type { SessionState } from '../state.ts'
import type { Columns, Counts, Run } from './state.ts'

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

const hasAnswered = (polls: SessionState['polls'], person: string) =>
  [...polls.values()].some(({ runs }) => runs.some(({ answers }) => answers.has(person)))

/** Someone says something else of themselves: their answers go with them. */
export function moveInColumns(
  { polls, aside, newcomers, redescribed }: SessionState,
  person: string,
  about: string,
  before: string | null,
  now: string | null,
): void {
  if (before === now) return
  if (hasAnswered(polls, person)) redescribed.set(about, (redescribed.get(about) ?? new Set()).add(person))
  if (aside.has(person)) return
  for (const { runs } of polls.values())
    for (const run of runs) moveInRun(run, isSure({ newcomers }, person), person, about, before, now)
}

function moveInRun(
  { question, answers, columns, sure }: Run,
  isSureOne: boolean,
  person: string,
  about: string,
  before: string | null,
  now: string | null,
): void {
  const given = answers.get(person)
  if (given === undefined || given.part !== undefined || tablesOf(question).length === 0) return
  for (const counted of isSureOne ? [columns, sure.columns] : [columns]) {
    moveIn(counted, about, before, question, given.answer, -1)
    moveIn(counted, about, now, question, given.answer, 1)
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
export function tableOf(
  { all, said }: Columns,
  about: string,
  choices: readonly string[],
  width: number,
): number[][] {
  const whole = (counts: readonly number[] = []) => Array.from({ length: width }, (_, at) => counts[at] ?? 0)
  const rows = choices.map((choice) => whole(said.get(about)?.get(choice)))
  return [...rows, whole(all).map((count, at) => rows.reduce((left, row) => left - (row[at] ?? 0), count))]
}
