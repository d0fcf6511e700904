import * as z from 'zod/mini'
import { commandId, sessionId } from '../ids.ts'

/** An address that someone left to be told what came of a session. It is sealed, and says nothing of who they are in the session. */
export const leftAddress = z.strictObject({
  type: z.literal('leaveAddress'),
  id: commandId,
  session: sessionId,
  sealed: z.string(),
})
export type LeftAddress = z.infer<typeof leftAddress>

/** An email address that someone typed. */
export const emailAddress = z.email().check(z.maxLength(254))

/** Where someone stands who asks to be told by email. */
export const addressSteps = ['ask', 'left', 'removed'] as const
export type AddressStep = (typeof addressSteps)[number]
