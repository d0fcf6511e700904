import { optionId } from '@companion/shared/ids'
import { limits } from '@companion/shared/limits'
import type { BoardQuery } from '@companion/shared/views/questions'
import * as z from 'zod/mini'

const query = z.object({
  order: z.enum(['most', 'newest', 'answered', 'unseen', 'alike']),
  search: z.optional(z.string().check(z.maxLength(300))),
  topic: z.optional(optionId),
  from: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000))),
})

/** What someone wants to see of the whole board, from a socket or an address; null where it makes no sense. */
export function readBoardQuery(raw: unknown): BoardQuery | null {
  const parsed = query.safeParse(raw)
  if (!parsed.success) return null
  const { order, search, topic, from } = parsed.data
  return {
    order,
    ...(search !== undefined && {
      search: order === 'alike' ? search : search.slice(0, limits.searchLength),
    }),
    ...(topic !== undefined && { topic }),
    ...(from !== undefined && { from }),
  }
}
