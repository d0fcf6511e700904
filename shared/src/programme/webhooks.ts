import * as z from 'zod/mini'
import { activityId, sessionId } from '../ids.ts'

/** What addresses elsewhere are told of, and what the desk calls it. */
export const webhookEvents = {
  'question.closed': 'A question closed',
  'session.ended': 'A session ended',
  'outcome.said': 'An outcome was published',
} as const

const moment = z.int().check(z.gte(0))

/** Something that happened: ids alone, nothing of people and none of their words. */
export const webhookEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('question.closed'),
    at: moment,
    session: sessionId,
    question: activityId,
    run: z.int().check(z.gte(1)),
  }),
  z.strictObject({ type: z.literal('session.ended'), at: moment, session: sessionId }),
  z.strictObject({
    type: z.literal('outcome.said'),
    at: moment,
    outcome: z.string(),
    version: z.int().check(z.gte(1)),
  }),
])
export type WebhookEvent = z.infer<typeof webhookEvent>

/** Where a message stands: on its way or to be tried again, taken, or given up. */
export type DeliveryStatus = 'waiting' | 'taken' | 'givenUp'

/** A message to an address, as the desk shows it. `status`: the last HTTP status, null where there was no answer, undefined before the first try. */
export type DeskDelivery = {
  key: string
  what: string
  at: number
  tries: number
  answer: number | null | undefined
  stand: DeliveryStatus
  nextAt: number | null
}
/** An address that is told; `isGone` where it said that it is there no more. */
export type DeskWebhook = {
  id: string
  url: string
  at: number
  by: string
  isGone: boolean
  deliveries: DeskDelivery[]
}

export type DeskWebhooksPageData = {
  page: 'deskWebhooks'
  hooks: DeskWebhook[]
  form: { url: string }
  problem?: string | undefined
  refused?: string | undefined
  /** The secret of the address that was just set, which is shown once. */
  made?: { url: string; secret: string } | undefined
  done?: string | undefined
}
