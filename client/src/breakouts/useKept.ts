import { useEffect } from 'react'

/** Keep a text that was begun through a reload of the page, in this tab alone. */
export function useKept(name: string, text: string, onText: (text: string) => void): void {
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(name) ?? ''
      if (text === '' && kept !== '') onText(kept)
    } catch {
      // Private browsing may allow no storage: the text then lasts as long as the page.
    }
  }, [])
  useEffect(() => {
    try {
      sessionStorage.setItem(name, text)
    } catch {}
  }, [text])
}
