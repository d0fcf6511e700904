import type { Prompt } from '@companion/shared/commands/breakouts'

/** What to talk about: the question, a few that help, and the same in Easy Read. */
export function PromptText({ prompt: { title, text, helping, easyRead } }: { prompt: Prompt }) {
  return (
    <>
      <p className="govuk-caption-m">{title}</p>
      <p className="govuk-body">
        <strong>{text}</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {helping.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {easyRead !== undefined && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Easy Read</span>
          </summary>
          <div className="govuk-details__text app-easy">{easyRead}</div>
        </details>
      )}
    </>
  )
}
