import { createContext, useContext } from 'react'

/** What the conversation is called, in the language of the page. */
export const SiteName = createContext('')
export const useSiteName = () => useContext(SiteName)

/** The same in a browser, where it came with the document. */
export const siteNameHere = () =>
  document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? ''
