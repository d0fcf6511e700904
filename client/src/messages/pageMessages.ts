import { useContext } from 'react'
import { pages } from './en/pages.ts'
import { type Language, LanguageContext } from './messages.ts'

/** What pages without JavaScript of their own say. */
export function usePageMessages(): Language['pages'] {
  const language = useContext(LanguageContext)
  return language !== null && 'pages' in language ? language.pages : pages
}
