import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Delivery, Webhook } from '../rules/programme/state.ts'
import { isDue, nameOfEvent } from '../rules/programme/webhooks.ts'
import { allEvents, untold } from './events.ts'
import { bodyOf, headersOf, webhookSecret } from './message.ts'
import type { WebhookPost } from './post.ts'

/** How soon after something happened it is looked for, and how often in any case, in milliseconds. */
const soonMs = 200
const lookMs = 30_000

type Asked<C = ProgrammeCommand> = C extends ProgrammeCommand ? Omit<C, 'id'> : never

type Parts = {
  programme: Pick<ProgrammeReplica, 'state' | 'ask'>
  sessions: ReadonlyMap<string, Pick<LiveSession, 'info' | 'replica' | 'settings'>>
  clock: () => number
  log: Pick<Logger, 'error'>
  /** Where the pages are. */
  origin: string
  /** The secret of the installation. */
  secret: string
  post: WebhookPost
}

/**
 * Tells addresses elsewhere what happened, each at least once. What there is to tell is worked out from what is stored, so that nothing is
 * missed while no instance runs; every instance looks, and the journal of the programme says which of them sends a message.
 */
export function createSending({ programme, sessions, clock, log, origin, secret, post }: Parts) {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let running: Promise<void> | undefined
  let isTouched = false

  const ask = (asked: Asked) =>
    programme.ask({ role: 'system', id: 'system' }, { ...asked, id: nanoid() } as ProgrammeCommand)

  async function queue(): Promise<void> {
    const { webhooks } = programme.state
    if (webhooks.size === 0) return
    const events = allEvents(sessions.values(), programme.state)
    for (const hook of [...webhooks.values()])
      for (const event of untold(hook, events)) await ask({ type: 'queueDelivery', hook: hook.id, event })
  }

  /** Send one message, if this instance is the first to say that it does. */
  async function send({ id: hook, url }: Webhook, { event: what }: Delivery): Promise<void> {
    const event = nameOfEvent(what)
    const claim = await ask({ type: 'claimDelivery', hook, event })
    if (!claim.ok) return
    const body = bodyOf(what, origin)
    const headers = headersOf(hook, what, body, webhookSecret(secret, hook), clock())
    const answer = await post(url, headers, body).catch(() => null)
    await ask({ type: 'noteDelivery', hook, event, answer })
  }

  /** One address after the other would have a slow one hold up the rest. */
  const sendDue = () =>
    Promise.all(
      [...programme.state.webhooks.values()].map(async (hook) => {
        for (const delivery of [...hook.deliveries.values()])
          if (!isStopped && isDue(hook, delivery, clock())) await send(hook, delivery)
      }),
    )

  /** Look for what there is to tell, and tell what is due. */
  async function sweep(): Promise<void> {
    await queue()
    await sendDue()
  }

  function look(): void {
    running ??= sweep()
      .catch((error: unknown) => log.error({ err: error }, 'addresses could not be told what happened'))
      .finally(() => {
        running = undefined
        schedule(isTouched ? soonMs : nextLook())
        isTouched = false
      })
  }

  /** How long until the next message is to be tried again, or until it is time to look in any case. */
  function nextLook(): number {
    const waiting = [...programme.state.webhooks.values()]
      .filter(({ isGone }) => !isGone)
      .flatMap(({ deliveries }) => [...deliveries.values()].filter(({ stand }) => stand === 'waiting'))
    const next = Math.min(...waiting.map(({ nextAt, claimedUntil }) => Math.max(nextAt, claimedUntil)))
    return Math.min(lookMs, Math.max(soonMs, next - clock()))
  }

  function schedule(ms: number): void {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(look, ms)
    timer.unref()
  }

  return {
    sweep,
    /** Something may have happened that there is to tell. */
    touch(): void {
      if (programme.state.webhooks.size === 0) return
      if (running === undefined) schedule(soonMs)
      else isTouched = true
    },
    start: () => schedule(soonMs),
    async stop(): Promise<void> {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

export type Sending = ReturnType<typeof createSending>
