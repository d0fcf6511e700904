import { field } from '@companion/shared/formFields'
import type { ContributionView, MemberView, RoundView } from '@companion/shared/views/breakouts'
import { useEffect, useEffectEvent } from 'react'
import { Held } from '../details/Held.tsx'
import { type Gate, getReadyToLook } from '../details/useGate.ts'
import { useConnection, useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { Helping } from '../ui/Helping.tsx'
import { Button, LinkButton, PostForm, Text, Textarea } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useOnTheWay } from '../ui/useOnTheWay.ts'
import { PromptText } from './PromptText.tsx'
import { useWords } from './useWords.ts'
import { WriteUp } from './WriteUp.tsx'
import type { Begun, GroupProps } from './writing.ts'

/** When the time is up, what was begun is sent by itself after so long without a key, in milliseconds. */
const sendItselfMs = 15_000

/** One's group: its prompt, who is here, what is said, and the write-up. Alone it is one's own page. */
export function Group({ action, round, group, mine, gates, begun, onBegun }: GroupProps & Begun) {
  const { send } = useConnection()
  const { group: words } = useWords()
  const { time, contentNote } = useMessages()
  const { isAlone = false, people, names, contributions, help, messages } = group
  const prompt = round.prompts.find(({ id }) => id === group.prompt)
  const known = names.flatMap(({ member, name }) =>
    member === mine.member || name === undefined ? [] : [name],
  )
  return (
    <>
      {prompt !== undefined && (
        <PromptText
          prompt={prompt}
          skip={
            <CommandForm action={action} command={{ type: 'leaveRound', round: round.round }}>
              <Button type="submit" variant="secondary" text={contentNote.skip} />
            </CommandForm>
          }
        />
      )}
      <Text variant="aside">
        {isAlone ? words.alone : `${words.here(group.group, people - 1, known)} ${words.readers}`}
      </Text>
      {messages.map(({ id, at, text }) => (
        <p key={id} className="app-note">
          {text} <span className="app-quiet">{words.fromHost(time(at))}</span>
        </p>
      ))}
      {help === 'coming' && <p className="app-note">{words.helpComes}</p>}
      {contributions.length === 0 && <Text variant="quiet">{words.empty}</Text>}
      <ul className="app-said" aria-label={isAlone ? words.writtenAlone : words.written}>
        {contributions.map((said) => (
          <li key={said.number} className="app-said__text">
            <Contribution action={action} round={round.round} said={said} mine={mine} isAlone={isAlone} />
          </li>
        ))}
      </ul>
      <OnTheWay />
      <Contribute
        action={action}
        round={round}
        group={group.group}
        isAlone={isAlone}
        gate={gates.said}
        begun={begun}
        onBegun={onBegun}
      />
      <WriteUp action={action} round={round} group={group} mine={mine} gates={gates} />
      <PostForm
        action={action}
        className="app-board__voice"
        fields={{ round: round.round, on: help === undefined }}
        onSend={(_form, pressed) => {
          if (pressed === 'leaveRound') send({ type: 'leaveRound', round: round.round })
          else if (pressed === 'joinRound')
            send({ type: 'joinRound', round: round.round, wish: { kind: 'any' } })
          else send({ type: 'callHelp', round: round.round, on: help === undefined })
        }}
      >
        <LinkButton
          type="submit"
          name="type"
          value="callHelp"
          text={help === undefined ? words.help : words.noHelp}
        />
        {!isAlone && round.how === 'balanced' && (
          <LinkButton type="submit" name="type" value="joinRound" text={words.move} />
        )}
        <LinkButton
          type="submit"
          name="type"
          value="leaveRound"
          text={isAlone ? words.leaveAlone : round.how === 'balanced' ? words.leave : words.leaveRoom}
        />
      </PostForm>
    </>
  )
}

type SaidProps = { action: string; round: number; said: ContributionView; mine: MemberView; isAlone: boolean }

function Contribution({ action, round, said, mine, isAlone }: SaidProps) {
  const { number: contribution, text, people, at, helping } = said
  const isMine = mine.wrote.includes(contribution)
  const agrees = mine.agrees.includes(contribution)
  const { group: words } = useWords()
  const { received, remove, time, helping: helpingWords } = useMessages()
  return (
    <>
      <Text className="app-board__text">{text}</Text>
      {helping !== undefined && <Text variant="aside">{helpingWords[helping]}</Text>}
      <CommandForm
        action={action}
        command={
          isMine
            ? { type: 'withdrawContribution', round, contribution }
            : { type: 'agree', round, contribution, on: !agrees }
        }
      >
        {!isAlone && <span>{words.say(people)}</span>}
        {isMine && (
          <span className="app-quiet">
            <Tick /> {received(time(at))}
          </span>
        )}
        <LinkButton
          type="submit"
          text={isMine ? remove : agrees ? words.undoAgree : words.agree}
          about={text}
        />
      </CommandForm>
    </>
  )
}

type ContributeProps = {
  action: string
  round: RoundView
  group: number
  isAlone: boolean
  gate: Gate<string>
} & Begun

/** What someone said and the server has not received yet. */
function OnTheWay() {
  const outbox = useLiveState((live) => live.outbox)
  const onTheWay = useOnTheWay()
  const { group: words } = useWords()
  const texts = outbox.flatMap(({ command, state }) =>
    command.type === 'contribute' && state === 'sending' ? [command] : [],
  )
  if (texts.length === 0) return null
  return (
    <ul className="app-said" aria-label={words.onTheWay}>
      {texts.map(({ id, text }) => (
        <li key={id} className="app-said__text">
          <Text>{text}</Text>
          <Text variant="aside">{onTheWay}</Text>
        </li>
      ))}
    </ul>
  )
}

/** How many characters can be said at once. */
const most = 500

/** A box to write in. What is in it when the time is up is sent by itself. */
function Contribute({ action, round, group, isAlone, gate, begun, onBegun }: ContributeProps) {
  const { group: words } = useWords()
  const { safety, upTo, left } = useMessages()

  function offer(): void {
    if (begun.trim() !== '') void gate.offer(begun.trim())
  }

  const sendItself = useEffectEvent(offer)
  useEffect(() => {
    if (round.phase !== 'grace' || begun.trim() === '') return
    const timer = setTimeout(() => sendItself(), sendItselfMs)
    return () => clearTimeout(timer)
  }, [round.phase, begun])

  return (
    <PostForm action={action} fields={{ type: 'contribute', round: round.round, group }} onSend={offer}>
      <Textarea
        id="contribution"
        label={isAlone ? words.labelAlone : words.label}
        labelSize="s"
        hint={safety}
        isCompact
        canSpeak
        name={field.text}
        rows={3}
        maxLength={most}
        count={begun === '' ? upTo(most) : left(most - begun.length)}
        required
        value={begun}
        onFocus={getReadyToLook}
        onChange={(typed) => {
          gate.forget()
          onBegun(typed.currentTarget.value)
        }}
      />
      <Held gate={gate} onTakeOut={(words, without) => onBegun(without(words))} />
      <Helping id="contribution" />
      <Button type="submit" text={isAlone ? words.addAlone : words.add} />
    </PostForm>
  )
}
