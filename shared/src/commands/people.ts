import * as z from 'zod/mini'
import { commandId, optionId } from '../ids.ts'

/** Set what someone says of themselves; null where they would rather not say. */
export const describeMe = z.strictObject({
  type: z.literal('describeMe'),
  id: commandId,
  about: optionId,
  choice: z.nullable(optionId),
})

/** The commands of this file, which are stored as people ask for them. */
export const peopleCommands = {
  plain: [describeMe],
} as const
