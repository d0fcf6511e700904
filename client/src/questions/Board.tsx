import type { Topics } from '@companion/shared/commands/runSheet'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { BoardQuestion, BoardView } from '@companion/shared/views/questions'
import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useLiveParts, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, Heading, Link, Select, Text } from '../ui/kit.ts'
import { later } from '../ui/later.tsx'
import { AskForm } from './AskForm.tsx'
import { BoardItem } from './BoardItem.tsx'
import { outcomesInWords } from './inWords.ts'
import { Receipts } from './Receipts.tsx'

const WholeBoard = later(() => import('./WholeBoard.tsx').then((module) => module.WholeBoard))
const Shelf = later(() => import('./WholeBoard.tsx').then((module) => module.Shelf))

/** From so many questions on, those at the end of the list are seen by few. */
const shelfFrom = 10

type Order = 'most' | 'newest' | 'answered'

/** Questions from everyone: to ask, to support, and what became of one's own. */
export function Board({ sessionId, isOver }: { sessionId: string; isOver: boolean }) {
  const messages = useMessages()
  const { questions } = messages
  const board = useSlice<ParticipantView, 'board'>('board')
  const outcomes = useSlice<ParticipantView, 'outcomes'>('outcomes')
  const action = `/${sessionId}/commands`
  return (
    <>
      <Heading level={1}>{questions.title}</Heading>
      {!isOver && <AskForm action={action} />}
      <Receipts sessionId={sessionId} action={action} canAsk={!isOver} />
      {board === undefined ? (
        <Text variant="quiet">{isOver ? questions.none : questions.noneYet}</Text>
      ) : (
        <Questions board={board} sessionId={sessionId} action={action} />
      )}
      {outcomes !== undefined && <Text variant="aside">{outcomesInWords(outcomes, messages)}</Text>}
    </>
  )
}

type Props = { board: BoardView; sessionId: string; action: string }

/** The list stands still from when someone comes to it: what is new waits for a press, what leaves keeps its place. */
function Questions({ board, sessionId, action }: Props) {
  const { questions: words, loading } = useMessages()
  const view = useLiveParts(({ slices }) =>
    Object.fromEntries(
      ['scores', 'asking', ...board.questions.map((one) => `question:${one}`)].map((name) => [
        name,
        slices[name],
      ]),
    ),
  ) as ParticipantView
  const scores = new Map(board.questions.map((one, index) => [one, view.scores?.[index] ?? 0]))
  const read = (one: number) => view[`question:${one}`]
  const sorted = (by: Order) => {
    const all =
      by === 'answered' ? board.questions.filter((one) => read(one)?.answered) : [...board.questions]
    return by === 'most'
      ? all.sort((one, next) => (scores.get(next) ?? 0) - (scores.get(one) ?? 0))
      : all.sort((one, next) => next - one)
  }
  const [order, setOrder] = useState<Order>('most')
  const [isSearching, setSearching] = useState(false)
  const [isNear, setNear] = useState(false)
  const [end, setEnd] = useState<HTMLElement | null>(null)
  const [list, setList] = useState<HTMLElement | null>(null)
  const live = sorted(order)
  /** The list as it stands still for someone who has come to it. */
  const [frozen, setFrozen] = useState<readonly number[] | null>(null)
  const shown = frozen ?? live
  // Above the screen counts too, for those who jumped past it.
  useSeen(board.all > 0 ? end : null, '100000px 0px 400px 0px', (isSeen) => isSeen && setNear(true))
  useSeen(list, '100000px 0px 100px 0px', (isSeen) => setFrozen(isSeen ? shown : null))
  const fresh = live.filter((one) => !shown.includes(one)).length
  const now = board.now === null ? undefined : read(board.now)
  const topics = view.asking?.topics ?? []
  return (
    <>
      {now !== undefined && (
        <div className="app-announcement">
          <Text variant="aside">{words.now}</Text>
          <Text>
            <strong>{now.text}</strong>
          </Text>
        </div>
      )}
      <div className="app-board__tools">
        <Select
          group={{ className: 'app-js', hidden: isSearching }}
          id="board-order"
          label={words.sortBy}
          options={Object.entries(words.orders)}
          value={order}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as Order
            setOrder(chosen)
            setFrozen(frozen && sorted(chosen))
          }}
        />
        <Text>
          <Link
            href={`/${sessionId}/board`}
            onClick={(event) => {
              event.preventDefault()
              setSearching(!isSearching)
            }}
          >
            {isSearching ? words.live : words.search(board.all)}
          </Link>
        </Text>
      </div>
      {isSearching ? (
        <Suspense fallback={<Text>{loading}</Text>}>
          <WholeBoard action={action} first={order} topics={topics} />
        </Suspense>
      ) : (
        <>
          {fresh > 0 && (
            <Button variant="secondary" onClick={() => setFrozen(live)} text={words.fresh(fresh)} />
          )}
          {shown.length === 0 && <Text variant="quiet">{words.nothing}</Text>}
          <ul className="app-said" ref={setList}>
            {shown.map((one) => (
              <Place
                key={one}
                action={action}
                asked={one}
                question={board.questions.includes(one) ? read(one) : undefined}
                score={scores.get(one)}
                topics={topics}
              />
            ))}
          </ul>
        </>
      )}
      <div ref={setEnd}>
        {isNear && board.all > shelfFrom && (
          <Suspense>
            <Shelf action={action} topics={topics} />
          </Suspense>
        )}
      </div>
    </>
  )
}

type PlaceProps = {
  action: string
  asked: number
  topics: Topics
  /** Undefined where it is not in the list any more. */
  question: BoardQuestion | undefined
  score: number | undefined
}

/** The place of a question in the list: of one that leaves it stays, as large as it was shown last. */
function Place({ question, score, asked, ...rest }: PlaceProps) {
  const { questions: words } = useMessages()
  const isGone = question === undefined
  const [last, setLast] = useState({ question, score })
  if (!isGone && (question !== last.question || score !== last.score)) setLast({ question, score })
  return (
    <li className={`app-said__text${isGone ? ' app-gone' : ''}`} id={`question-${asked}`}>
      {isGone && (
        <Text variant="quiet" className="app-gone__note">
          {words.gone}
        </Text>
      )}
      {last.question !== undefined && (
        <BoardItem asked={asked} question={last.question} score={last.score ?? 0} {...rest} />
      )}
    </li>
  )
}

/** Hear whether something is on the screen, while it is there to be seen. A browser that cannot tell says yes. */
function useSeen(what: HTMLElement | null, rootMargin: string, onSeen: (isSeen: boolean) => void): void {
  const hear = useEffectEvent(onSeen)
  useEffect(() => {
    if (what === null) return
    if (!('IntersectionObserver' in window)) return hear(true)
    const observer = new IntersectionObserver((seen) => hear(seen.some((one) => one.isIntersecting)), {
      rootMargin,
    })
    observer.observe(what)
    return () => observer.disconnect()
  }, [what, rootMargin])
}
