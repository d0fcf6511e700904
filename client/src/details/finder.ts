import { personalDetails } from '@companion/shared/personalDetails'
import { detailNames } from '../words/details.ts'
import { list } from '../words/numbers.ts'

export { withoutDetails } from '@companion/shared/personalDetails'

/** What in a text looks like someone's details, in words, and whether it is several things; null where nothing does. */
export function find(text: string): { said: string; isSeveral: boolean } | null {
  const found = personalDetails(text).map(({ kind, found: part }) => `${detailNames[kind]} (‘${part}’)`)
  return found.length === 0 ? null : { said: list(found), isSeveral: found.length > 1 }
}
