import { useLiveState } from '../live/useView.ts'
import { number } from '../words/numbers.ts'

/** How many people are connected. */
export function People() {
  const people = useLiveState(({ slices }) => slices['people'] as number | undefined) ?? 0
  return (
    <p className="app-people">
      <strong>{number(people)}</strong> here now
    </p>
  )
}
