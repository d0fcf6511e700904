import type { HostView } from '@companion/shared/views/host'
import { useEffect, useRef, useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { number } from '../words/numbers.ts'

/** How far back the rate of answers looks, in milliseconds, and how often. */
const rateOverMs = 10_000
const everyMs = 1000

/** How many have answered of those who are here, as a line that fills; and, while people answer, how fast. */
export function Answered({ answered, isOpen }: { answered: number; isOpen: boolean }) {
  const people = useSlice<HostView, 'people'>('people') ?? 0
  const rate = useRate(answered, isOpen)
  // Someone may have answered and gone.
  const all = Math.max(people, answered)
  return (
    <div className="app-answered">
      <p className="app-answered__figures">
        <strong>{number(answered)} answered</strong>
        {isOpen && (
          <span className="app-quiet">
            {' '}
            of {number(all)} here{rate !== null && ` · ${rate}`}
          </span>
        )}
      </p>
      {isOpen && (
        <svg width="100%" height="8" aria-hidden="true" focusable="false">
          <rect className="app-answered__ground" width="100%" height="8" rx="4" />
          <rect
            className="app-answered__fill"
            width={`${all === 0 ? 0 : ((answered / all) * 100).toFixed(1)}%`}
            height="8"
            rx="4"
          />
        </svg>
      )}
    </div>
  )
}

/** How fast answers come, in words; null where nothing is known yet. */
function useRate(answered: number, isOpen: boolean): string | null {
  const latest = useRef(answered)
  const [perSecond, setPerSecond] = useState<number | null>(null)
  useEffect(() => {
    latest.current = answered
  }, [answered])
  useEffect(() => {
    if (!isOpen) return setPerSecond(null)
    const seen: number[] = [latest.current]
    const timer = setInterval(() => {
      seen.push(latest.current)
      if (seen.length > rateOverMs / everyMs + 1) seen.shift()
      const since = (latest.current - (seen[0] as number)) / (seen.length - 1)
      setPerSecond((since * 1000) / everyMs)
    }, everyMs)
    return () => clearInterval(timer)
  }, [isOpen])
  return perSecond === null ? null : rateInWords(perSecond)
}

function rateInWords(perSecond: number): string {
  if (perSecond <= 0) return 'none just now'
  const perMinute = Math.round(perSecond * 60)
  return perSecond >= 1 ? `${number(Math.round(perSecond))} a second` : `${number(perMinute)} a minute`
}
