import { plainLook, type SessionLook } from '@companion/shared/programme/look'

const drawings: Record<SessionLook['symbol'], string> = {
  circle: 'M16 4a12 12 0 100 24 12 12 0 000-24z',
  leaf: 'M16 29V15m0 0c0-6-4-9-10-9 0 6 4 9 10 9zm0 4c0-5 4-8 9-8 0 5-4 8-9 8z',
  house: 'M5 28V14L16 5l11 9v14h-8v-8h-6v8z',
  scales: 'M16 4v24M9 28h14M6 10h20M6 10l-4 9h8zM26 10l-4 9h8z',
  tick: 'M4 17l8 8L28 7',
  people:
    'M16 12a4 4 0 100-8 4 4 0 000 8zM7 28a4 4 0 100-8 4 4 0 000 8zM25 28a4 4 0 100-8 4 4 0 000 8zM14 12l-5 8M18 12l5 8M11 24h10',
  book: 'M16 8c-3-3-7-3-12-3v20c5 0 9 0 12 3 3-3 7-3 12-3V5c-5 0-9 0-12 3zm0 0v20',
  speech: 'M4 6h24v15H15l-7 6v-6H4z',
}

/** The class of what shows in the colour of a session. */
export const themeClass = ({ colour }: SessionLook = plainLook) => `app-theme-${colour}`

/** The symbol of a session, beside its title and never in place of it. */
export function ThemeSymbol({ look = plainLook }: { look: SessionLook | undefined }) {
  return (
    <svg
      className="app-symbol"
      viewBox="0 0 32 32"
      width="40"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawings[look.symbol]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
