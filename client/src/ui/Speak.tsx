import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { later } from './later.tsx'

const Listening = later(() => import('./Listening.tsx').then((module) => module.Listening))

/** Whether the device can turn speech into words. */
const canListen = () => 'SpeechRecognition' in window || 'webkitSpeechRecognition' in window

/** A box to write in, by its id: in its corner, what takes down what is said, where the device can. How is fetched with the first press. */
export function Speak({ box, children }: { box: string; children: ReactNode }) {
  const { speech, loading } = useMessages()
  const [isThere, setThere] = useState(false)
  const [isOn, setOn] = useState(false)
  useEffect(() => setThere(canListen()), [])
  return (
    <>
      <div className="app-speakable">
        {children}
        {isThere && (
          <button
            type="button"
            className="app-aloud"
            aria-label={speech.speak}
            title={speech.speak}
            aria-expanded={isOn}
            onClick={() => setOn(!isOn)}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
              <path
                d="M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.8"
                strokeLinecap="round"
              />
            </svg>
          </button>
        )}
      </div>
      {isOn && (
        <Suspense fallback={loading}>
          <Listening box={box} onDone={() => setOn(false)} />
        </Suspense>
      )}
    </>
  )
}
