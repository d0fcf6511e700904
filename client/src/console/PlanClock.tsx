import type { Sheet } from '../runSheet/useRunSheet.ts'
import { useNow } from '../stage/useNow.ts'
import { paceInWords, planOf } from './plan.ts'

/** How long the session has run, and how that is against its plan. */
export function PlanClock({ sheet }: { sheet: Sheet }) {
  const now = useNow(15_000)
  if (now === null) return null
  const { began, into, behind, planned } = planOf(sheet, now)
  if (sheet.phase === 'ended' || (began === null && planned === 0)) return null
  if (began === null) return <p className="app-clock">{planned} min planned</p>
  return (
    <p className="app-clock">
      {into} min in
      {planned > 0 && (
        <>
          {' · '}
          <strong>{paceInWords(behind)}</strong>
        </>
      )}
    </p>
  )
}
