import type { InfoBlock } from '@companion/shared/infoPages'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { SessionInfo } from '@companion/shared/views/session'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Blocks } from '../ui/Blocks.tsx'
import { CodeField } from '../ui/CodeField.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Button, Heading, Link, List, Section, Text, VisuallyHidden } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { ThemeSymbol, themeClass } from '../ui/ThemeSymbol.tsx'
import type { SessionsPageData } from './page.ts'

/** The conversation as a whole: how to take part in each way and when, a place for a join code, and what it is about. */
export function SessionsPage({ about, sessions, events, problem, code }: SessionsPageData) {
  const { home, outcomes } = usePageMessages()
  return (
    <Layout aside={<LanguageLink />}>
      {problem !== undefined && <ErrorSummary message={problem} href="#code" takesFocus={false} />}
      <div className="app-home__top">
        <div className="app-home__head">
          <Heading level={1}>{about.title}</Heading>
          <Text variant="lead">{about.lead}</Text>
        </div>
        <form action="/join" method="get" className="app-home__join" noValidate>
          <CodeField label={home.code} hint={home.codeHint} problem={problem} isSecret={false} code={code} />
          <Button type="submit" text={home.join} />
        </form>
        <Ways hasEvents={events.length > 0} first={firstHeading(about.blocks)} />
      </div>
      <Section className="app-part" id="online" title={home.online}>
        <Text>{home.onlineHow}</Text>
        <ul className="app-sessions">
          {sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
      </Section>
      {events.length > 0 && (
        <Section className="app-part" id="regional" title={home.regional}>
          <Text>{home.regionalHow}</Text>
          <Events events={events} />
        </Section>
      )}
      <Text>
        <Link href="/calendar.ics">{home.allDates}</Link>
      </Text>
      <div className="app-home__about" id="about">
        <Blocks blocks={about.blocks ?? []} />
        <Text>
          <Link href="/outcomes">{outcomes.title}</Link>
        </Text>
      </div>
    </Layout>
  )
}

/** What the text about the conversation begins with. */
const firstHeading = (blocks: readonly InfoBlock[] = []) => {
  const [first] = blocks
  return first !== undefined && 'heading' in first ? first.heading : undefined
}

/** Each way to take part, which leads to where it says how; `first` leads to what the conversation is about. */
function Ways({ hasEvents, first }: { hasEvents: boolean; first: string | undefined }) {
  const { experience, home, tell } = usePageMessages()
  return (
    <nav className="app-home__ways" aria-labelledby="ways">
      <Heading level={2} size="s" id="ways">
        {home.ways}
      </Heading>
      <List kind="bullet">
        <li>
          <Link href="#online">{home.online}</Link>
        </li>
        {hasEvents && (
          <li>
            <Link href="#regional">{home.regional}</Link>
          </li>
        )}
        <li>
          <Link href="/experience">{experience.title}</Link>
        </li>
        <li>
          <Link href="/tell">{tell.title}</Link>
        </li>
        {first !== undefined && (
          <li>
            <Link href="#about">{first}</Link>
          </li>
        )}
      </List>
    </nav>
  )
}

function Session({ session: { id, title, principle, startsAt, look } }: { session: SessionInfo }) {
  const { home } = usePageMessages()
  const { start } = useMessages()
  return (
    <li className={`app-session ${themeClass(look)}`}>
      <ThemeSymbol look={look} />
      <div>
        <Heading level={3} className="app-session__title">
          <Link href={`/${id}`}>{title}</Link>
        </Heading>
        <Text>{principle}</Text>
        <Text variant="aside">
          {start(startsAt)}{' '}
          <Link className="app-session__more" href={`/${id}/about`}>
            {home.details}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Link>
        </Text>
      </div>
    </li>
  )
}

function Events({ events }: { events: readonly RegionalEvent[] }) {
  const { event: words } = usePageMessages()
  const { start } = useMessages()
  return (
    <ul className="app-events">
      {events.map(({ id, title, place, startsAt, status }) => (
        <li key={id} className="app-events__event">
          <Link className="app-events__title" href={`/events/${id}`}>
            {title}
          </Link>
          <Text>{status === 'cancelled' ? words.cancelled : place}</Text>
          <Text variant="aside">{start(startsAt)}</Text>
        </li>
      ))}
    </ul>
  )
}
