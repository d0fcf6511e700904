import { number as inNumbers } from '../words/numbers.ts'
import { Link } from './Link.tsx'

type Props = {
  /** What the pages are of, such as `Pages of the log`. */
  label: string
  number: number
  pages: number
  /** The address of each. */
  to: (page: number) => string
}

/** The ways from one page of a list to the next; nothing where there is only one. */
export function Pages({ label, number, pages, to }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="app-desk__row" aria-label={label}>
      {number > 1 && <Link href={to(number - 1)}>Previous page</Link>}
      <span>
        Page {inNumbers(number)} of {inNumbers(pages)}
      </span>
      {number < pages && <Link href={to(number + 1)}>Next page</Link>}
    </nav>
  )
}
