import { ErrorSummary } from '../design/ErrorSummary.tsx'
import { Layout } from '../design/Layout.tsx'
import type { SignInPageData } from './page.ts'

const titles = { host: 'Sign in as a host', official: 'Sign in as an official', screen: 'Open the screen' }

/** Where an access code is asked for. */
export function SignInPage({ session, audience, problem }: SignInPageData) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">{titles[audience]}</h1>
      <form method="post" action={`/${session.id}/sign-in`} noValidate>
        <input type="hidden" name="audience" value={audience} />
        <div className={`govuk-form-group${problem === undefined ? '' : ' govuk-form-group--error'}`}>
          <label className="govuk-label" htmlFor="code">
            Access code
          </label>
          <div id="code-hint" className="govuk-hint">
            Whoever runs this service gave it to you. Dashes and capitals do not matter.
          </div>
          {problem !== undefined && (
            <p id="code-error" className="govuk-error-message">
              <span className="govuk-visually-hidden">Error:</span> {problem}
            </p>
          )}
          <input
            className="govuk-input govuk-input--width-20 app-code"
            id="code"
            name="code"
            type="password"
            autoComplete="current-password"
            aria-describedby={`code-hint${problem === undefined ? '' : ' code-error'}`}
          />
        </div>
        <button type="submit" className="govuk-button">
          Sign in
        </button>
      </form>
      <p className="govuk-body">
        Here to take part?{' '}
        <a className="govuk-link" href={`/${session.id}`}>
          Go to the session
        </a>
        .
      </p>
    </Layout>
  )
}
