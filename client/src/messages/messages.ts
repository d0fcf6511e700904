import { createContext, useContext } from 'react'
import { en } from './en.ts'

/**
 * What live pages say to participants, in one language: plain texts, and functions where something stands in a
 * sentence. Each other file of this folder that is named by a language's code has the same in that language.
 */
export type Messages = typeof en

/** The messages of the language a page is in. */
export const MessagesContext = createContext<Messages>(en)

export function useMessages(): Messages {
  return useContext(MessagesContext)
}
