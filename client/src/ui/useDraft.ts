import { placeIn } from '@companion/shared/places'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** A draft, how to change it, and whether an earlier page in this tab left it. */
type Draft<T> = [draft: T, change: (next: T | ((before: T) => T)) => void, wasKept: boolean]

/**
 * What someone has begun to write and not sent, kept in this tab: it outlives a reload, going back, signing in again, and a
 * part of the page that goes and comes back. `empty` is what it is before anything is written, and of that nothing is kept;
 * `name` tells it from the others of the page.
 */
export function useDraft<T>(name: string, empty: T): Draft<T> {
  const [draft, setDraft] = useState(empty)
  const [wasKept, setWasKept] = useState(false)
  const latest = useRef({ draft: empty, empty: JSON.stringify(empty), isRead: false })

  /** The server renders pages without drafts: what was kept is read once the page has come alive. */
  function read(): void {
    if (latest.current.isRead) return
    latest.current.isRead = true
    const kept = readDraft(name)
    if (kept === null) return
    latest.current.draft = kept as T
    setDraft(latest.current.draft)
    setWasKept(true)
  }

  const onceAlive = useEffectEvent(read)
  useEffect(() => onceAlive(), [])

  function change(next: T | ((before: T) => T)): void {
    read()
    const made = next instanceof Function ? next(latest.current.draft) : next
    latest.current.draft = made
    // At once: what was sent must not come back where its part of the page goes with it.
    keepDraft(name, JSON.stringify(made), latest.current.empty)
    setDraft(made)
  }

  return [draft, change, wasKept]
}

/** The places of a session share their drafts: they are one page, of which someone sees a part. */
const keyOf = (name: string) => {
  const { place, session } = placeIn(location.pathname)
  return `draft ${place === 'now' ? location.pathname : session} ${name}`
}

/** The texts that are kept of what someone has begun on these pages, also where it is out of view. */
export function keptTexts(): string[] {
  try {
    return Object.entries(sessionStorage).flatMap(([key, value]) => {
      const draft: unknown = key.startsWith(keyOf('')) ? JSON.parse(String(value)) : null
      return typeof draft === 'string' ? draft : []
    })
  } catch {
    return []
  }
}

function readDraft(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null')
  } catch {
    return null
  }
}

function keepDraft(name: string, draft: string, empty: string): void {
  try {
    if (draft === empty) sessionStorage.removeItem(keyOf(name))
    else sessionStorage.setItem(keyOf(name), draft)
  } catch {
    // Where the browser allows no storage the draft lasts as long as its part of the page.
  }
}
