import { CodeField } from '../design/CodeField.tsx'
import { ErrorSummary } from '../design/ErrorSummary.tsx'
import { Layout } from '../design/Layout.tsx'
import { ThemeSymbol } from '../design/ThemeSymbol.tsx'
import { startInWords } from '../words/time.ts'
import type { SessionsPageData } from './page.ts'

/** The five sessions, and a place for a join code. */
export function SessionsPage({ sessions, problem, code }: SessionsPageData) {
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <h1 className="govuk-heading-l">Have your say on special educational needs and disabilities</h1>
      <p className="govuk-body-l">
        Join with your phone, tablet or computer, beside the video call. You need no account and give no name.
      </p>
      <form action="/join" method="get" className="app-join" noValidate>
        <CodeField
          label="Join with a code"
          hint="Six letters. The host shows them on the screen."
          problem={problem}
          isSecret={false}
          code={code}
        />
        <button type="submit" className="govuk-button">
          Join
        </button>
      </form>
      <h2 className="govuk-heading-m">Or choose a session</h2>
      <ul className="app-sessions">
        {sessions.map((session) => (
          <li key={session.id} className={`app-session app-theme-${session.id}`}>
            <ThemeSymbol session={session.id} />
            <div>
              <h3 className="govuk-heading-s app-session__title">
                <a className="govuk-link" href={`/${session.id}`}>
                  {session.title}
                </a>
              </h3>
              <p className="govuk-body">{session.principle}</p>
              <p className="govuk-body-s app-quiet app-time">{startInWords(session.startsAt)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
