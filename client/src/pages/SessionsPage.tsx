import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Link, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import type { SessionsPageData } from './page.ts'

/** The five sessions, and a place for a join code. */
export function SessionsPage({ about, sessions, problem, code }: SessionsPageData) {
  const { home, outcomes } = usePageMessages()
  const { start } = useMessages()
  return (
    <Layout aside={<LanguageLink />}>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <Heading level={1}>{about.title}</Heading>
      <Text variant="lead">{about.lead}</Text>
      <form action="/join" method="get" className="app-join" noValidate>
        <CodeField label={home.code} hint={home.codeHint} problem={problem} isSecret={false} code={code} />
        <Button type="submit" text={home.join} />
      </form>
      <Heading level={2}>{home.choose}</Heading>
      <ul className="app-sessions">
        {sessions.map((session) => (
          <li key={session.id} className={`app-session app-theme-${session.id}`}>
            <ThemeSymbol session={session.id} />
            <div>
              <Heading level={3} className="app-session__title">
                <Link href={`/${session.id}`}>{session.title}</Link>
              </Heading>
              <Text>{session.principle}</Text>
              <Text variant="aside">{start(session.startsAt)}</Text>
            </div>
          </li>
        ))}
      </ul>
      <Text>
        <Link href="/outcomes">{outcomes.title}</Link>
      </Text>
    </Layout>
  )
}
