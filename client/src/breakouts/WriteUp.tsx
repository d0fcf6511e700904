import type { ParticipantView } from '@companion/shared/views/participant'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Held } from '../details/Held.tsx'
import { type Gate, getReadyToLook } from '../details/useGate.ts'
import { isCut } from '../live/store.ts'
import { useConnection, useLiveState, useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { Button, ButtonGroup, Heading, Hint, LinkButton, List, PostForm, Text, Textarea } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useDraft } from '../ui/useDraft.ts'
import { timeOfDay } from '../words/time.ts'
import { type GroupProps, textOf, type Written, withEach } from './writing.ts'

/** How many key points a write-up has room for; more where groups came together. */
const places = 3
/** How long the scribe stops typing before the draft is kept, in milliseconds: less when the time is up. */
const keepMs = 1000
const keepInGraceMs = 300

/** How many say so of the write-up. */
const said = (people: number, what: string) => {
  const who = people === 0 ? 'No one says' : people === 1 ? 'One says' : `${people} say`
  return `${who} ${what}.`
}

/** Key points in their boxes. */
const placed = (points: readonly string[]) =>
  Array.from({ length: Math.max(places, points.length) }, (_, place) => points[place] ?? '')

/** What the group says to everyone: one writes it up, the others say whether it is fair, then it is sent. */
export function WriteUp({ action, round, group, mine, gates: { writing } }: GroupProps) {
  const { isAlone = false, scribe, draft, offered, sent } = group
  const isScribe = scribe !== undefined && scribe === mine.member
  if (sent !== undefined) {
    return (
      <>
        <Heading level={3}>What {isAlone ? 'you' : 'your group'} sent</Heading>
        <Points points={sent.points} dissent={sent.dissent} />
        <Text variant="small">
          <Tick /> Received {timeOfDay(sent.at)}.
        </Text>
      </>
    )
  }
  return (
    <>
      <Heading level={3}>{isAlone ? 'Your key points' : 'The key points of your group'}</Heading>
      {isScribe ? (
        <Scribe action={action} round={round} group={group} gate={writing} />
      ) : (
        <>
          <Text variant="aside">
            {isAlone
              ? 'You can say in a few key points what matters most to you. If you do not, the first three things that you wrote are your key points.'
              : scribe === undefined
                ? 'No one is taking notes yet. If no one does, we will use the points most of you agreed with.'
                : 'Someone is taking notes. You can take over at any time. Nothing is lost.'}
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
            text={
              isAlone ? 'Write my key points' : scribe === undefined ? 'I’ll take notes' : 'I’ll take over'
            }
          />
        </>
      )}
    </>
  )
}

export function Points({ points, dissent }: { points: readonly string[]; dissent: string }) {
  return (
    <>
      <List kind="number">
        {points.map((point, place) => (
          <li key={place}>{point}</li>
        ))}
      </List>
      {dissent !== '' && (
        <Text>
          <strong>Not all of us agree:</strong> {dissent}
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
  return (
    <PostForm
      action={action}
      fields={{ type: 'judgeWriteUp', round }}
      onSend={(_form, pressed) => send({ type: 'judgeWriteUp', round, fair: pressed === 'true' })}
    >
      <Text>Is that a fair account of what your group said?</Text>
      <ButtonGroup>
        <Button type="submit" variant="secondary" name="fair" value="true" text="Fair" />
        <Button type="submit" variant="secondary" name="fair" value="false" text="Not quite" />
      </ButtonGroup>
      {judged !== undefined && (
        <Text variant="small">
          <Tick /> You said: {judged === 'fair' ? 'fair' : 'not quite'}. Received.
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
        <Hint id="points-hint">{en.safety}</Hint>
        {points.map((point, place) => (
          <Textarea
            key={place}
            id={`point-${place}`}
            label={`Key point ${place + 1}${place > 0 ? ' (optional)' : ''}`}
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
            label="What do you disagree about? (optional)"
            hint="This will be shown next to your key points."
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
            `Kept. If you leave, ${isAlone ? 'you can come back to it' : 'another can go on from here'}.`
          ) : isLost ? (
            'You are offline. What you write stays here. We will save it when you are back online.'
          ) : isPaused ? (
            'What you write stays here, and is kept after the break.'
          ) : (
            <span className="app-js">It is kept as you write.</span>
          )}
        </Text>
        <span className="app-nojs">
          <LinkButton type="submit" text="Keep it" />
        </span>
      </PostForm>
      {people > 1 && offered === undefined && written.points.length > 0 && (
        <Press
          action={action}
          round={round.round}
          type="offerWriteUp"
          text="Show it to the group"
          before={keep}
        />
      )}
      {offered !== undefined && (
        <Text>
          {judged === 0
            ? 'Your group is checking it. At least one other person needs to say if it is fair.'
            : `${said(offered.fair, 'fair')} ${said(offered.notQuite, 'not quite')}`}
        </Text>
      )}
      {canSend && <Press action={action} round={round.round} type="sendWriteUp" text="Send it" />}
    </>
  )
}
