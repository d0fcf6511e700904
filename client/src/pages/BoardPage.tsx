import { limits } from '@companion/shared/limits'
import { board as whole } from '../messages/en/board.ts'
import { useMessages, usePart } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { BoardText } from '../questions/BoardItem.tsx'
import { BoardPages } from '../questions/BoardPages.tsx'
import { Button, Caption, Heading, Link, Select, Text, TextInput } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { BoardPageData } from './page.ts'

/** Every question on the board, to search and to support, for browsers without JavaScript. */
export function BoardPage({ session, query, asking, found, all, votes, own }: BoardPageData) {
  const { board: words } = usePageMessages()
  const { questions } = useMessages()
  const board = usePart('board', whole)
  const { search = '', topic = '', from = 0, order } = query
  const page = (start: number) =>
    new URLSearchParams({
      order,
      ...(search && { search }),
      ...(topic && { topic }),
      from: String(start),
    }).toString()
  return (
    <Layout aside={<LanguageLink session={session.id} />}>
      <Text>
        <Link href={`/${session.id}/questions`}>{words.back}</Link>
      </Text>
      <Caption>{session.title}</Caption>
      <Heading level={1}>{questions.title}</Heading>
      <form method="get" action={`/${session.id}/board`}>
        <TextInput
          id="search"
          name="search"
          label={board.search}
          type="search"
          maxLength={limits.searchLength}
          defaultValue={search}
        />
        {asking.topics.length > 0 && (
          <Select
            id="topic"
            name="topic"
            label={board.topic}
            none={board.allTopics}
            options={asking.topics.map(({ id, text }) => [id, text])}
            defaultValue={topic}
          />
        )}
        <Select
          id="order"
          name="order"
          label={questions.sortBy}
          options={Object.entries({ ...questions.orders, unseen: board.unseen })}
          defaultValue={order}
        />
        <Button type="submit" variant="secondary" text={words.show} />
      </form>
      <Text variant="quiet">{all === 0 ? words.none : board.found(all)}</Text>
      <ul className="app-said">
        {found.map(({ question: asked, score, ...question }) => (
          <li key={asked} className="app-said__text">
            <BoardText
              action={`/${session.id}/commands`}
              asked={asked}
              question={question}
              score={score}
              topics={asking.topics}
              isOwn={own.includes(asked)}
              isMine={votes.includes(asked)}
              board={page(from)}
            />
          </li>
        ))}
      </ul>
      <BoardPages from={from} all={all} shown={found.length} to={(start) => `?${page(start)}`} />
    </Layout>
  )
}
