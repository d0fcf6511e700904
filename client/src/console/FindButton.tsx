/** Opens what finds things. */
export function FindButton({ onFind }: { onFind: () => void }) {
  return (
    <button
      type="button"
      className="app-bar-button"
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={onFind}
    >
      Find
      <span className="app-bar-button__hint" aria-hidden="true">
        Ctrl K
      </span>
    </button>
  )
}
