import * as z from 'zod/mini'
import { commandId, optionId } from '../ids.ts'
import { limits } from '../limits.ts'

/** Set what someone says of themselves; null where they would rather not say. */
export const describeMe = z.strictObject({
  type: z.literal('describeMe'),
  id: commandId,
  about: optionId,
  choice: z.nullable(optionId),
})

/** End the links to one's private page that are older than this one. */
export const renewLink = z.strictObject({
  type: z.literal('renewLink'),
  id: commandId,
  generation: z.int().check(z.gte(1), z.lte(limits.commandsMost)),
})

/** The commands of this file, which are stored as people ask for them. */
export const peopleCommands = {
  plain: [describeMe, renewLink],
} as const
