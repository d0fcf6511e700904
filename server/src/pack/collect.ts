import type { Answer } from '@companion/shared/kinds/registry'
import type { PartApart } from '@companion/shared/parts'
import { evidencePolls } from '../rules/audiences/official.ts'
import { evidence } from '../rules/evidence.ts'
import { spellingOf } from '../rules/kinds/words.ts'
import type { Run } from '../rules/polls/state.ts'
import { topicsOf } from '../rules/questions/notAsked.ts'
import { canBeSeen } from '../rules/questions/question.ts'
import { outcomeOf } from '../rules/questions/slices.ts'
import type { SessionState } from '../rules/state.ts'
import { type FileRow, fileRow, type RowOf } from '../workbook/fileRow.ts'
import type { RunOfEntries } from './entries.ts'

type Info = RowOf & { startsAt: string }

/** A run with its exact wording, and when it was asked. */
export type RunOfPack = RunOfEntries & { opened: string; closed: string; answers: number }
/** A question that a participant asked, without its words. */
export type QuestionOfPack = {
  session: string
  number: number
  outcome: string
  reason: string
  topic: string
}

/** What a pack is made of, a part at a time. The answers of a run follow it. */
export type PackPart =
  | {
      part: 'session'
      id: string
      title: string
      startsAt: string
      asOf: string
      fewest: number
      entries: number
    }
  | { part: 'rows'; rows: FileRow[] }
  | { part: 'run'; run: RunOfPack }
  | { part: 'answers'; answers: [id: string, answer: Answer, part: PartApart | undefined][] }
  | { part: 'questions'; questions: QuestionOfPack[] }

/** How many answers or questions are in one part at most. */
const inPart = 500

/** All of a session that goes into a pack, some at a time: of each run that is closed, the answers of those who count. */
export function* collected(info: Info, state: SessionState): Generator<PackPart> {
  const { id, title, startsAt } = info
  const { offset: entries, endedAt, whoYouAre } = state
  const asOf = endedAt === null ? '' : new Date(endedAt).toISOString()
  yield { part: 'session', id, title, startsAt, asOf, fewest: whoYouAre.fewest, entries }
  for (const some of evidence(state)) yield { part: 'rows', rows: some.map((row) => fileRow(info, row)) }
  for (const poll of evidencePolls(state))
    for (const run of state.polls.get(poll)?.runs ?? [])
      if (run.closedAt !== null) yield* runParts(info, state, poll, run)
  yield* questionParts(info, state)
}

/** A run as entries are made from it. */
export function runOfEntries(
  session: string,
  question: string,
  { number, question: wording, rules, said, tally }: Run,
): RunOfEntries {
  const words: Record<string, string> = {}
  for (const [fold, word] of tally.words) if (said.shown.has(fold)) words[fold] = spellingOf(word)
  return { session, question, run: number, rules, wording, words }
}

function* runParts({ id }: Info, { aside }: SessionState, poll: string, run: Run): Generator<PackPart> {
  const given = [...run.answers].filter(([person]) => !aside.has(person))
  const [opened, closed] = [run.openedAt, run.closedAt ?? 0].map((at) => new Date(at).toISOString()) as [
    string,
    string,
  ]
  yield { part: 'run', run: { ...runOfEntries(id, poll, run), opened, closed, answers: given.length } }
  for (let from = 0; from < given.length; from += inPart) {
    const some = given.slice(from, from + inPart)
    yield {
      part: 'answers',
      answers: some.map(([, { id: command, answer, part }]) => [command, answer, part]),
    }
  }
}

function* questionParts({ id: session }: Info, state: SessionState): Generator<PackPart> {
  const topics = new Map(topicsOf(state).map(({ id, text }) => [id, text]))
  let questions: QuestionOfPack[] = []
  for (const question of state.questions.values()) {
    const { status: outcome, reason = '' } = outcomeOf(state, question)
    questions.push({
      session,
      number: question.number,
      outcome,
      reason,
      topic: canBeSeen(question) ? (topics.get(question.topic ?? '') ?? '') : '',
    })
    if (questions.length < inPart) continue
    yield { part: 'questions', questions }
    questions = []
  }
  if (questions.length > 0) yield { part: 'questions', questions }
}
