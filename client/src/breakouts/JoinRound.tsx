import type { MemberView, RoundView } from '@companion/shared/views/breakouts'
import { type FormEvent, useState } from 'react'
import { useConnection } from '../live/useView.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

type Props = { action: string; round: RoundView; mine: MemberView | undefined }

/** Ways into a round: a group, a prompt, a room of the call's, a table; or alone and quietly. */
export function JoinRound({ action, round, mine }: Props) {
  const { send } = useConnection()
  const [isMissing, setMissing] = useState(false)
  const { how, prompts, phase } = round
  const isRoom = how === 'room' || how === 'table'

  function join(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [name, prompt, room] = ['name', 'prompt', 'room'].map((field) =>
      String(data.get(field) ?? '').trim(),
    )
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')
    const wish =
      pressed === 'alone'
        ? ({ kind: 'alone', ...(prompt && { prompt }) } as const)
        : isRoom
          ? ({ kind: 'room', room: Number(room) } as const)
          : how === 'choice' && prompt
            ? ({ kind: 'prompt', prompt } as const)
            : ({ kind: 'any' } as const)
    const isNumber =
      wish.kind !== 'room' || (Number.isInteger(wish.room) && wish.room >= 1 && wish.room <= 9999)
    setMissing(!isNumber)
    if (!isNumber) document.getElementById('room')?.focus()
    else send({ type: 'joinRound', round: round.round, wish, ...(name && { name }) })
  }

  if (mine !== undefined && mine.group === null && phase === 'gathering') {
    return (
      <>
        <p className="govuk-body">
          You will be put in a group when the host starts. You do not need to do anything.
        </p>
        <CommandForm action={action} command={{ type: 'leaveRound', round: round.round }}>
          <LinkButton type="submit" text="I would rather not" />
        </CommandForm>
      </>
    )
  }
  return (
    <form method="post" action={action} onSubmit={join}>
      <input type="hidden" name="type" value="joinRound" />
      <input type="hidden" name="round" value={round.round} />
      <p className="govuk-body">
        A few people talk about one question and write down what matters to them. Only your group and hosts
        can read what you write. A host may read out key points to everyone, without names.
      </p>
      {isRoom ? (
        <div className={`govuk-form-group${isMissing ? ' govuk-form-group--error' : ''}`}>
          <label className="govuk-label" htmlFor="room">
            {how === 'room' ? 'Which room of the call are you in?' : 'What is the number of your table?'}
          </label>
          {isMissing && (
            <p className="govuk-error-message" id="room-error">
              <span className="govuk-visually-hidden">Error:</span> Write the number of your{' '}
              {how === 'room' ? 'room, such as 7' : 'table, such as 7'}
            </p>
          )}
          <input
            className={`govuk-input govuk-input--width-4${isMissing ? ' govuk-input--error' : ''}`}
            id="room"
            name="room"
            inputMode="numeric"
            autoComplete="off"
            aria-describedby={isMissing ? 'room-error' : undefined}
          />
        </div>
      ) : (
        how === 'choice' && (
          <Choice label="What would you like to talk about?" prompts={prompts} none="I don’t mind" />
        )
      )}
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="first-name">
          A first name for your group to see (optional)
        </label>
        <p className="govuk-hint" id="first-name-hint">
          Yours, not your child’s. It is seen in the group only.
        </p>
        <input
          className="govuk-input govuk-input--width-10"
          id="first-name"
          name="name"
          maxLength={30}
          autoComplete="off"
          aria-describedby="first-name-hint"
        />
      </div>
      <button type="submit" className="govuk-button" name="wish" value="group">
        Join a group
      </button>
      <p className="govuk-body">
        Or write by yourself, at your own pace. What you write counts just the same.
      </p>
      {how !== 'choice' && <Choice label="About what? (optional)" prompts={prompts} none="Choose for me" />}
      <button type="submit" className="govuk-button govuk-button--secondary" name="wish" value="alone">
        Write on my own
      </button>
    </form>
  )
}

function Choice({ label, prompts, none }: { label: string; prompts: RoundView['prompts']; none: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="prompt">
        {label}
      </label>
      <select className="govuk-select" id="prompt" name="prompt">
        <option value="">{none}</option>
        {prompts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
