import { announce } from '@react-aria/live-announcer'
import { useEffect, useRef } from 'react'

/**
 * Say something to screen readers each time `about` changes; nothing at first, for the page itself says it.
 * A null text is not said.
 */
export function useAnnouncement(about: string, text: string | null): void {
  const last = useRef(about)
  useEffect(() => {
    if (about === last.current) return
    last.current = about
    if (text !== null) announce(text, 'polite')
  }, [about, text])
}
