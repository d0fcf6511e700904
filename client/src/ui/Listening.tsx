import { useEffect, useEffectEvent, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Button } from './Button.tsx'
import { Inset } from './Inset.tsx'
import { Text } from './Text.tsx'

/** What browsers have, under one name or another, to turn speech into words. */
type Recognition = {
  lang: string
  continuous: boolean
  onresult: ((heard: Heard) => void) | null
  onerror: (() => void) | null
  onend: (() => void) | null
  start(): void
  abort(): void
}
type Heard = {
  resultIndex: number
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>
}

/** Kept on the device once someone has read where their voice goes. */
const hasRead = 'companion-speech'

type Props = {
  /** The id of the box that the words go into. */
  box: string
  onDone: () => void
}

/** Takes down what is said. Before the first time it says where the voice goes, and waits for a press. */
export function Listening({ box, onDone }: Props) {
  const { speech } = useMessages()
  const [state, setState] = useState<'asks' | 'listens' | 'failed'>(() => (isKept() ? 'listens' : 'asks'))
  if (state === 'listens') return <Hearing box={box} onDone={onDone} onFailure={() => setState('failed')} />
  const start = () => {
    keep()
    setState('listens')
  }
  return (
    <Inset variant="advice" role="status">
      <Text>{state === 'asks' ? speech.where : speech.failed}</Text>
      <Button text={speech.start} onClick={start} />
    </Inset>
  )
}

function Hearing({ box, onDone, onFailure }: Props & { onFailure: () => void }) {
  const { speech, language } = useMessages()
  const done = useEffectEvent(onDone)
  const fail = useEffectEvent(onFailure)
  useEffect(() => {
    const recognition = recognitionIn(language.code)
    recognition.onresult = (heard) => write(box, heard)
    recognition.onerror = () => {
      recognition.onend = null
      fail()
    }
    recognition.onend = () => done()
    recognition.start()
    return () => {
      recognition.onend = null
      recognition.onerror = null
      recognition.abort()
    }
  }, [box, language.code])
  return (
    <Inset variant="advice" role="status">
      <Text>{speech.listening}</Text>
      <Button variant="secondary" text={speech.stop} onClick={onDone} />
    </Inset>
  )
}

function recognitionIn(language: string): Recognition {
  const known = window as unknown as Record<string, new () => Recognition>
  const Recognizer = known['SpeechRecognition'] ?? (known['webkitSpeechRecognition'] as new () => Recognition)
  const recognition = new Recognizer()
  // Easy Read is English too.
  recognition.lang = language.startsWith('en') ? 'en-GB' : language
  recognition.continuous = true
  return recognition
}

/** Put what was heard after what is in the box, as if it had been typed. */
function write(id: string, { resultIndex, results }: Heard): void {
  const box = document.getElementById(id)
  if (!(box instanceof HTMLTextAreaElement)) return
  const said = Array.from(results)
    .slice(resultIndex)
    .filter(({ isFinal }) => isFinal)
    .map((parts) => parts[0]?.transcript.trim())
    .join(' ')
  if (said === '') return
  const { value, maxLength } = box
  const text = `${value}${value === '' || value.endsWith(' ') ? '' : ' '}${said}`
  box.setRangeText(maxLength > 0 ? text.slice(0, maxLength) : text, 0, value.length, 'end')
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

function isKept(): boolean {
  try {
    return localStorage.getItem(hasRead) !== null
  } catch {
    return false
  }
}

function keep(): void {
  try {
    localStorage.setItem(hasRead, 'yes')
  } catch {
    // Then it is said again the next time.
  }
}
