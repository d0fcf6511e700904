import { breakouts } from '../messages/en/breakouts.ts'
import { usePart } from '../messages/messages.ts'

/** What small groups say: their English comes with them, not with the page. */
export const useWords = () => usePart('breakouts', breakouts)
