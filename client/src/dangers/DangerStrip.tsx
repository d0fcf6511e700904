import type { ModeratorView } from '@companion/shared/views/host'
import { useSlice } from '../live/useView.ts'
import { number } from '../words/numbers.ts'
import { useDangerAlarm } from './useDangerAlarm.ts'

/** How many may be in danger, in sight wherever the page is scrolled to, and in its tab; a press goes to them. */
export function DangerStrip() {
  const people = useSlice<ModeratorView, 'dangers'>('dangers')?.people ?? 0
  const toRead = useSlice<ModeratorView, 'queue'>('queue')?.toRead ?? 0
  useDangerAlarm(people, toRead)
  if (people === 0) return null
  return (
    <button
      type="button"
      className="app-danger-strip"
      onClick={() => {
        const first = document.querySelector<HTMLElement>('.app-danger button')
        first?.scrollIntoView({ block: 'center' })
        first?.focus({ preventScroll: true })
      }}
    >
      {number(people)} may be in danger
    </button>
  )
}
