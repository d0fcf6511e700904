import * as z from 'zod/mini'
import { commandId } from '../ids.ts'
import { typed } from '../typed.ts'

/** Say who looks after what somebody wrote who may be in danger: one message, or all that say the same. */
export const takeDanger = z.strictObject({
  type: z.literal('takeDanger'),
  id: commandId,
  dangers: z.array(z.int().check(z.gte(1), z.lte(1_000_000))).check(z.minLength(1), z.maxLength(200)),
  by: typed(60),
})

/** The commands of this file: `plain` ones are stored as people ask for them. */
export const dangerCommands = { plain: [takeDanger] } as const
