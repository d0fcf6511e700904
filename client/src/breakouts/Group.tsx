import { field } from '@companion/shared/answers'
import type { ContributionView, GroupView, MemberView, RoundView } from '@companion/shared/views/breakouts'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { LinkButton } from '../design/LinkButton.tsx'
import { en } from '../words/en.ts'
import { number } from '../words/results.ts'
import { timeOfDay } from '../words/time.ts'
import { PromptText } from './PromptText.tsx'
import { WriteUp } from './WriteUp.tsx'

/** In the grace, what was begun is sent by itself after so long, in milliseconds. */
const sendItselfMs = 30_000

export type GroupProps = { action: string; round: RoundView; group: GroupView; mine: MemberView }

/** One's group: its prompt, who is here, what is said, and the write-up. Alone it is one's own page. */
export function Group({ action, round, group, mine }: GroupProps) {
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
      <p className="govuk-body-s app-quiet">
        {isAlone
          ? 'You are writing alone. What you write counts like what a group writes.'
          : `Group ${group.group}. ${others === 0 ? 'Nobody else is here yet.' : `${number(others)} ${others === 1 ? 'other is' : 'others are'} here${known.length > 0 ? `, ${known.join(', ')} among them` : ''}.`}`}{' '}
        {isAlone ? 'Hosts and officials' : 'Those in this group, hosts and officials'} can read it, and nobody
        else.
      </p>
      {messages.map(({ id, at, text }) => (
        <p key={id} className="app-note">
          {text} <span className="app-quiet app-time">From a host, {timeOfDay(at)}</span>
        </p>
      ))}
      {help === 'coming' && <p className="app-note">A host is coming to help you.</p>}
      {contributions.length === 0 && (
        <p className="govuk-body app-quiet">Nothing is written yet. Begin with whatever comes to mind.</p>
      )}
      <ul className="app-said" aria-label={isAlone ? 'What you wrote' : 'What your group wrote'}>
        {contributions.map((said) => (
          <li key={said.number} className="app-said__text">
            <Contribution action={action} round={round.round} said={said} mine={mine} isAlone={isAlone} />
          </li>
        ))}
      </ul>
      <Contribute action={action} round={round} isAlone={isAlone} />
      <WriteUp action={action} round={round} group={group} mine={mine} />
      <form
        method="post"
        action={action}
        className="app-board__voice"
        onSubmit={(event) => {
          event.preventDefault()
          const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')
          if (pressed === 'leaveRound') send({ type: 'leaveRound', round: round.round })
          else send({ type: 'callHelp', round: round.round, on: help === undefined })
        }}
      >
        <input type="hidden" name="round" value={round.round} />
        <input type="hidden" name="on" value={String(help === undefined)} />
        <button type="submit" className="app-linkbutton" name="type" value="callHelp">
          {help === undefined ? 'Ask a host for help' : 'We do not need help any more'}
        </button>
        <button type="submit" className="app-linkbutton" name="type" value="leaveRound">
          {isAlone ? 'Stop, or join a group instead' : 'Leave, or join another group'}
        </button>
      </form>
    </>
  )
}

type SaidProps = { action: string; round: number; said: ContributionView; mine: MemberView; isAlone: boolean }

function Contribution({ action, round, said, mine, isAlone }: SaidProps) {
  const { send } = useConnection()
  const { number: contribution, text, people } = said
  const isMine = mine.wrote.includes(contribution)
  const agrees = mine.agrees.includes(contribution)
  return (
    <>
      <p className="govuk-body app-board__text">{text}</p>
      <form
        method="post"
        action={action}
        className="app-board__voice"
        onSubmit={(event) => {
          event.preventDefault()
          if (isMine) send({ type: 'withdrawContribution', round, contribution })
          else send({ type: 'agree', round, contribution, on: !agrees })
        }}
      >
        <input type="hidden" name="type" value={isMine ? 'withdrawContribution' : 'agree'} />
        <input type="hidden" name="round" value={round} />
        <input type="hidden" name="contribution" value={contribution} />
        <input type="hidden" name="on" value={String(!agrees)} />
        {!isAlone && (
          <span className="app-time">
            {people === 1 ? 'One person says this' : `${number(people)} people say this`}
          </span>
        )}
        <LinkButton
          type="submit"
          text={isMine ? 'Take it back' : agrees ? 'I no longer agree' : 'I agree'}
          about={text}
        />
      </form>
    </>
  )
}

/** A box to write in. What is in it when the time is up is sent by itself. */
function Contribute({ action, round, isAlone }: { action: string; round: RoundView; isAlone: boolean }) {
  const { send } = useConnection()
  const [text, setText] = useState('')
  const isSending = useLiveState(({ outbox }) =>
    outbox.some(({ command, state }) => command.type === 'contribute' && state === 'sending'),
  )
  const latest = useRef(text)
  latest.current = text

  function deliver(): void {
    const words = latest.current.trim()
    if (words === '') return
    send({ type: 'contribute', round: round.round, text: words })
    setText('')
  }

  useEffect(() => {
    if (round.phase !== 'grace') return
    const timer = setTimeout(deliver, sendItselfMs)
    return () => clearTimeout(timer)
  }, [round.phase])

  function submit(event: FormEvent): void {
    event.preventDefault()
    deliver()
  }

  return (
    <form method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="type" value="contribute" />
      <input type="hidden" name="round" value={round.round} />
      <label className="govuk-label govuk-label--s" htmlFor="contribution">
        {isAlone ? 'What do you want to say?' : 'What do you want to say to your group?'}
      </label>
      <p className="govuk-hint" id="contribution-hint">
        {en.safety}
      </p>
      <textarea
        className="govuk-textarea"
        id="contribution"
        name={field.text}
        rows={3}
        maxLength={500}
        required
        value={text}
        aria-describedby="contribution-hint"
        onChange={(typed) => setText(typed.currentTarget.value)}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {isSending ? 'Sending' : isAlone ? 'Add this' : 'Say this'}
      </button>
    </form>
  )
}
