import type { PersonalView } from '@companion/shared/views/personal'
import type { MyAnswer } from '@companion/shared/views/polls'
import { latestRun, type SessionState } from '../state.ts'
import { parts } from './view.ts'

/** One slice of a person's own things; undefined where there is none. */
export function personalSlice(
  state: SessionState,
  participantId: string,
  name: string,
): MyAnswer | undefined {
  const { kind, about } = parts(name)
  const poll = kind === 'answer' ? state.polls.get(about) : undefined
  const run = poll && latestRun(poll)
  const given = run?.answers.get(participantId)
  return run && given && { run: run.number, answer: given.answer, at: given.at }
}

/** All of a person's own things: their answer to the latest run of each poll. */
export function personalView(state: SessionState, participantId: string): PersonalView {
  const mine: PersonalView = {}
  for (const id of state.polls.keys()) {
    const slice = personalSlice(state, participantId, `answer:${id}`)
    if (slice !== undefined) mine[`answer:${id}`] = slice
  }
  return mine
}
