import { useEffect, useEffectEvent, useState } from 'react'
import { useAnnouncement } from './useAnnouncement.ts'
import { keptTexts } from './useDraft.ts'

/** Nobody used any page of the team in this browser for so long: whoever was here is signed out, and warned before, in milliseconds. */
const idleMs = 60 * 60_000
const warnMs = 2 * 60_000
const lookMs = 5000

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const lastInput = 'companion-last-input'

/** Ends the sign-in of someone who has left. Not while something is being sent, or words are in a box. */
export function Idle({ isSending }: { isSending: boolean }) {
  const [isWarned, setWarned] = useState(false)

  const look = useEffectEvent(() => {
    const since = Date.now() - readLast()
    const isBusy = isSending || hasWords()
    setWarned(!isBusy && since >= idleMs - warnMs)
    if (isBusy || since < idleMs) return
    // The page hears that its sign-in has ended, and asks to sign in again.
    void fetch('/sign-out', { method: 'POST' }).catch(() => {})
  })
  const onInput = useEffectEvent(() => {
    noteInput()
    setWarned(false)
  })

  useEffect(() => {
    const hear = () => onInput()
    noteInput()
    for (const name of inputs) addEventListener(name, hear, { passive: true })
    const timer = setInterval(() => look(), lookMs)
    return () => {
      for (const name of inputs) removeEventListener(name, hear)
      clearInterval(timer)
    }
  }, [])

  const words = 'You have not used this page for almost an hour. In two minutes we will sign you out.'
  useAnnouncement(isWarned ? 'idle' : '', isWarned ? words : null)
  if (!isWarned) return null
  return <p className="app-note app-note--stays">{words} Press any key or tap the page to stay signed in.</p>
}

/** Whether someone has begun to write, here or in a part of the page that is out of view. */
function hasWords(): boolean {
  const boxes = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input[type=text]',
  )
  return [...keptTexts(), ...[...boxes].map(({ value }) => value)].some((text) => text.trim() !== '')
}

// Every tab of this browser counts: a host with two pages uses one of them at a time.
function noteInput(): void {
  try {
    // A pointer that moves says so many times a second.
    if (Date.now() - Number(localStorage.getItem(lastInput)) < 1000) return
    localStorage.setItem(lastInput, String(Date.now()))
  } catch {
    // Without storage nobody can say when this browser was used last, and nobody is signed out early.
  }
}

function readLast(): number {
  try {
    return Number(localStorage.getItem(lastInput)) || Date.now()
  } catch {
    return Date.now()
  }
}
