import type { Part } from '@companion/shared/programme/briefing'
import { percent } from './words.ts'

type Props = {
  /** What the picture shows, in a sentence. */
  label: string
  /** A line for each, with a dot for each share; the first of two is hollow. */
  rows: readonly { text: string; parts: readonly Part[] }[]
}

const line = 22
const placeOf = ({ count, of }: Part) => `${(100 * count) / of}%`

/** Shares as dots on lines from 0 to 100%. Two on one line are joined, as of the same people. */
export function Dots({ label, rows }: Props) {
  return (
    <figure className="app-dots">
      <ul className="app-dots__names" aria-hidden="true">
        {rows.map(({ text, parts }) => (
          <li key={text}>
            <span>{text}</span>
            <span>{parts.map(percent).join(' → ')}</span>
          </li>
        ))}
      </ul>
      <svg
        className="app-dots__picture"
        width="100%"
        height={rows.length * line}
        role="img"
        aria-label={label}
      >
        {rows.map(({ text, parts }, index) => {
          const y = (index + 0.5) * line
          const places = parts.map(placeOf)
          return (
            <g key={text}>
              <line className="app-dots__line" x1="0%" x2="100%" y1={y} y2={y} />
              {places.length > 1 && (
                <line className="app-dots__way" x1={places[0]} x2={places[1]} y1={y} y2={y} />
              )}
              {places.map((x, at) => (
                <circle
                  key={parts.length > 1 && at === 0 ? 'before' : 'now'}
                  className={parts.length > 1 && at === 0 ? 'app-dots__before' : 'app-dots__dot'}
                  cx={x}
                  cy={y}
                  r={5.5}
                />
              ))}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
