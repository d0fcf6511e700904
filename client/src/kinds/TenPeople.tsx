import { shareOf } from '../words/share.ts'

const people = Array.from({ length: 10 }, (_, place) => place)

/** Ten people, as many of them marked as in the sentence on the largest count; nothing where it says no such share. */
export function TenPeople({ counts, all }: { counts: readonly number[]; all: number }) {
  const most = Math.max(...counts)
  const { tenths } = shareOf(most, all)
  const isShared = counts.filter((count) => count === most).length > 1
  if (tenths === null || tenths === 0 || isShared) return null
  return (
    <svg className="app-ten" viewBox="0 0 240 44" aria-hidden="true" focusable="false">
      {people.map((place) => (
        <path
          key={place}
          className={place < tenths ? 'app-ten__in' : 'app-ten__out'}
          transform={`translate(${place * 24} 0)`}
          d="M11 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM3 41V24c0-4.5 3-7.5 8-7.5s8 3 8 7.5v17z"
        />
      ))}
    </svg>
  )
}
