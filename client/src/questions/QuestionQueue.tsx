import type { DeclineReason } from '@companion/shared/questions'
import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion, QueueView } from '@companion/shared/views/questions'
import { useEffect, useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { useNow } from '../stage/useNow.ts'
import { Button, Details, Heading, Inset, LinkButton, List, Select, Tag, Text, Textarea } from '../ui/kit.ts'
import { useDraft } from '../ui/useDraft.ts'
import { flagNames } from '../words/flags.ts'
import { number } from '../words/numbers.ts'
import { DecisionLog } from './DecisionLog.tsx'
import { Facts } from './Facts.tsx'
import { ShownQuestion } from './ShownQuestion.tsx'
import { currentOf, isTakenByAnother, shortReasons } from './useQueueKeys.ts'

/** The questions that participants ask: those that wait to be read, those kept, those on the board, and what was decided. */
export function QuestionQueue({ me }: { me: string }) {
  const queue = useSlice<HostView, 'queue'>('queue')
  const { send } = useConnection()
  const now = useNow(5000) ?? 0
  const isSettling = useSettling((queue?.waiting ?? []).map(({ question }) => `${question} `).join(''))
  if (queue === undefined) {
    return (
      <>
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

/** Of so many questions, so many shown, joined, and so on. */
export function countsInWords({ asked, ...counts }: QueueView['counts']): string {
  const parts = [
    [counts.waiting, 'waiting'],
    [counts.held, 'kept for later'],
    [counts.shorten, 'sent back to be shorter'],
    [counts.shown, 'on the board'],
    [counts.joined, 'joined with another'],
    [counts.answered, 'answered'],
    [counts.archived, 'archived'],
    [counts.declined, 'not shown'],
    [counts.withdrawn, 'taken back'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`)
  return `${number(asked)} asked: ${said.join(', ')}.`
}

/** Whether questions are read before others see them, or afterwards. */
function Moderation() {
  const { moderation } = useSlice<HostView, 'asking'>('asking') ?? { moderation: 'before' }
  const { send } = useConnection()
  const isBefore = moderation === 'before'
  return (
    <Text variant="small">
      {isBefore
        ? 'A question is read before others see it. '
        : 'A question is on the board at once, unless it carries a flag. '}
      <LinkButton
        text={isBefore ? 'Read them afterwards' : 'Read them first'}
        onClick={() => send({ type: 'setModeration', when: isBefore ? 'after' : 'before' })}
      />
    </Text>
  )
}

type Props = {
  question: HostQuestion
  shown: readonly HostQuestion[]
  me: string
  now: number
  isCurrent?: boolean
}

function Waiting({ question: asked, shown, me, now, isCurrent = false }: Props) {
  const { send } = useConnection()
  const [isWriting, setWriting] = useState(false)
  const { question, version, text, flags, became, taken } = asked
  const alike = useSlice<HostView, 'alike'>('alike')?.[question] ?? []
  const isMine = taken?.by === me
  const isOthers = isTakenByAnother(asked, me, now)
  const review = (verdict: 'show' | 'hold' | 'shorten') => () =>
    send({ type: 'reviewQuestion', question, version, verdict })
  const isConcern = flags?.includes('concern') ?? false
  const isOnBoard = became === 'shown' || became === 'now' || became === 'answered'
  // What is most often done comes first; about someone's safety it is to keep it.
  const later = became !== 'held' && became !== 'shorten' && (
    <LinkButton
      text={isOnBoard ? 'Take off, keep for later' : 'Keep for later'}
      about={text}
      onClick={review('hold')}
    />
  )
  const others = shown.filter((one) => !alike.some((near) => near.question === one.question))
  return (
    <li className={`app-said__text${isCurrent ? ' app-said__text--current' : ''}`}>
      {text} <Facts question={asked} />
      {flags?.map((flag) => (
        <Tag key={flag} colour="red">
          {flagNames[flag]}
        </Tag>
      ))}
      {became === 'shorten' && <Tag colour="yellow">Sent back</Tag>}
      {isMine && <Tag colour="blue">You are reading this</Tag>}
      {isOthers && <Tag colour="grey">Another moderator is reading this</Tag>}
      {isOnBoard && <Tag colour="yellow">On the board already</Tag>}
      {isConcern && <Guidance />}
      {isWriting ? (
        <Reword question={asked} onDone={() => setWriting(false)} />
      ) : (
        <span className="app-decisions">
          {isConcern && later}
          <LinkButton
            text={isOnBoard ? 'Leave it on the board' : 'Put on the board'}
            about={text}
            onClick={review('show')}
          />
          {!isConcern && later}
          {became !== 'shorten' && (
            <LinkButton text="Ask for it to be shorter" about={text} onClick={review('shorten')} />
          )}
          <LinkButton text="Fix a name or spelling" about={text} onClick={() => setWriting(true)} />
          <LinkButton
            text={isMine ? 'Put it back' : 'Take it to read'}
            about={text}
            onClick={() => send({ type: 'takeQuestion', question, on: !isMine })}
          />
          <Select
            isCompact
            id={`decline-${question}`}
            className="app-decisions__select"
            aria-label={`Do not show: ${text}`}
            none="Do not show, because"
            options={Object.entries(shortReasons).map(([reason, why], index) => [
              reason,
              `${index + 1}. ${why}`,
            ])}
            value=""
            onChange={({ currentTarget }) =>
              send({
                type: 'reviewQuestion',
                question,
                version,
                verdict: 'decline',
                reason: currentTarget.value as DeclineReason,
              })
            }
          />
          {shown.length > 0 && (
            <Select
              isCompact
              id={`join-${question}`}
              className="app-decisions__select"
              aria-label={`Join with another: ${text}`}
              none="Join with"
              value=""
              onChange={({ currentTarget }) =>
                send({ type: 'joinQuestion', question, version, into: Number(currentTarget.value) })
              }
            >
              {alike.length > 0 && (
                <optgroup label="May ask the same">
                  {alike.map((near) => (
                    <option key={near.question} value={near.question}>
                      {near.text}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label="Others on the board">
                {others.map((one) => (
                  <option key={one.question} value={one.question}>
                    {one.text}
                  </option>
                ))}
              </optgroup>
            </Select>
          )}
        </span>
      )}
      {isCurrent && (
        <Text as="span" variant="aside" className="app-decisions">
          {isMine
            ? `Keys: ${isConcern ? '' : `V ${isOnBoard ? 'leave it' : 'on the board'}, `}W later, Z shorter, 1 to 6 not shown, I join, T take the next.`
            : 'Keys: T takes it to read. Then keys decide on it.'}
        </Text>
      )}
      {alike[0] !== undefined && (
        <span className="app-decisions">
          <span className="app-quiet">May ask the same as: {alike[0].text}</span>
          <LinkButton
            text="Join them"
            about={text}
            onClick={() =>
              send({ type: 'joinQuestion', question, version, into: alike[0]?.question ?? null })
            }
          />
        </span>
      )}
    </li>
  )
}

/** What to do about a text that may be about someone's safety. */
function Guidance() {
  return (
    <Inset variant="problem">
      <Text>
        <strong>This may be about someone’s safety. Do not put it on the board.</strong>
      </Text>
      <List kind="number">
        <li>If someone may be in danger right now, call 999.</li>
        <li>Tell the safeguarding lead for this session now, in the words that were written.</li>
        <li>Then keep it for later. Whoever wrote it sees where to turn for help.</li>
      </List>
    </Inset>
  )
}

/** A name or a spelling to change. */
function Reword({ question: asked, onDone }: { question: HostQuestion; onDone: () => void }) {
  const { send } = useConnection()
  // As it was when someone began to write: what its author changes since is not written over.
  const [{ question, version, text }] = useState(asked)
  const id = `reword-${question}`
  // A draft is of the words it was begun on.
  const [words, setWords] = useDraft(`${id} ${version}`, text)
  function leave(): void {
    setWords(text)
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '' && words.trim() !== text)
          send({ type: 'rewordQuestion', question, version, text: words.trim() })
        leave()
      }}
    >
      <Textarea
        id={id}
        label="Change a name or a spelling, not what is asked. Its author is told."
        isCompact
        rows={3}
        maxLength={300}
        value={words}
        onChange={(typed) => setWords(typed.currentTarget.value)}
      />
      <span className="app-decisions">
        <LinkButton type="submit" text="Save" />
        <LinkButton text="Leave it" onClick={leave} />
      </span>
    </form>
  )
}
