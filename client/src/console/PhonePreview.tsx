import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { useEffect, useMemo, useRef } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createLiveStore } from '../live/store.ts'
import { LiveContext, useSlice } from '../live/useView.ts'
import { PollCard } from '../polls/PollCard.tsx'
import { PollResult } from '../polls/PollResult.tsx'

type Props = { sessionId: string; pollId: string; poll: PollView }

/**
 * A question on a phone, made of what phones are sent and of the components that they show it with. It stands in a shadow
 * tree, where the styles of phones' pages hold and those of the console do not; nothing in it can be pressed.
 */
export function PhonePreview({ sessionId, pollId, poll }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const root = useRef<Root>(null)
  const store = usePhoneStore(pollId, poll)

  useEffect(() => {
    const shadow = (box.current as HTMLDivElement).attachShadow({ mode: 'open' })
    for (const style of document.querySelectorAll('link[rel=stylesheet]')) shadow.append(style.cloneNode())
    const made = createRoot(shadow.appendChild(document.createElement('div')))
    root.current = made
    // Not while React is at work on the page around it.
    return () => queueMicrotask(() => made.unmount())
  }, [])
  useEffect(() => {
    root.current?.render(
      <LiveContext value={{ store, connection: null }}>
        <PollCard
          sessionId={sessionId}
          pollId={pollId}
          draft={undefined}
          seed={0}
          onDraft={() => {}}
          wasKept={false}
          Result={PollResult}
        />
      </LiveContext>,
    )
  }, [store, sessionId, pollId])
  return (
    <div className="app-phone" aria-hidden="true" inert>
      <div className="app-phone__page" ref={box} />
    </div>
  )
}

/** What a phone holds of a question that is asked, or that will be, where nobody has answered on it. */
function usePhoneStore(pollId: string, poll: PollView) {
  const results = useSlice<HostView, `results:${string}`>(`results:${pollId}`)
  const latest = poll.runs.at(-1)
  const result = latest?.shown ? results?.at(-1) : undefined
  return useMemo(() => {
    const run = latest ?? { run: 1, question: poll.question, openedAt: 0, closedAt: null, shown: false }
    const slices = { [`poll:${pollId}`]: run, ...(result !== undefined && { [`results:${pollId}`]: result }) }
    return createLiveStore({ seq: 0, slices, mine: {} })
  }, [pollId, poll.question, latest, result])
}
