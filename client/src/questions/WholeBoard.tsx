import type { Topics } from '@companion/shared/commands/runSheet'
import { limits } from '@companion/shared/limits'
import type { BoardQuery, FoundQuestion } from '@companion/shared/views/questions'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useConnection, useLiveState } from '../live/useView.ts'
import { board } from '../messages/en/board.ts'
import { useMessages, usePart } from '../messages/messages.ts'
import { Button, Heading, LinkButton, Select, Text, TextInput } from '../ui/kit.ts'
import { BoardItem } from './BoardItem.tsx'

type Props = { action: string; topics: Topics }
type Order = 'most' | 'newest' | 'answered'
/** What a search has found so far, and how many there are in all. */
type Results = { query: BoardQuery; found: readonly FoundQuestion[]; all: number }
/** How long someone stops typing before the board is searched, in milliseconds. */
const pauseMs = 300

/** Every question on the board: by words, by topic, page by page. */
export function WholeBoard({ action, topics, first }: Props & { first: Order }) {
  const words = usePart('board', board)
  const { sortBy, orders } = useMessages().questions
  const { find } = useConnection()
  const [search, setSearch] = useState('')
  const [topic, setTopic] = useState('')
  const [order, setOrder] = useState(first)
  const [results, setResults] = useState<Results | null>(null)
  const isLive = useLiveState(({ status }) => status === 'live')
  const pause = useEffectEvent(() => (results === null ? 0 : pauseMs))

  // Also when the connection comes back, so that counts move again.
  useEffect(() => {
    if (!isLive) return
    let isWanted = true
    const query = { order, ...(search.trim() !== '' && { search }), ...(topic !== '' && { topic }) }
    const look = () => find(query, (page) => isWanted && setResults({ query, ...page }))
    const timer = setTimeout(look, pause())
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [search, topic, order, isLive, find])

  /** Add the next page to what was found. Where something else was found meanwhile, it comes too late. */
  function more(before: Results): void {
    find({ ...before.query, from: before.found.length }, ({ found, all }) => {
      const known = new Set(before.found.map(({ question }) => question))
      const others = found.filter(({ question }) => !known.has(question))
      setResults((now) => (now === before ? { ...before, found: [...before.found, ...others], all } : now))
    })
  }

  const status = () => {
    if (results === null) return isLive ? words.looking : words.offline
    return results.all === 0 ? words.none : words.found(results.all)
  }
  return (
    <>
      <div className="app-board__tools">
        <TextInput
          id="board-search"
          label={words.search}
          type="search"
          maxLength={limits.searchLength}
          value={search}
          onChange={(typed) => setSearch(typed.currentTarget.value)}
        />
        <Select
          id="board-sort"
          label={sortBy}
          options={Object.entries(orders)}
          value={order}
          onChange={(chosen) => setOrder(chosen.currentTarget.value as Order)}
        />
        {topics.length > 0 && (
          <Select
            id="board-topic"
            label={words.topic}
            none={words.allTopics}
            options={topics.map(({ id, text }) => [id, text])}
            value={topic}
            onChange={(chosen) => setTopic(chosen.currentTarget.value)}
          />
        )}
      </div>
      <Text variant="aside" role="status">
        {status()}
      </Text>
      <Found action={action} topics={topics} found={results?.found ?? []} />
      {results !== null && results.found.length < results.all && (
        <Button
          variant="secondary"
          onClick={() => more(results)}
          text={words.more(Math.min(limits.boardPage, results.all - results.found.length))}
        />
      )}
    </>
  )
}

/** A few questions that few people were shown, so that a late one has a fair chance. */
export function Shelf({ action, topics }: Props) {
  const words = usePart('board', board)
  const { find } = useConnection()
  const [found, setFound] = useState<readonly FoundQuestion[]>([])
  const others = useCallback(() => find({ order: 'unseen' }, (page) => setFound(page.found)), [find])
  useEffect(others, [others])
  if (found.length === 0) return null
  return (
    <>
      <Heading level={2} size="s">
        {words.unseen}
      </Heading>
      <Found action={action} topics={topics} found={found} />
      <LinkButton text={words.others} about={words.aboutOthers} onClick={others} />
    </>
  )
}

/** What was found, kept up to date while it is looked at. */
function Found({ found, ...rest }: Props & { found: readonly FoundQuestion[] }) {
  return (
    <ul className="app-said">
      {found.map((was) => (
        <FoundItem key={was.question} was={was} {...rest} />
      ))}
    </ul>
  )
}

function FoundItem({ action, topics, was }: Props & { was: FoundQuestion }) {
  const { question: asked } = was
  const now = useLiveState(({ mine }) => mine[`question:${asked}`])
  const score = useLiveState(({ mine }) => mine[`count:${asked}`])
  if (now === 'gone') return null
  return (
    <li className="app-said__text">
      <BoardItem
        action={action}
        asked={asked}
        question={now ?? was}
        score={score ?? was.score}
        topics={topics}
      />
    </li>
  )
}
