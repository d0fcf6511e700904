import type { DeclineReason } from '@companion/shared/questions'
import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useConnection, useSlice } from '../live/useView.ts'
import { Inset, LinkButton, List, Select, Tag, Text } from '../ui/kit.ts'
import { flagNames } from '../words/flags.ts'
import { Facts } from './Facts.tsx'
import { Reword } from './Reword.tsx'
import { isTakenByAnother, shortReasons } from './useQueueKeys.ts'

type Props = {
  question: HostQuestion
  shown: readonly HostQuestion[]
  me: string
  now: number
  isCurrent?: boolean
}

/** A question to read, and what can be decided on it. */
export function Waiting({ question: asked, shown, me, now, isCurrent = false }: Props) {
  const { send } = useConnection()
  const [isWriting, setWriting] = useState(false)
  const { question, version, text, flags, status, taken } = asked
  const alike = useSlice<HostView, 'alike'>('alike')?.[question] ?? []
  const isMine = taken?.by === me
  const isOthers = isTakenByAnother(asked, me, now)
  const review = (verdict: 'show' | 'hold' | 'shorten') => () =>
    send({ type: 'reviewQuestion', question, version, verdict })
  const isConcern = flags?.includes('concern') ?? false
  const isOnBoard = status === 'shown' || status === 'now' || status === 'answered'
  // What is most often done comes first; about someone's safety it is to keep it.
  const later = status !== 'held' && status !== 'shorten' && (
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
      {status === 'shorten' && <Tag colour="yellow">Sent back</Tag>}
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
          {status !== 'shorten' && (
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
        <li>Then keep it for later. The person who wrote it is shown where to get help.</li>
      </List>
    </Inset>
  )
}
