import { useEffect, useRef } from 'react'
import { announce, getReadyToAnnounce } from './announce.ts'

/**
 * Say something to screen readers each time `about` changes; nothing at first, for the page itself says it.
 * A null text is not said.
 */
export function useAnnouncement(about: string, text: string | null): void {
  const last = useRef(about)
  useEffect(getReadyToAnnounce, [])
  useEffect(() => {
    if (about === last.current) return
    last.current = about
    if (text !== null) announce(text)
  }, [about, text])
}
