import type { HostView } from '@companion/shared/views/host'
import { useEffect, useState } from 'react'
import { Dangers } from '../dangers/Dangers.tsx'
import { useConnection, useSlice } from '../live/useView.ts'
import { useNow } from '../stage/useNow.ts'
import { Button, Details, Heading, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { countsInWords } from './countsInWords.ts'
import { DecisionLog } from './DecisionLog.tsx'
import { Moderation } from './Moderation.tsx'
import { ShownQuestion } from './ShownQuestion.tsx'
import { currentOf } from './useQueueKeys.ts'
import { Waiting } from './Waiting.tsx'

/** The questions that participants ask: those that wait to be read, those kept, those on the board, and what was decided. */
export function QuestionQueue({ me }: { me: string }) {
  const queue = useSlice<HostView, 'queue'>('queue')
  const { send } = useConnection()
  const now = useNow(5000) ?? 0
  const isSettling = useSettling((queue?.waiting ?? []).map(({ question }) => `${question} `).join(''))
  if (queue === undefined) {
    return (
      <>
        <Dangers />
        <Text variant="quiet">What participants ask comes up here for you to read first.</Text>
        <Moderation />
      </>
    )
  }
  const { waiting, toRead, held, shown, counts } = queue
  const plain = waiting.filter((one) => one.flags === undefined && one.taken === undefined)
  const current = currentOf(waiting, me, now)
  return (
    <>
      <Dangers />
      <Text variant="aside">{countsInWords(counts)}</Text>
      <Moderation />
      <div className="app-queue">
        <div>
          {plain.length > 1 && (
            <Button
              variant="secondary"
              onClick={() => {
                for (const { question, version } of plain)
                  send({ type: 'reviewQuestion', question, version, verdict: 'show' })
              }}
              text={`Put these ${plain.length} that carry no flag on the board`}
            />
          )}
          {waiting.length > 0 && (
            <ul className={`app-said${isSettling ? ' app-settling' : ''}`} aria-label="Questions to read">
              {waiting.map((question) => (
                <Waiting
                  key={question.question}
                  question={question}
                  shown={shown}
                  me={me}
                  now={now}
                  isCurrent={question === current}
                />
              ))}
            </ul>
          )}
          {waiting.length === 0 && (
            <Text variant="quiet">Every question has been read. New ones come up here.</Text>
          )}
          {toRead > waiting.length && (
            <Text variant="aside">And {number(toRead - waiting.length)} more to read.</Text>
          )}
          {held.length > 0 && (
            <Details
              summary={
                <>Kept for later, or sent back to be shorter ({number(counts.held + counts.shorten)})</>
              }
              isPlain
            >
              <ul className="app-said">
                {held.map((question) => (
                  <Waiting key={question.question} question={question} shown={shown} me={me} now={now} />
                ))}
              </ul>
            </Details>
          )}
        </div>
        {shown.length > 0 && (
          <div>
            <Heading level={3}>On the board, most supported first</Heading>
            <ul className="app-said">
              {shown.map((question) => (
                <ShownQuestion key={question.question} question={question} />
              ))}
            </ul>
          </div>
        )}
      </div>
      <DecisionLog me={me} />
    </>
  )
}

/** For how long a list that moved takes no press, in milliseconds: shorter than anyone reads, longer than a press is meant. */
const settlesInMs = 300

/** Whether a list has just moved, so that a press would land on another question than it was meant for. What comes at its end moves nothing. */
function useSettling(order: string): boolean {
  const [settled, setSettled] = useState(order)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(order), settlesInMs)
    return () => clearTimeout(timer)
  }, [order])
  return !order.startsWith(settled)
}
