import type { OutcomesPageData } from '@companion/shared/programme/outcomeViews'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { AnsweredList, OutcomeCard } from '../outcomes/OutcomeCard.tsx'
import { TookPart, WhatWasSaid } from '../outcomes/WhatWasSaid.tsx'
import { Caption, Heading, Inset, Link, List, Section, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { ThemeSymbol, themeClass } from '../ui/ThemeSymbol.tsx'

/** What came of a session, or of all of them: for everyone to read, and to print. */
export function OutcomesPage({ session, outcomes, came, sessions }: OutcomesPageData) {
  const { outcomes: words } = usePageMessages()
  const { untranslated } = useMessages()
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      {session !== undefined && <Caption>{session.title}</Caption>}
      <Heading level={1}>{words.title}</Heading>
      <Text variant="lead">{words.lead}</Text>
      {came !== undefined && (
        <>
          <Text>
            <TookPart counted={came.tookPart} /> {came.all > 0 && words.openOf(came.open, came.all)}
          </Text>
          {came.isClosed && <Inset as="p">{words.notForAll}</Inset>}
        </>
      )}
      {outcomes.length === 0 && <Text>{words.none}</Text>}
      {outcomes.length > 0 && untranslated !== '' && <Text variant="small">{untranslated}</Text>}
      {outcomes.map((outcome) => (
        <OutcomeCard key={outcome.id} outcome={outcome} level={2}>
          <AnsweredList
            title={words.answers}
            items={outcome.answers.map(({ kind, text, session: of }) => ({
              kind: words.kinds[kind],
              text,
              ...(session === undefined && { session: of }),
            }))}
          />
        </OutcomeCard>
      ))}
      {came !== undefined && <WhatWasSaid came={came} outcomes={outcomes} />}
      {sessions.length > 0 && <Sessions sessions={sessions} />}
      <List>
        {session !== undefined && (
          <li>
            <Link href="/outcomes">{words.all}</Link>
          </li>
        )}
        <li>
          <Link href="/outcomes.atom" type="application/atom+xml">
            {words.feed}
          </Link>
        </li>
      </List>
    </Layout>
  )
}

function Sessions({ sessions }: Pick<OutcomesPageData, 'sessions'>) {
  const { outcomes: words } = usePageMessages()
  return (
    <Section id="sessions" title={words.sessions}>
      <ul className="app-sessions">
        {sessions.map(({ session, tookPart }) => (
          <li key={session.id} className={`app-session ${themeClass(session.look)}`}>
            <ThemeSymbol look={session.look} />
            <div>
              <Heading level={3} className="app-session__title">
                <Link href={`/${session.id}/outcomes`}>{session.title}</Link>
              </Heading>
              <Text>{session.principle}</Text>
              <Text variant="aside">
                <TookPart counted={tookPart} />
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
