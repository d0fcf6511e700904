/** The mark beside what was received. */
export function Tick() {
  return (
    <svg className="app-tick" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M2 8.5l4 4L14 4" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  )
}
