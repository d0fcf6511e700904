import type { Topics } from '@companion/shared/commands/runSheet'
import { notAskedTopic } from '@companion/shared/questions'
import type { Draft } from '../entry.ts'
import { takesLate } from '../polls/late.ts'
import type { SessionState } from '../state.ts'

/** What the topic is called where its line on the run sheet has no title of its own. */
const usualText = 'What did we not ask you?'

/** The line of the run sheet that invites people to say what nobody asked them about, if there is one. */
const lineOf = ({ segments }: SessionState) =>
  [...segments.values()].find(({ activity }) => activity.kind === 'notAsked')

/** Whether people can say in this session what nobody asked them about. */
export const hasNotAsked = (state: SessionState): boolean => lineOf(state) !== undefined

/** What its line is called, where it has a title of its own. */
export const titleOfNotAsked = (state: SessionState): string | undefined => lineOf(state)?.activity.title

/** What questions may be about: the topics that were prepared and, where the run sheet has its line, what nobody asked about. */
export function topicsOf(state: SessionState): Topics {
  const line = lineOf(state)
  if (line === undefined) return state.topics
  return [...state.topics, { id: notAskedTopic, text: line.activity.title ?? usualText }]
}

/** Whether a text says what nobody asked about. */
export const isNotAsked = ({ topic }: { topic?: string | null | undefined }): boolean =>
  topic === notAskedTopic

/** Whether what nobody asked about is taken at a time: while the session lasts, and then as long as late answers are. */
export function takesNotAsked(state: SessionState, at: Draft['at']): boolean {
  return hasNotAsked(state) && (state.phase !== 'ended' || takesLate(state, at))
}
