import { helpings } from '@companion/shared/parts'
import type { AnswerGiven, PersonalView } from '@companion/shared/views/personal'
import type { MyAnswer } from '@companion/shared/views/polls'
import type { ResultView } from '@companion/shared/views/results'
import { groupOf, latestRound } from '../breakouts/round.ts'
import { groupView, memberView } from '../breakouts/slices.ts'
import { canBeLate } from '../polls/late.ts'
import { openResult } from '../polls/results.ts'
import { openRunView } from '../polls/slices.ts'
import { type GivenAnswer, latestRun, type Poll, type Run } from '../polls/state.ts'
import { staysCounted } from '../polls/withdrawing.ts'
import { voicedBy } from '../questions/asking.ts'
import { receiptsOf } from '../questions/slices.ts'
import type { SessionState } from '../state.ts'
import { parseSliceName } from './view.ts'

/** One slice of a person's own things; undefined where there is none. */
export function personalSlice(
  state: SessionState,
  participantId: string,
  name: string,
): PersonalView[keyof PersonalView] {
  const { kind, about } = parseSliceName(name)
  if (kind === 'me') {
    const said = state.people.get(participantId)
    return said && Object.fromEntries(said)
  }
  if (kind === 'member') return memberView(state, participantId)
  if (kind === 'group') {
    const group = groupOf(latestRound(state), participantId)
    return group && groupView(state, group.number, participantId)
  }
  if (kind === 'receipts') return receiptsOf(state, participantId)
  if (kind === 'votes') return voicedBy(state, participantId)
  const poll = state.polls.get(about)
  const run = poll && latestRun(poll)
  const given = run?.answers.get(participantId)
  if (run === undefined || given === undefined) return undefined
  if (kind === 'answer') return myAnswer(run, given)
  // Also while everyone may see it: a page may be rendered between the press that shows it and the tick that sends it.
  if (kind === 'results') return run.question.show === 'answered' ? openResult(run) : undefined
  return undefined
}

function myAnswer({ number }: Run, { answer, at, help, part }: GivenAnswer): MyAnswer {
  const helping = helpings.find((one) => one === part)
  return { run: number, answer, at, ...(help && { help }), ...(helping && { helping }) }
}

/** All of a person's own things: what they said of themselves, and their answer to the latest run of each poll. */
export function personalView(state: SessionState, participantId: string): PersonalView {
  const mine: Record<string, unknown> = {}
  const names = [...state.polls.keys()].flatMap((id) => [`answer:${id}`, `results:${id}`])
  for (const name of ['me', 'receipts', 'votes', 'member', 'group', ...names]) {
    const slice = personalSlice(state, participantId, name)
    if (slice !== undefined) mine[name] = slice
  }
  return mine as PersonalView
}

/** Everything one person answered, in the words it was asked in, the latest first. */
export function answersOf(state: SessionState, participantId: string): AnswerGiven[] {
  return [...state.polls.values()]
    .flatMap(({ id, runs }) => runs.map((run) => ({ pollId: id, run })))
    .flatMap(({ pollId, run }) => {
      const given = run.answers.get(participantId)
      if (given === undefined) return []
      const { answer, at, part } = given
      const canGo = !state.sealed && !staysCounted(run, participantId)
      return [
        {
          question: run.question,
          answer,
          at,
          ...(part === 'late' && { late: true as const }),
          ...(canGo && { back: { pollId, run: run.number } }),
        },
      ]
    })
    .sort((one, next) => next.at - one.at)
}

/** The questions that can be answered late, in the order of the run sheet, with what this person has answered; `isOpen` where they can. */
export function lateView(state: SessionState, participantId: string) {
  return state.order.flatMap((pollId) => {
    const poll = state.polls.get(pollId)
    const run = poll && latestRun(poll)
    if (run === undefined || !canBeLate(poll as Poll)) return []
    const given = run.answers.get(participantId)
    const mine = given && { run: run.number, answer: given.answer, at: given.at }
    return [{ pollId, run: openRunView(run), mine, isOpen: given === undefined || given.part === 'late' }]
  })
}

/** A slice that goes to those who have answered and to no one else, if it is one: the result of such a question. */
export function gateOf(
  state: SessionState,
  name: string,
): { slice: ResultView; isFor: (id: string) => boolean } | undefined {
  const { kind, about } = parseSliceName(name)
  const poll = kind === 'results' ? state.polls.get(about) : undefined
  const run = poll && latestRun(poll)
  if (run === undefined || run.question.show !== 'answered' || run.shown) return undefined
  return { slice: openResult(run), isFor: (id) => run.answers.has(id) }
}

/** Whether a slice may be one of a person's own. */
export function isPersonal(name: string): boolean {
  return name === 'me' || name === 'votes' || name.startsWith('answer:') || name.startsWith('results:')
}
