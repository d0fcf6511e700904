import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { WebhookEvent } from '@companion/shared/programme/webhooks'
import type { Draft, Entry } from '../entry.ts'
import type { Delivery, ProgrammeState, Webhook } from './state.ts'

const [second, minute, hour] = [1000, 60_000, 3_600_000]
/** How long to wait after each try that failed. After as many again, a message is given up. */
export const waits = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]
/** How long an instance that took a message has to send it, in milliseconds; then another may. */
export const claimMs = minute
/** How many addresses there are at most. */
const most = 10
/** What an address answers that wants no message ever again. */
const gone = 410

/** What names an event, the same on every instance. */
export const nameOfEvent = (event: WebhookEvent): string => JSON.stringify(Object.values(event))

export function refusesWebhook(
  { webhooks }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setWebhook'>>,
): ProgrammeRefusal | null {
  if (webhooks.has(command.hook)) return 'programme.alreadySo'
  return webhooks.size < most ? null : 'programme.noMoreWebhooks'
}

export function setWebhook(
  { webhooks }: ProgrammeState,
  { at, actor: by, command: { hook: id, url } }: Entry<ProgrammeCommandOf<'setWebhook'>>,
): string[] {
  webhooks.set(id, { id, url, at, by, isGone: false, deliveries: new Map() })
  return ['webhooks']
}

export const refusesUnknownHook = (
  { webhooks }: ProgrammeState,
  { command }: Draft<{ type: string; id: string; hook: string }>,
): ProgrammeRefusal | null => (webhooks.has(command.hook) ? null : 'programme.unknown')

export function removeWebhook(
  { webhooks }: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'removeWebhook'>>,
): string[] {
  webhooks.delete(command.hook)
  return ['webhooks']
}

type Of = { command: { hook: string; event: string } }

const deliveryOf = ({ webhooks }: ProgrammeState, { command }: Of): Delivery | undefined =>
  webhooks.get(command.hook)?.deliveries.get(command.event)

export function refusesDelivery(
  { webhooks }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'queueDelivery'>>,
): ProgrammeRefusal | null {
  const hook = webhooks.get(command.hook)
  if (hook === undefined) return 'programme.unknown'
  return hook.deliveries.has(nameOfEvent(command.event)) ? 'programme.alreadySo' : null
}

export function queueDelivery(
  { webhooks }: ProgrammeState,
  { at, command: { hook, event } }: Entry<ProgrammeCommandOf<'queueDelivery'>>,
): string[] {
  const delivery: Delivery = {
    event,
    tries: 0,
    nextAt: at,
    claimedUntil: 0,
    answer: undefined,
    stand: 'waiting',
  }
  webhooks.get(hook)?.deliveries.set(nameOfEvent(event), delivery)
  return ['deliveries']
}

/** Whether a message may be sent now: it is due, and no one is at it. */
export const isDue = ({ isGone }: Webhook, { stand, nextAt, claimedUntil }: Delivery, at: number): boolean =>
  !isGone && stand === 'waiting' && nextAt <= at && claimedUntil <= at

export function refusesClaim(
  state: ProgrammeState,
  draft: Draft<ProgrammeCommandOf<'claimDelivery'>>,
): ProgrammeRefusal | null {
  const hook = state.webhooks.get(draft.command.hook)
  const delivery = deliveryOf(state, draft)
  if (hook === undefined || delivery === undefined) return 'programme.unknown'
  return isDue(hook, delivery, draft.at) ? null : 'programme.alreadySo'
}

export function claimDelivery(
  state: ProgrammeState,
  entry: Entry<ProgrammeCommandOf<'claimDelivery'>>,
): string[] {
  const delivery = deliveryOf(state, entry)
  if (delivery !== undefined) delivery.claimedUntil = entry.at + claimMs
  return ['deliveries']
}

export function refusesNote(
  state: ProgrammeState,
  draft: Draft<ProgrammeCommandOf<'noteDelivery'>>,
): ProgrammeRefusal | null {
  const delivery = deliveryOf(state, draft)
  if (delivery === undefined) return 'programme.unknown'
  return delivery.stand === 'waiting' ? null : 'programme.alreadySo'
}

/** What came of a try: taken, to be tried again later, or given up. */
export function noteDelivery(
  state: ProgrammeState,
  entry: Entry<ProgrammeCommandOf<'noteDelivery'>>,
): string[] {
  const delivery = deliveryOf(state, entry)
  const hook = state.webhooks.get(entry.command.hook)
  if (delivery === undefined || hook === undefined) return []
  const { answer } = entry.command
  const wait = waits[delivery.tries]
  delivery.tries += 1
  delivery.answer = answer
  delivery.claimedUntil = 0
  if (answer !== null && answer >= 200 && answer < 300) delivery.stand = 'taken'
  else if (wait === undefined || answer === gone) delivery.stand = 'givenUp'
  else delivery.nextAt = entry.at + wait
  if (answer === gone) hook.isGone = true
  return ['deliveries']
}
