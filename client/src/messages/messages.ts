import type { RefusalCode } from '@companion/shared/refusals'
import { createContext, useContext } from 'react'
import type { board } from './en/board.ts'
import type { breakouts } from './en/breakouts.ts'
import type { pages } from './en/pages.ts'
import type { settings } from './en/settings.ts'
import { en } from './en.ts'

/** What live pages say to participants: plain texts, and functions where something stands in a sentence. */
export type Messages = typeof en

/** What live pages say to participants in one language: what each file that is named by a language's code exports by default. */
export type LiveLanguage = {
  live: Messages
  breakouts: typeof breakouts
  board: typeof board
  settings: typeof settings
  /** Why a command did nothing. */
  refusals: Record<RefusalCode, string>
}

/** Everything that participants read, in one language; `pages` is an export of its own in the same file, and stays on the server. */
export type Language = LiveLanguage & { pages: typeof pages }

/** The language of the page; null for English in a browser, where each part comes with what shows it. */
export const LanguageContext = createContext<LiveLanguage | Language | null>(null)

/** A part of what there is to say, which in English is given. */
export function usePart<P extends keyof LiveLanguage>(part: P, english: LiveLanguage[P]): LiveLanguage[P] {
  return useContext(LanguageContext)?.[part] ?? english
}

export function useMessages(): Messages {
  return usePart('live', en)
}

/** Says why a command did nothing: the sentence that came with the refusal is in English. */
export function useRefusal(): (refusal: { code: RefusalCode; message: string }) => string {
  const refusals = useContext(LanguageContext)?.refusals
  return ({ code, message }) => refusals?.[code] ?? message
}
