import type { ParticipantView } from '@companion/shared/views/participant'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Held } from '../details/Held.tsx'
import { type Gate, getReadyToLook } from '../details/useGate.ts'
import { isCut } from '../live/store.ts'
import { useConnection, useLiveState, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { Button, ButtonGroup, Heading, Hint, LinkButton, List, PostForm, Text, Textarea } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { useWords } from './useWords.ts'
import { type GroupProps, textOf, type Written, withEach } from './writing.ts'

/** How many key points a write-up has room for; more where groups came together. */
const places = 3
/** How long the scribe stops typing before the draft is kept, in milliseconds: less when the time is up. */
const keepMs = 1000
const keepInGraceMs = 300

/** Key points in their boxes. */
const placed = (points: readonly string[]) =>
  Array.from({ length: Math.max(places, points.length) }, (_, place) => points[place] ?? '')

/** What the group says to everyone: one writes it up, the others say whether it is fair, then it is sent. */
export function WriteUp({ action, round, group, mine, gates: { writing } }: GroupProps) {
  const { isAlone = false, scribe, draft, offered, sent } = group
  const { writeUp: words } = useWords()
  const { received, time } = useMessages()
  const isScribe = scribe !== undefined && scribe === mine.member
  if (sent !== undefined) {
    return (
      <>
        <Heading level={3}>{isAlone ? words.sentAlone : words.sent}</Heading>
        <Points points={sent.points} dissent={sent.dissent} />
        <Text variant="small">
          <Tick /> {received(time(sent.at))}
        </Text>
      </>
    )
  }
  return (
    <>
      <Heading level={3}>{isAlone ? words.titleAlone : words.title}</Heading>
      {isScribe ? (
        <Scribe action={action} round={round} group={group} gate={writing} />
      ) : (
        <>
          <Text variant="aside">
            {isAlone ? words.alone : scribe === undefined ? words.noScribe : words.scribe}
          </Text>
          <Held
            gate={writing}
            isApart
            onTakeOut={(written, without) => void writing.offer(withEach(written, without))}
          />
          {draft !== undefined && <Points points={draft.points} dissent={draft.dissent} />}
          {offered !== undefined && <Judge action={action} round={round.round} judged={mine.judged} />}
          <Press
            action={action}
            round={round.round}
            type="beScribe"
            text={isAlone ? words.beginAlone : scribe === undefined ? words.begin : words.takeOver}
          />
        </>
      )}
    </>
  )
}

export function Points({ points, dissent }: { points: readonly string[]; dissent: string }) {
  const { writeUp: words } = useWords()
  return (
    <>
      <List kind="number">
        {points.map((point, place) => (
          <li key={place}>{point}</li>
        ))}
      </List>
      {dissent !== '' && (
        <Text>
          <strong>{words.dissent}</strong> {dissent}
        </Text>
      )}
    </>
  )
}

type PressProps = {
  action: string
  round: number
  type: 'beScribe' | 'offerWriteUp' | 'sendWriteUp'
  text: string
  /** What is done first: nothing more where it is not. */
  before?: () => Promise<boolean>
}

/** A button that is a form of its own. */
function Press({ action, round, type, text, before }: PressProps) {
  const { send } = useConnection()
  return (
    <PostForm
      action={action}
      fields={{ type, round }}
      onSend={() =>
        void Promise.resolve(before?.() ?? true).then((isDone) => isDone && send({ type, round }))
      }
    >
      <Button type="submit" variant="secondary" text={text} />
    </PostForm>
  )
}

function Judge({
  action,
  round,
  judged,
}: {
  action: string
  round: number
  judged?: 'fair' | 'notQuite' | undefined
}) {
  const { send } = useConnection()
  const { writeUp: words } = useWords()
  return (
    <PostForm
      action={action}
      fields={{ type: 'judgeWriteUp', round }}
      onSend={(_form, pressed) => send({ type: 'judgeWriteUp', round, fair: pressed === 'true' })}
    >
      <Text>{words.isFair}</Text>
      <ButtonGroup>
        <Button type="submit" variant="secondary" name="fair" value="true" text={words.fair} />
        <Button type="submit" variant="secondary" name="fair" value="false" text={words.notQuite} />
      </ButtonGroup>
      {judged !== undefined && (
        <Text variant="small">
          <Tick /> {judged === 'fair' ? words.saidFair : words.saidNotQuite}
        </Text>
      )}
    </PostForm>
  )
}

/** The scribe's own page of it. It is kept as it is written, so that another can take over. */
function Scribe({
  action,
  round,
  group,
  gate,
}: Omit<GroupProps, 'mine' | 'gates'> & { gate: Gate<Written> }) {
  const { writeUp: words } = useWords()
  const { safety } = useMessages()
  const isLost = useLiveState(({ status }) => isCut(status))
  const isPaused = useSlice<ParticipantView, 'stage'>('stage')?.phase === 'paused'
  const isSending = useLiveState(({ outbox }) =>
    outbox.some(({ command, state }) => command.type === 'writeUp' && state === 'sending'),
  )
  const { isAlone = false, draft = { points: [], dissent: '' }, offered, people } = group
  const [points, setPoints] = useState(() => placed(draft.points))
  const [dissent, setDissent] = useState(draft.dissent)
  const [begun, setBegun, wasBegun] = useDraft<Written | null>(`written ${round.round}`, null)
  function show(written: Written): void {
    setPoints(placed(written.points))
    setDissent(written.dissent)
  }
  function type(written: Written): void {
    gate.forget()
    setBegun(written)
    show(written)
  }
  const written = { points: points.map((one) => one.trim()).filter(Boolean), dissent: dissent.trim() }
  const [now, inGroup] = [JSON.stringify(written), JSON.stringify(draft)]
  const isKept = now === inGroup
  /** The latest that this page and the group agreed on, or that is on its way. */
  const agreed = useRef(inGroup)
  /** Resolves with whether the group has it, or it is on its way there. */
  async function keep(): Promise<boolean> {
    if (isKept || agreed.current === now) return true
    const isSent = await gate.offer(written)
    if (isSent) agreed.current = now
    return isSent
  }

  // The draft moved by itself: on another device of the scribe's, or because groups came together.
  // After a reload it may come before the ack of what was on its way.
  const seen = useRef(inGroup)
  const onMoved = useEffectEvent((moved: string) => {
    if (seen.current === moved) return
    seen.current = moved
    if (!isKept && agreed.current !== now) return
    agreed.current = moved
    if (!isKept) show(draft)
  })
  useEffect(() => {
    if (!isSending) onMoved(inGroup)
  }, [inGroup, isSending])

  const keepNow = useEffectEvent(() => void keep())
  useEffect(() => {
    if (now === inGroup) return
    if (isPaused) {
      // What was on its way when the pause came was not taken: it goes when the session goes on.
      agreed.current = inGroup
      return
    }
    const timer = setTimeout(() => keepNow(), round.phase === 'grace' ? keepInGraceMs : keepMs)
    return () => clearTimeout(timer)
  }, [now, inGroup, round.phase, isPaused])

  // Someone else took over, the time is up, or the page is left: what is not kept yet is sent, or comes back to its writer.
  useEffect(() => {
    const keepLast = () => keepNow()
    window.addEventListener('pagehide', keepLast)
    return () => {
      window.removeEventListener('pagehide', keepLast)
      keepLast()
    }
  }, [])

  // What is not kept yet waits in the tab: the page may be left before it was looked at, or while it is held.
  const showBegun = useEffectEvent(() => {
    if (begun !== null) show(begun)
  })
  useEffect(() => {
    if (wasBegun) showBegun()
  }, [wasBegun])
  const forgetKept = useEffectEvent(() => {
    if (begun !== null && textOf(begun) === textOf({ points, dissent })) setBegun(null)
  })
  useEffect(() => {
    if (isKept) forgetKept()
  }, [isKept])
  const forgetBegun = useEffectEvent(() => setBegun(null))
  useEffect(() => () => forgetBegun(), [])

  const judged = offered === undefined ? 0 : offered.fair + offered.notQuite
  const canSend = written.points.length > 0 && isKept && (people === 1 || judged > 0)
  return (
    <>
      <PostForm action={action} fields={{ type: 'writeUp', round: round.round }} onSend={() => void keep()}>
        <Hint id="points-hint">{safety}</Hint>
        {points.map((point, place) => (
          <Textarea
            key={place}
            id={`point-${place}`}
            label={place === 0 ? words.point(1) : words.optional(words.point(place + 1))}
            name="point"
            rows={2}
            maxLength={300}
            value={point}
            aria-describedby="points-hint"
            onFocus={getReadyToLook}
            onChange={({ currentTarget }) =>
              type({
                points: points.map((one, at) => (at === place ? currentTarget.value : one)),
                dissent,
              })
            }
          />
        ))}
        {!isAlone && (
          <Textarea
            id="dissent"
            label={words.disagree}
            hint={words.disagreeHint}
            name="dissent"
            rows={2}
            maxLength={Math.max(500, draft.dissent.length)}
            value={dissent}
            onFocus={getReadyToLook}
            onChange={({ currentTarget }) => type({ points, dissent: currentTarget.value })}
          />
        )}
        <Held gate={gate} onTakeOut={(_written, without) => type(withEach({ points, dissent }, without))} />
        <Text variant="aside">
          {isKept && group.draft !== undefined ? (
            isAlone ? (
              words.savedAlone
            ) : (
              words.saved
            )
          ) : isLost ? (
            words.offline
          ) : isPaused ? (
            words.paused
          ) : (
            <span className="app-js">{words.saving}</span>
          )}
        </Text>
        <span className="app-nojs">
          <LinkButton type="submit" text={words.save} />
        </span>
      </PostForm>
      {people > 1 && offered === undefined && written.points.length > 0 && (
        <Press action={action} round={round.round} type="offerWriteUp" text={words.offer} before={keep} />
      )}
      {offered !== undefined && (
        <Text>
          {judged === 0
            ? words.checking
            : `${words.sayFair(offered.fair)} ${words.sayNotQuite(offered.notQuite)}`}
        </Text>
      )}
      {canSend && <Press action={action} round={round.round} type="sendWriteUp" text={words.send} />}
    </>
  )
}
