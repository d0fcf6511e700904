import type { HostView } from '@companion/shared/views/host'
import { useEffect, useRef, useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { VisuallyHidden } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'

/** How often the number of people is noted, and how many notes the line is drawn from: the last twenty minutes. */
const everyMs = 15_000
const kept = 80
const [width, height] = [64, 20]

/** How many people are connected, and how that moves, as a small line. */
export function Here() {
  const people = useSlice<HostView, 'people'>('people') ?? 0
  const latest = useRef(people)
  const [seen, setSeen] = useState<readonly number[]>([])
  useEffect(() => {
    latest.current = people
  }, [people])
  useEffect(() => {
    const note = () => setSeen((before) => [...before, latest.current].slice(-kept))
    note()
    const timer = setInterval(note, everyMs)
    return () => clearInterval(timer)
  }, [])
  const line = [...seen, people]
  const most = Math.max(1, ...line)
  const points = line.map(
    (one, place) =>
      `${((place / Math.max(1, line.length - 1)) * width).toFixed(1)},${(height - 2 - (one / most) * (height - 4)).toFixed(1)}`,
  )
  const since = people - (line.at(-20) ?? line[0] ?? people)
  return (
    <p className="app-here">
      <strong>{number(people)}</strong> here
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        <polyline points={points.join(' ')} />
      </svg>
      {since !== 0 && (
        <VisuallyHidden>
          , {number(Math.abs(since))} {since > 0 ? 'more' : 'fewer'} than five minutes ago
        </VisuallyHidden>
      )}
    </p>
  )
}
