const drawings: Record<string, string> = {
  early: 'M16 29V15m0 0c0-6-4-9-10-9 0 6 4 9 10 9zm0 4c0-5 4-8 9-8 0 5-4 8-9 8z',
  local: 'M5 28V14L16 5l11 9v14h-8v-8h-6v8z',
  fair: 'M16 4v24M9 28h14M6 10h20M6 10l-4 9h8zM26 10l-4 9h8z',
  effective: 'M4 17l8 8L28 7',
  shared:
    'M16 12a4 4 0 100-8 4 4 0 000 8zM7 28a4 4 0 100-8 4 4 0 000 8zM25 28a4 4 0 100-8 4 4 0 000 8zM14 12l-5 8M18 12l5 8M11 24h10',
}

/** The theme of a session, which its rehearsal has too. */
export const themeOf = (sessionId: string) => sessionId.replace(/-rehearsal$/, '')

/** The symbol of a session's theme, or of its rehearsal's, beside its title and never in place of it. */
export function ThemeSymbol({ session }: { session: string }) {
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
        d={drawings[themeOf(session)] ?? 'M16 4a12 12 0 100 24 12 12 0 000-24z'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
