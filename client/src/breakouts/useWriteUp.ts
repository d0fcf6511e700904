import type { ParticipantView } from '@companion/shared/views/participant'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Gate } from '../details/useGate.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import { useDraft } from '../ui/useDraft.ts'
import { type GroupProps, textOf, type Written } from './writing.ts'

/** How many key points a write-up has room for; more where groups came together. */
const places = 3
/** How long the scribe stops typing before the draft is kept, in milliseconds: less when the time is up. */
const keepMs = 1000
const keepInGraceMs = 300

/** Key points in their boxes. */
const placed = (points: readonly string[]) =>
  Array.from({ length: Math.max(places, points.length) }, (_, place) => points[place] ?? '')

const noDraft: Written = { points: [], dissent: '' }

type Props = Pick<GroupProps, 'round' | 'group'> & { gate: Gate<Written> }

/** What a scribe has written, kept as it is written, so that another can take over and nothing is lost. */
export function useWriteUp({ round, group, gate }: Props) {
  const isPaused = useSlice<ParticipantView, 'stage'>('stage')?.phase === 'paused'
  const isSending = useLiveState(({ outbox }) =>
    outbox.some(({ command, state }) => command.type === 'writeUp' && state === 'sending'),
  )
  const { draft = noDraft } = group
  const [points, setPoints] = useState(() => placed(draft.points))
  const [dissent, setDissent] = useState(draft.dissent)
  const [begun, setBegun, wasBegun] = useDraft<Written | null>(`written ${round.round}`, null)
  function show(written: Written): void {
    setPoints(placed(written.points))
    setDissent(written.dissent)
  }
  function type(written: Written): void {
    gate.forget()
    setBegun(written)
    show(written)
  }
  const written = { points: points.map((one) => one.trim()).filter(Boolean), dissent: dissent.trim() }
  const [now, inGroup] = [JSON.stringify(written), JSON.stringify(draft)]
  const isKept = now === inGroup
  /** The latest that this page and the group agreed on, or that is on its way. */
  const agreed = useRef(inGroup)
  /** Resolves with whether the group has it, or it is on its way there. */
  async function keep(): Promise<boolean> {
    if (isKept || agreed.current === now) return true
    const isSent = await gate.offer(written)
    if (isSent) agreed.current = now
    return isSent
  }

  // The draft moved by itself: on another device of the scribe's, or because groups came together.
  // After a reload it may come before the ack of what was on its way.
  const seen = useRef(inGroup)
  const onMoved = useEffectEvent((moved: string) => {
    if (seen.current === moved) return
    seen.current = moved
    if (!isKept && agreed.current !== now) return
    agreed.current = moved
    if (!isKept) show(draft)
  })
  useEffect(() => {
    if (!isSending) onMoved(inGroup)
  }, [inGroup, isSending])

  const keepNow = useEffectEvent(() => void keep())
  useEffect(() => {
    if (now === inGroup) return
    if (isPaused) {
      // What was on its way when the pause came was not taken: it goes when the session goes on.
      agreed.current = inGroup
      return
    }
    const timer = setTimeout(() => keepNow(), round.phase === 'grace' ? keepInGraceMs : keepMs)
    return () => clearTimeout(timer)
  }, [now, inGroup, round.phase, isPaused])

  // Someone else took over, the time is up, or the page is left: what is not kept yet is sent, or comes back to its writer.
  useEffect(() => {
    const keepLast = () => keepNow()
    window.addEventListener('pagehide', keepLast)
    return () => {
      window.removeEventListener('pagehide', keepLast)
      keepLast()
    }
  }, [])

  // What is not kept yet waits in the tab: the page may be left before it was looked at, or while it is held.
  const showBegun = useEffectEvent(() => {
    if (begun !== null) show(begun)
  })
  useEffect(() => {
    if (wasBegun) showBegun()
  }, [wasBegun])
  const forgetKept = useEffectEvent(() => {
    if (begun !== null && textOf(begun) === textOf({ points, dissent })) setBegun(null)
  })
  useEffect(() => {
    if (isKept) forgetKept()
  }, [isKept])
  const forgetBegun = useEffectEvent(() => setBegun(null))
  useEffect(() => () => forgetBegun(), [])

  return {
    points,
    dissent,
    /** Whether nothing is written but what the group has. */
    isKept,
    isPaused,
    /** Whether there is a key point that could be sent. */
    hasPoints: written.points.length > 0,
    type,
    keep,
  }
}
