import * as z from 'zod/mini'
import { commandId } from '../ids.ts'
import { typed } from '../typed.ts'

/** What someone on the team looks after. */
export const duties = ['sheet', 'queue', 'groups'] as const

/** Say what the team calls whoever sends it. */
export const introduce = z.strictObject({ type: z.literal('introduce'), id: commandId, name: typed(40) })

/** Give a duty to someone of the team who has said a name; one may take it oneself. */
export const handOver = z.strictObject({
  type: z.literal('handOver'),
  id: commandId,
  duty: z.enum(duties),
  to: z.string().check(z.minLength(1), z.maxLength(36)),
})

/** The commands of this file, which are stored as people ask for them. */
export const teamCommands = { plain: [introduce, handOver] } as const

export type Duty = (typeof duties)[number]
