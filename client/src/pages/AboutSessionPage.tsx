import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Facts } from '../ui/Facts.tsx'
import { Caption, Heading, Link, List, StartLink, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { AboutSessionPageData } from './page.ts'

/** What someone may want to know of a session before it begins. */
export function AboutSessionPage({ session, topics, isBefore }: AboutSessionPageData) {
  const { id, title, principle, startsAt } = session
  const { event: words, tell, mine } = usePageMessages()
  const { start } = useMessages()
  return (
    <Layout session={session} aside={<LanguageLink session={id} />}>
      <Caption as="p">{words.online}</Caption>
      <Heading level={1}>{title}</Heading>
      <Text variant="lead">{principle}</Text>
      <Facts
        facts={[
          [words.when, start(startsAt)],
          [words.where, words.whereOnline],
          [words.topics, topics.length === 0 ? undefined : <Topics topics={topics} />],
        ]}
      />
      {isBefore && <Text>{words.early}</Text>}
      <StartLink href={`/${id}`}>{mine.toSession}</StartLink>
      <List>
        {isBefore && (
          <li>
            <Link href={`/${id}/calendar.ics`}>{words.calendar}</Link>
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

function Topics({ topics }: Pick<AboutSessionPageData, 'topics'>) {
  return (
    <List kind="bullet">
      {topics.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </List>
  )
}
