import { notAskedTopic } from '@companion/shared/questions'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Response } from 'express'
import type { ExperiencesReplica } from '../experiences/liveExperiences.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Actor } from '../rules/entry.ts'
import { answeredBy, outcomesAbout } from '../rules/outcomes/views.ts'
import { lateUntil } from '../rules/polls/late.ts'
import { voicedBy } from '../rules/questions/asking.ts'
import { isNotAsked, takesNotAsked, titleOfNotAsked } from '../rules/questions/notAsked.ts'
import { receiptsOf } from '../rules/questions/slices.ts'
import { worldOf } from './outcomes/world.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  sessions: ReadonlyMap<string, LiveSession>
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  clock: () => number
}
/** Why what someone sent did nothing, if so, and its words; and where on the list they are. */
type Asked = { code: RefusalCode | undefined; wrote?: string; from: number }

/** Send the page on which people say what nobody asked them about, and read what officials reply to it. */
export function sendNotAsked(
  parts: Parts,
  response: Response,
  actor: Actor | null,
  { code, wrote, from }: Asked,
): void {
  const { site, clock } = parts
  const { info, replica, hub } = sessionOf(response)
  const { state } = replica
  const reader = actor?.id ?? ''
  const world = worldOf(parts)
  const repliesTo = answeredBy(world, state)
  const { found, all } = hub.browse({ order: 'most', topic: notAskedTopic, from })
  const shown = found.map((one) => ({
    ...one,
    isLate: state.endedAt !== null && one.at > state.endedAt,
    replies: repliesTo({ kind: 'notAsked', session: info.id, id: String(one.question) }),
  }))
  const replies = new Set(shown.flatMap((one) => one.replies))
  const numbers = new Set(shown.map(({ question }) => question))
  const page = {
    page: 'notAsked',
    // Who is let in by the code must have seen it elsewhere.
    session: { ...info, joinCode: '' },
    title: titleOfNotAsked(state),
    isOpen: takesNotAsked(state, clock()),
    until: lateUntil(state),
    isSeenAtOnce: state.moderation === 'after' && state.phase !== 'ended',
    found: shown,
    all,
    from,
    outcomes: replies.size === 0 ? [] : outcomesAbout(world, info.id).filter(({ id }) => replies.has(id)),
    receipts: (receiptsOf(state, reader) ?? []).filter(isNotAsked),
    votes: (voicedBy(state, reader) ?? []).filter((one) => numbers.has(one)),
    own: (state.askedBy.get(reader) ?? []).filter((one) => numbers.has(one)),
    refused: code && site.languageOf(response).refusals[code],
    wrote,
  } as const
  // When a host invites everyone to it, most of them see the same page.
  if (wrote) site.send(response, page, 409)
  else site.send(response, page, 200, JSON.stringify(page))
}
