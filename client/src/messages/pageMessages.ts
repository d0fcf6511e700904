import { pages } from './en/pages.ts'
import { type Language, usePart } from './messages.ts'

/** What pages without JavaScript of their own say. */
export function usePageMessages(): Language['pages'] {
  return usePart('pages', pages)
}
