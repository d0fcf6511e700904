import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Facts } from '../ui/Facts.tsx'
import { Caption, Heading, Link, List, StartLink, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { EventPageData } from './page.ts'

/** A regional event: when and where it is, how to get there, and how to sign up. */
export function EventPage({ event, isOver }: EventPageData) {
  const { id, title, startsAt, endsAt, place, travel, accessibility, signUpUrl, status } = event
  const { event: words, tell } = usePageMessages()
  const { start, time } = useMessages()
  const isOff = status === 'cancelled'
  return (
    <Layout aside={<LanguageLink />}>
      <Caption as="p">{words.regional}</Caption>
      <Heading level={1}>{title}</Heading>
      {(isOff || isOver) && (
        <p className="app-note app-note--strong">{isOff ? words.cancelled : words.over}</p>
      )}
      <Facts
        facts={[
          [words.when, `${start(startsAt)}. ${words.ends(time(Date.parse(endsAt)))}`],
          [words.where, place],
          [words.travel, travel],
          [words.accessibility, accessibility],
        ]}
      />
      {!isOff && !isOver && signUpUrl === undefined && <Text>{words.notYet}</Text>}
      {!isOff && !isOver && signUpUrl !== undefined && <StartLink href={signUpUrl}>{words.signUp}</StartLink>}
      <List>
        {!isOver && (
          <li>
            <Link href={`/events/${id}/calendar.ics`}>{words.calendar}</Link>
          </li>
        )}
        <li>
          <Link href="/tell">{tell.title}</Link>
        </li>
        <li>
          <Link href="/">{words.all}</Link>
        </li>
      </List>
    </Layout>
  )
}
