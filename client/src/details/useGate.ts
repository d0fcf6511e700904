import type { FoundDetail } from '@companion/shared/personalDetails'
import { useRef, useState } from 'react'

/** The finding of details is not on the way of a page that comes up: it is fetched when someone begins to write. */
export const finder = () => import('@companion/shared/personalDetails')

/** Fetch it ahead. Where it does not come, that is said when something is to be sent. */
export function getReadyToLook(): void {
  finder().catch(() => {})
}

/** How long someone who sends something waits for it at most, in milliseconds. */
const patienceMs = 3000

/** What was found, or `unknown` where the page could not look. */
export type Found = readonly FoundDetail[] | 'unknown'

export type Gate<M> = {
  /** What waits for its author to decide, and why. */
  held: { message: M; text: string; found: Found } | null
  /** Send a message, unless it looks like someone's details: then it is held. Resolves with whether it was sent. */
  offer(message: M): Promise<boolean>
  /** Send what is held as it is. */
  sendAnyway(): void
  /** Its author writes on, or decided: nothing is held any more, and what is being looked at is not sent. */
  forget(): void
}

/**
 * The one way out for what people write. A message is looked at first, on the device; one that looks like it holds someone's
 * details, or that could not be looked at, stays until its author decides, whatever else would send it.
 */
export function useGate<M>(textOf: (message: M) => string, send: (message: M) => void): Gate<M> {
  const [held, setHeld] = useState<Gate<M>['held']>(null)
  /** What is being looked at: a second press sends nothing more, and who writes on has not sent it yet. */
  const looking = useRef('')

  function forget(): void {
    looking.current = ''
    setHeld(null)
  }

  async function offer(message: M): Promise<boolean> {
    const text = textOf(message)
    if (text !== '' && (text === looking.current || text === held?.text)) return false
    looking.current = text
    const found = text === '' ? null : await lookAt(text)
    if (text !== looking.current) return false
    looking.current = ''
    setHeld(found === null ? null : { message, text, found })
    if (found === null) send(message)
    return found === null
  }

  function sendAnyway(): void {
    forget()
    if (held !== null) send(held.message)
  }

  return { held, offer, sendAnyway, forget }
}

function lookAt(text: string): Promise<Found | null> {
  return Promise.race([
    finder()
      .then(({ personalDetails }): Found | null => {
        const found = personalDetails(text)
        return found.length === 0 ? null : found
      })
      .catch((): Found => 'unknown'),
    new Promise<Found>((resolve) => setTimeout(() => resolve('unknown'), patienceMs)),
  ])
}
