import type { Topics } from '@companion/shared/commands/runSheet'
import { limits } from '@companion/shared/limits'
import type { BoardQuery, FoundQuestion } from '@companion/shared/views/questions'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { Button, Heading, LinkButton, Select, Text, TextInput } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { BoardItem } from './BoardItem.tsx'

type Props = { action: string; topics: Topics }
type Order = 'most' | 'newest' | 'answered'
/** How long someone stops typing before the board is searched, in milliseconds. */
const pauseMs = 300

/** Every question on the board: by words, by topic, page by page. */
export function WholeBoard({
  action,
  topics,
  orders,
  first,
}: Props & { orders: Record<Order, string>; first: Order }) {
  const { find } = useConnection()
  const [search, setSearch] = useState('')
  const [topic, setTopic] = useState('')
  const [order, setOrder] = useState(first)
  const [found, setFound] = useState<readonly FoundQuestion[] | null>(null)
  const [all, setAll] = useState(0)
  const isLive = useLiveState(({ status }) => status === 'live')
  const query = (from: number): BoardQuery => ({
    order,
    from,
    ...(search.trim() !== '' && { search }),
    ...(topic !== '' && { topic }),
  })

  // Also when the connection comes back, so that counts move again.
  useEffect(() => {
    if (!isLive) return
    let isWanted = true
    const look = () =>
      find(query(0), (page) => {
        if (!isWanted) return
        setFound(page.found)
        setAll(page.all)
      })
    const timer = setTimeout(look, found === null ? 0 : pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [search, topic, order, isLive])

  function more(): void {
    find(query(found?.length ?? 0), (page) => {
      const known = new Set(found?.map(({ question }) => question))
      setFound([...(found ?? []), ...page.found.filter(({ question }) => !known.has(question))])
      setAll(page.all)
    })
  }

  return (
    <>
      <div className="app-board__tools">
        <TextInput
          id="board-search"
          label="Search questions"
          type="search"
          maxLength={limits.searchLength}
          value={search}
          onChange={(typed) => setSearch(typed.currentTarget.value)}
        />
        <Select
          id="board-sort"
          label="Sort by"
          options={Object.entries(orders)}
          value={order}
          onChange={(chosen) => setOrder(chosen.currentTarget.value as Order)}
        />
        {topics.length > 0 && (
          <Select
            id="board-topic"
            label="Topic"
            none="All topics"
            options={topics.map(({ id, text }) => [id, text])}
            value={topic}
            onChange={(chosen) => setTopic(chosen.currentTarget.value)}
          />
        )}
      </div>
      <Text size="s" isQuiet hasFigures role="status">
        {found === null
          ? isLive
            ? 'Looking'
            : 'The board can be searched again when the connection is back.'
          : all === 0
            ? 'No questions match your search. You could ask it.'
            : `${number(all)} ${all === 1 ? 'question' : 'questions'}.`}
      </Text>
      <Found action={action} topics={topics} found={found ?? []} />
      {found !== null && found.length < all && (
        <Button variant="secondary" onClick={more}>
          Show {Math.min(limits.boardPage, all - found.length)} more
        </Button>
      )}
    </>
  )
}

/** A few questions that few people were shown, so that a late one has a fair chance. */
export function Shelf({ action, topics }: Props) {
  const { find } = useConnection()
  const [found, setFound] = useState<readonly FoundQuestion[]>([])
  const others = () => find({ order: 'unseen' }, (page) => setFound(page.found))
  useEffect(others, [])
  if (found.length === 0) return null
  return (
    <>
      <Heading level={3}>Questions fewer people have seen</Heading>
      <Found action={action} topics={topics} found={found} />
      <LinkButton text="Show others" about="that few people have seen" onClick={others} />
    </>
  )
}

/** What was found, kept up to date while it is looked at. */
function Found({ action, topics, found }: Props & { found: readonly FoundQuestion[] }) {
  const mine = useLiveState((state) => state.mine)
  return (
    <ul className="app-said">
      {found.map((was) => {
        const { question: asked } = was
        const now = mine[`question:${asked}`]
        if (now === 'gone') return null
        return (
          <li key={asked} className="app-said__text">
            <BoardItem
              action={action}
              asked={asked}
              question={now ?? was}
              score={mine[`count:${asked}`] ?? was.score}
              topics={topics}
            />
          </li>
        )
      })}
    </ul>
  )
}
