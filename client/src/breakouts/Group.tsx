import { field } from '@companion/shared/formFields'
import type { ContributionView, MemberView, RoundView } from '@companion/shared/views/breakouts'
import { useEffect, useEffectEvent } from 'react'
import { Held } from '../details/Held.tsx'
import { type Gate, getReadyToLook } from '../details/useGate.ts'
import { useConnection, useLiveState } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { Button, LinkButton, PostForm, Text, Textarea } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useOnTheWay } from '../ui/useOnTheWay.ts'
import { number } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'
import { PromptText } from './PromptText.tsx'
import { WriteUp } from './WriteUp.tsx'
import type { Begun, GroupProps } from './writing.ts'

/** When the time is up, what was begun is sent by itself after so long without a key, in milliseconds. */
const sendItselfMs = 15_000

/** One's group: its prompt, who is here, what is said, and the write-up. Alone it is one's own page. */
export function Group({ action, round, group, mine, gates, begun, onBegun }: GroupProps & Begun) {
  const { send } = useConnection()
  const { isAlone = false, people, names, contributions, help, messages } = group
  const prompt = round.prompts.find(({ id }) => id === group.prompt)
  const others = people - 1
  const known = names.flatMap(({ member, name }) =>
    member === mine.member || name === undefined ? [] : [name],
  )
  return (
    <>
      {prompt !== undefined && <PromptText prompt={prompt} />}
      <Text variant="aside">
        {isAlone
          ? 'You are writing alone. What you write counts just as much.'
          : `Group ${group.group}. ${others === 0 ? 'No one else is here yet.' : `${others === 1 ? 'One other is' : `${number(others)} others are`} here${known.length > 0 ? `, ${known.join(', ')} among them` : ''}.`}`}{' '}
        {isAlone
          ? 'Only hosts can read it.'
          : 'Only people in this group and hosts can read what is written here.'}{' '}
        A host may read out key points to everyone, without names.
      </Text>
      {messages.map(({ id, at, text }) => (
        <p key={id} className="app-note">
          {text} <span className="app-quiet">From a host, {timeOfDay(at)}</span>
        </p>
      ))}
      {help === 'coming' && <p className="app-note">A host is coming to help you.</p>}
      {contributions.length === 0 && (
        <Text variant="quiet">Nothing is written yet. Begin with whatever comes to mind.</Text>
      )}
      <ul className="app-said" aria-label={isAlone ? 'What you wrote' : 'What your group wrote'}>
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
          text={help === undefined ? 'Ask a host for help' : 'We do not need help any more'}
        />
        {!isAlone && round.how === 'balanced' && (
          <LinkButton type="submit" name="type" value="joinRound" text="Move me to another group" />
        )}
        <LinkButton
          type="submit"
          name="type"
          value="leaveRound"
          text={
            isAlone
              ? 'Stop, or join a group instead'
              : round.how === 'balanced'
                ? 'Leave, or write alone'
                : 'Leave, or go to another group'
          }
        />
      </PostForm>
    </>
  )
}

type SaidProps = { action: string; round: number; said: ContributionView; mine: MemberView; isAlone: boolean }

function Contribution({ action, round, said, mine, isAlone }: SaidProps) {
  const { number: contribution, text, people, at } = said
  const isMine = mine.wrote.includes(contribution)
  const agrees = mine.agrees.includes(contribution)
  return (
    <>
      <Text className="app-board__text">{text}</Text>
      <CommandForm
        action={action}
        command={
          isMine
            ? { type: 'withdrawContribution', round, contribution }
            : { type: 'agree', round, contribution, on: !agrees }
        }
      >
        {!isAlone && <span>{people === 1 ? '1 person' : `${number(people)} people say this`}</span>}
        {isMine && (
          <span className="app-quiet">
            <Tick /> Received {timeOfDay(at)}
          </span>
        )}
        <LinkButton type="submit" text={isMine ? 'Remove' : agrees ? 'Undo agree' : 'I agree'} about={text} />
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
  const texts = outbox.flatMap(({ command, state }) =>
    command.type === 'contribute' && state === 'sending' ? [command] : [],
  )
  if (texts.length === 0) return null
  return (
    <ul className="app-said" aria-label="On the way">
      {texts.map(({ id, text }) => (
        <li key={id} className="app-said__text">
          <Text>{text}</Text>
          <Text variant="aside">{onTheWay}</Text>
        </li>
      ))}
    </ul>
  )
}

/** A box to write in. What is in it when the time is up is sent by itself. */
function Contribute({ action, round, group, isAlone, gate, begun, onBegun }: ContributeProps) {
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
        label={isAlone ? 'What do you want to say?' : 'What do you want to say to your group?'}
        labelSize="s"
        hint={en.safety}
        isCompact
        name={field.text}
        rows={3}
        maxLength={500}
        required
        value={begun}
        onFocus={getReadyToLook}
        onChange={(typed) => {
          gate.forget()
          onBegun(typed.currentTarget.value)
        }}
      />
      <Held gate={gate} onTakeOut={(words, without) => onBegun(without(words))} />
      <Button type="submit" text={isAlone ? 'Add to my notes' : 'Add to the group’s notes'} />
    </PostForm>
  )
}
