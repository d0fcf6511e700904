import { createContext, useContext } from 'react'
import { enPages } from './en.ts'
import type { Messages } from './messages.ts'

/** What pages without JavaScript of their own say, in one language. */
export type PageMessages = typeof enPages

/** One language: what each file of this folder that is named by a language's code exports by default. */
export type Language = { live: Messages; pages: PageMessages }

export const PageMessagesContext = createContext<PageMessages>(enPages)

export function usePageMessages(): PageMessages {
  return useContext(PageMessagesContext)
}
