import type { HostView } from '@companion/shared/views/host'
import type { SessionInfo } from '@companion/shared/views/session'
import { Dangers } from '../dangers/Dangers.tsx'
import { useSlice } from '../live/useView.ts'
import { useNow } from '../stage/useNow.ts'
import { Button, Details, Heading, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { BulkActs } from './BulkActs.tsx'
import { countsInWords } from './countsInWords.ts'
import { DecisionLog } from './DecisionLog.tsx'
import { decisionOn } from './decide.ts'
import { Filters } from './Filters.tsx'
import { Moderation } from './Moderation.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { ShownQuestion } from './ShownQuestion.tsx'
import { useChosen } from './useChosen.ts'
import { useFilters } from './useFilters.ts'
import { useOpened } from './useOpened.ts'
import { isTakenByAnother } from './useQueueKeys.ts'
import { useSendAll } from './useSendAll.ts'
import { useSettling } from './useSettling.ts'

/** The questions that participants ask: those that wait to be read, those kept, those on the board, and what was decided. */
export function QuestionQueue({ me, session }: { me: string; session: SessionInfo }) {
  const queue = useSlice<HostView, 'queue'>('queue')
  const alike = useSlice<HostView, 'alike'>('alike') ?? {}
  const { topics = [] } = useSlice<HostView, 'asking'>('asking') ?? {}
  const sendAll = useSendAll()
  const now = useNow(5000) ?? 0
  const { waiting = [], toRead = 0, held = [], shown = [], counts } = queue ?? {}
  const filters = useFilters(waiting, alike)
  const { found, isFiltered } = filters
  const { current, isOpen, open } = useOpened(found, me, now)
  const { chosen, choose, setChosen } = useChosen()
  const isSettling = useSettling(found.map(({ question }) => `${question} `).join(''))
  if (counts === undefined) {
    return (
      <>
        <Dangers />
        <Text variant="quiet">What participants ask comes up here for you to read first.</Text>
        <Moderation />
      </>
    )
  }
  const selected = [...found, ...held].filter(({ question }) => chosen.has(question))
  const plain = found.filter((one) => one.flags === undefined && one.taken === undefined)
  const sent = waiting.reduce((sum, { copies }) => sum + 1 + (copies?.all ?? 0), 0)
  const isEarly = ({ at }: { at: number }) => !session.rehearsal && at < Date.parse(session.startsAt)
  const cards = (those: typeof waiting) =>
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
    <>
      <Dangers />
      <div className="app-queue">
        <div>
          {waiting.length > 1 && <Filters {...filters} />}
          {selected.length > 0 && <BulkActs selected={selected} onDone={() => setChosen(new Set())} />}
          {selected.length === 0 && plain.length > 1 && (
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
                  onClick={() => setChosen(new Set(found.map(({ question }) => question)))}
                />
              )}
            </div>
          )}
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
              summary={
                <>Kept for later, or sent back to be shorter ({number(counts.held + counts.shorten)})</>
              }
              isPlain
            >
              <ul className="app-askeds">{cards(held)}</ul>
            </Details>
          )}
        </div>
        {shown.length > 0 && (
          <div>
            <Heading level={3} size="s">
              On the board, most supported first
            </Heading>
            <ul className="app-said app-said--dense">
              {shown.map((question) => (
                <ShownQuestion key={question.question} question={question} isEarly={isEarly(question)} />
              ))}
            </ul>
          </div>
        )}
      </div>
      <DecisionLog me={me} />
      <Text variant="aside">{countsInWords(counts)}</Text>
      <Moderation />
    </>
  )
}
