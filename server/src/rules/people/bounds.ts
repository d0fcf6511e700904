import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Round } from '../breakouts/state.ts'
import type { Actor, Draft } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'

/** The version of the rules from which on people's sessions are bounded. */
const boundedFrom = 3

const isBounded = (draft: Draft) => rulesOf(draft) >= boundedFrom

/**
 * Why someone cannot ask for anything more in a session, if so. Everything of theirs that stands in the journal counts,
 * accepted or refused: each is remembered for the session's life.
 */
export function refusesMore({ accepted, refused }: SessionState, draft: Draft): RefusalCode | null {
  if (!isBounded(draft)) return null
  const { actor } = draft
  const asked = (accepted.get(actor.id)?.prints.length ?? 0) + (refused.get(actor.id)?.size ?? 0)
  return asked < mostOf(actor) ? null : 'command.tooMany'
}

/** Whether anything that someone asked for in a session was accepted. */
export const hasTakenPart = ({ accepted }: SessionState, id: string): boolean => accepted.has(id)

function mostOf({ role }: Actor): number {
  if (role === 'system') return Number.POSITIVE_INFINITY
  return role === 'host' || role === 'moderator' ? limits.teamCommandsMost : limits.commandsMost
}

/** Why someone cannot ask one more question, if so. */
export function refusesQuestion({ askedBy, questions }: SessionState, draft: Draft): RefusalCode | null {
  if (!isBounded(draft)) return null
  const asked = askedBy.get(draft.actor.id) ?? []
  if (asked.length >= limits.questionsMost) return 'question.tooMany'
  const waiting = asked.filter((number) => questions.get(number)?.status === 'waiting').length
  return waiting < limits.questionsWaitingMost ? null : 'question.tooManyWaiting'
}

/** Why someone cannot say more in the groups of a round, or join one more, if so. */
export function refusesInRound({ counts }: Round, draft: Draft, what: 'joined' | 'said'): RefusalCode | null {
  if (!isBounded(draft)) return null
  const done = counts.get(draft.actor.id)?.[what] ?? 0
  if (what === 'said') return done < limits.saidMost ? null : 'breakout.tooMuch'
  return done < limits.joinedMost ? null : 'breakout.tooOften'
}
