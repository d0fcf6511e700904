import * as z from 'zod/mini'
import { commandId, optionId } from '../ids.ts'
import { limits } from '../limits.ts'
import { typed } from '../typed.ts'

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

/** Take back everything that one said. */
export const withdrawAll = z.strictObject({ type: z.literal('withdrawAll'), id: commandId })

/** Leave everyone out of the figures who has come from a network, and say why; stored with who they are. */
export const setAside = z.strictObject({
  type: z.literal('setAside'),
  id: commandId,
  network: z.int().check(z.gte(1), z.lte(1_000_000)),
  reason: typed(200),
})
const storedAside = z.extend(setAside, { people: z.optional(z.array(z.string())) })

/** Count those again who were set aside together. */
export const putBack = z.strictObject({
  type: z.literal('putBack'),
  id: commandId,
  aside: z.int().check(z.gte(1), z.lte(10_000)),
})

/** The commands of this file: `plain` ones are stored as people ask for them. */
export const peopleCommands = {
  plain: [describeMe, renewLink, withdrawAll, putBack],
  asked: [setAside],
  stored: [storedAside],
} as const
