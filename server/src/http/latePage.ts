import type { RefusalCode } from '@companion/shared/refusals'
import type { Response } from 'express'
import { lateView } from '../rules/audiences/personal.ts'
import type { Actor } from '../rules/entry.ts'
import { lateUntil } from '../rules/polls/late.ts'
import { hasNotAsked } from '../rules/questions/notAsked.ts'
import { shuffleSeed } from './shuffleSeed.ts'
import { type Site, sessionOf } from './site.ts'

/** Why what someone sent did nothing, if so, and its words. */
type Refused = { code: RefusalCode | undefined; wrote?: string }

/** Send the page on which the questions of a session can be answered after it has ended. */
export function sendLate(
  site: Site,
  response: Response,
  actor: Actor | null,
  { code, wrote }: Refused,
): void {
  const { info, replica } = sessionOf(response)
  const until = lateUntil(replica.state)
  const seed = actor === null ? 0 : shuffleSeed(actor.id)
  const polls = until === null ? [] : lateView(replica.state, actor?.id ?? '')
  const refused = code && site.languageOf(response).refusals[code]
  const page = {
    page: 'late',
    session: { ...info, joinCode: '' },
    until,
    polls,
    hasNotAsked: hasNotAsked(replica.state),
    seed,
    refused,
    wrote,
  } as const
  site.send(response, page, wrote ? 409 : 200)
}
