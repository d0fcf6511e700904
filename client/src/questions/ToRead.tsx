import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion, QueueView } from '@companion/shared/views/questions'
import { useSlice } from '../live/useView.ts'
import { useNow } from '../stage/useNow.ts'
import { Button, Details, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { BulkActs } from './BulkActs.tsx'
import { decisionOn } from './decide.ts'
import { Filters } from './Filters.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { useChosen } from './useChosen.ts'
import { useFilters } from './useFilters.ts'
import { useOpened } from './useOpened.ts'
import { isTakenByAnother } from './useQueueKeys.ts'
import { useSendAll } from './useSendAll.ts'
import { useSettling } from './useSettling.ts'

type ToReadProps = { queue: QueueView; me: string; isEarly: (question: HostQuestion) => boolean }

/** The questions that wait for someone to read them, then those that were kept. */
export function ToRead({ queue, me, isEarly }: ToReadProps) {
  const { waiting, held, toRead, counts } = queue
  const alike = useSlice<HostView, 'alike'>('alike') ?? {}
  const { topics = [] } = useSlice<HostView, 'asking'>('asking') ?? {}
  const now = useNow(5000) ?? 0
  const filters = useFilters(waiting, alike)
  const { found } = filters
  const { current, isOpen, open } = useOpened(found, me, now)
  const { chosen, choose, setChosen } = useChosen()
  const isSettling = useSettling(found.map(({ question }) => `${question} `).join(''))
  const sent = waiting.reduce((sum, { copies }) => sum + 1 + (copies?.all ?? 0), 0)
  const cards = (those: readonly HostQuestion[]) =>
    those.map((card) => (
      <QuestionCard
        key={card.question}
        card={card}
        me={me}
        isEarly={isEarly(card)}
        topic={topics.find(({ id }) => id === card.topic)?.text}
        isOthers={isTakenByAnother(card, me, now)}
        isOpen={isOpen(card.question)}
        isCurrent={card.question === current?.question}
        isSelected={chosen.has(card.question)}
        onOpen={open}
        onSelect={choose}
      />
    ))
  return (
    <div>
      {waiting.length > 1 && <Filters {...filters} />}
      <ActsOnMany
        found={found}
        held={held}
        isFiltered={filters.isFiltered}
        chosen={chosen}
        onChoose={setChosen}
      />
      {found.length > 0 && (
        <ul className={`app-askeds${isSettling ? ' app-settling' : ''}`} aria-label="Questions to read">
          {cards(found)}
        </ul>
      )}
      {waiting.length === 0 && (
        <Text variant="quiet">Every question has been read. New ones come up here.</Text>
      )}
      {waiting.length > 0 && found.length === 0 && (
        <Text variant="quiet">None of the questions to read is like that.</Text>
      )}
      {toRead > sent && <Text variant="aside">And {number(toRead - sent)} more to read.</Text>}
      {held.length > 0 && (
        <Details
          summary={<>Kept for later, or sent back to be shorter ({number(counts.held + counts.shorten)})</>}
          isPlain
        >
          <ul className="app-askeds">{cards(held)}</ul>
        </Details>
      )}
    </div>
  )
}

type ManyProps = {
  found: readonly HostQuestion[]
  held: readonly HostQuestion[]
  isFiltered: boolean
  chosen: ReadonlySet<number>
  onChoose: (questions: Set<number>) => void
}

/** What can be done with those that were selected; while none is, with all that have no flag. */
function ActsOnMany({ found, held, isFiltered, chosen, onChoose }: ManyProps) {
  const sendAll = useSendAll()
  const selected = [...found, ...held].filter(({ question }) => chosen.has(question))
  if (selected.length > 0) return <BulkActs selected={selected} onDone={() => onChoose(new Set())} />
  const plain = found.filter((one) => one.flags === undefined && one.taken === undefined)
  if (plain.length < 2) return null
  return (
    <div className="app-row app-queue__all">
      <Button
        variant="secondary"
        className="app-act"
        onClick={() => sendAll(plain.flatMap((card) => decisionOn(card, { verdict: 'show' })))}
        text={`Put ${plain.length} without a flag on the board`}
      />
      {isFiltered && (
        <Button
          variant="secondary"
          className="app-act"
          text={`Select these ${found.length}`}
          onClick={() => onChoose(new Set(found.map(({ question }) => question)))}
        />
      )}
    </div>
  )
}
