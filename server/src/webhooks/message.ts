import { createHash, createHmac } from 'node:crypto'
import type { WebhookEvent } from '@companion/shared/programme/webhooks'
import { keyFor } from '../access/keys.ts'
import { nameOfEvent } from '../rules/programme/webhooks.ts'

/** The secret of an address, which its messages are signed with: worked out from ours, and stored nowhere. */
export const webhookSecret = (secret: string, hook: string): Buffer =>
  createHmac('sha256', keyFor(secret, 'webhook')).update(hook).digest()

/** A secret in the form in which the receiver, who checks signatures, is given it. */
export const writtenSecret = (secret: Buffer): string => `whsec_${secret.toString('base64')}`

const linkOf = (event: WebhookEvent) =>
  event.type === 'outcome.said' ? '/outcomes' : `/${event.session}/official`

/** What is sent of an event: ids, and a link to where those who may see more see it. */
export function bodyOf({ type, at, ...data }: WebhookEvent, origin: string): string {
  const link = origin + linkOf({ type, at, ...data } as WebhookEvent)
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: { ...data, link } })
}

/** The headers of a message as Standard Webhooks has them. Tried again, it has the same id. */
export function headersOf(hook: string, event: WebhookEvent, body: string, secret: Buffer, now: number) {
  const id = `msg_${createHash('sha256')
    .update(`${hook} ${nameOfEvent(event)}`)
    .digest('hex')
    .slice(0, 32)}`
  const timestamp = String(Math.floor(now / 1000))
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'companion-webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
