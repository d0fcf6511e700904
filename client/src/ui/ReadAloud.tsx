import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.ts'

/** What is read of what stands around the button: headings, hints, answers, and the sentence of a result. */
const read = '.app-content-note, h2, fieldset fieldset > legend, .govuk-hint, label, .app-result__sentence'

/** What is behind a content note, or folded away, is not read until it is opened. */
const isInView = (part: Element) => part.closest('details:not([open])') === null

/** Reads aloud what stands around it, where the device can. */
export function ReadAloud() {
  const { aloud, language } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [isReading, setReading] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])

  function press(): void {
    const around = button.current?.parentElement
    speechSynthesis.cancel()
    const parts = isReading ? [] : [...(around?.querySelectorAll(read) ?? [])].filter(isInView)
    setReading(parts.length > 0)
    for (const [place, part] of parts.entries()) {
      const said = new SpeechSynthesisUtterance(part.textContent)
      said.lang = part.closest('[lang]')?.getAttribute('lang') ?? language.code
      said.onerror = () => setReading(false)
      if (place === parts.length - 1) said.onend = () => setReading(false)
      speechSynthesis.speak(said)
    }
  }

  return (
    <button
      ref={button}
      type="button"
      className="app-aloud app-js"
      aria-label={isReading ? aloud.stop : aloud.read}
      title={isReading ? aloud.stop : aloud.read}
      onClick={press}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          d={
            isReading ? 'M6 6h12v12H6z' : 'M4 9v6h4l5 5V4L8 9zM16 8c2 2 2 6 0 8M18.5 5.5c3.5 3.5 3.5 9.5 0 13'
          }
          fill={isReading ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}
