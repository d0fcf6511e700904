import { refusals as known, type RefusalCode } from '@companion/shared/refusals'

/** Why a command did nothing, in English: the same as comes with a refusal. */
export const refusals = Object.fromEntries(
  Object.entries(known).map(([code, { message }]) => [code, message]),
) as Record<RefusalCode, string>
