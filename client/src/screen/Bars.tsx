import { Paged } from './Paged.tsx'

type Row = {
  id: string
  text: string
  /** How long the bar is, from 0 to 1. */
  share: number
  /** What stands beside it. */
  figure: string
}

/** Thick bars with the words in them. */
export function Bars({ rows }: { rows: readonly Row[] }) {
  return (
    <Paged items={rows}>
      {(shown) => (
        <ul className="app-screen__bars">
          {shown.map(({ id, text, share, figure }) => (
            <li key={id} className="app-screen__bar">
              <span className="app-screen__track">
                <svg width="100%" height="100%" aria-hidden="true" focusable="false">
                  <rect className="app-screen__fill" width={`${(share * 100).toFixed(1)}%`} height="100%" />
                </svg>
                <span className="app-screen__words">{text}</span>
              </span>
              <strong className="app-screen__figure">{figure}</strong>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  )
}
