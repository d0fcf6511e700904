import type { WebhookEvent } from '@companion/shared/programme/webhooks'
import type { LiveSession } from '../replica/liveSession.ts'
import { evidencePolls } from '../rules/audiences/official.ts'
import type { ProgrammeState, Webhook } from '../rules/programme/state.ts'
import { nameOfEvent } from '../rules/programme/webhooks.ts'
import type { SessionState } from '../rules/state.ts'

/** What has happened in a session that others are told of: questions that closed and were not to try things out, and its end. */
export function eventsIn(session: string, state: SessionState): WebhookEvent[] {
  const closed = evidencePolls(state).flatMap((question) =>
    (state.polls.get(question)?.runs ?? []).flatMap(({ number: run, closedAt: at }): WebhookEvent[] =>
      at === null ? [] : [{ type: 'question.closed', at, session, question, run }],
    ),
  )
  const { endedAt } = state
  return endedAt === null ? closed : [...closed, { type: 'session.ended', at: endedAt, session }]
}

/** What was said of outcomes. */
export const outcomeEvents = ({ outcomes }: Pick<ProgrammeState, 'outcomes'>): WebhookEvent[] =>
  [...outcomes].flatMap(([outcome, versions]) =>
    versions.map(
      ({ at }, index): WebhookEvent => ({ type: 'outcome.said', at, outcome, version: index + 1 }),
    ),
  )

/** Everything that there is to tell, of sessions of ours that run here and are no rehearsal. */
export const allEvents = (
  sessions: Iterable<Pick<LiveSession, 'info' | 'replica' | 'settings'>>,
  programme: Pick<ProgrammeState, 'outcomes'>,
): WebhookEvent[] => [
  ...[...sessions].flatMap(({ info, settings, replica }) =>
    info.rehearsal || settings.box !== undefined || replica.stoppedAt !== null
      ? []
      : eventsIn(info.id, replica.state),
  ),
  ...outcomeEvents(programme),
]

/** What an address was not told yet of what happened since it was set. */
export const untold = (
  { at: since, isGone, deliveries }: Webhook,
  events: readonly WebhookEvent[],
): WebhookEvent[] =>
  isGone ? [] : events.filter((event) => event.at >= since && !deliveries.has(nameOfEvent(event)))
