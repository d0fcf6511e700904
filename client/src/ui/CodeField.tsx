type Props = {
  label: string
  hint: string
  /** What to put right, if something is. */
  problem: string | undefined
  /** A code that stands on the screen may be seen; one that opens a page may not. */
  isSecret: boolean
  code?: string | undefined
}

/** A box for a code, with its label, its hint, and what to put right. */
export function CodeField({ label, hint, problem, isSecret, code }: Props) {
  const isWrong = problem !== undefined
  return (
    <div className={`govuk-form-group${isWrong ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--m" htmlFor="code">
        {label}
      </label>
      <div id="code-hint" className="govuk-hint">
        {hint}
      </div>
      {isWrong && (
        <p id="code-error" className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <input
        className="govuk-input govuk-input--width-20 app-code"
        id="code"
        name="code"
        type={isSecret ? 'password' : 'text'}
        defaultValue={code}
        autoComplete={isSecret ? 'current-password' : 'off'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={80}
        aria-describedby={`code-hint${isWrong ? ' code-error' : ''}`}
      />
    </div>
  )
}
