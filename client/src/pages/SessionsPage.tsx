import { usePageMessages } from '../messages/pageMessages.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Layout } from '../ui/Layout.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { startInWords } from '../words/time.ts'
import type { SessionsPageData } from './page.ts'

/** The five sessions, and a place for a join code. */
export function SessionsPage({ sessions, problem, code }: SessionsPageData) {
  const { home } = usePageMessages()
  return (
    <Layout>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <h1 className="govuk-heading-l">{home.title}</h1>
      <p className="govuk-body-l">{home.lead}</p>
      <form action="/join" method="get" className="app-join" noValidate>
        <CodeField label={home.code} hint={home.codeHint} problem={problem} isSecret={false} code={code} />
        <button type="submit" className="govuk-button">
          {home.join}
        </button>
      </form>
      <h2 className="govuk-heading-m">{home.choose}</h2>
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
