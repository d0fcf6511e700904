import type { MemberView, RoundView } from '@companion/shared/views/breakouts'
import type { FormEvent } from 'react'
import { useConnection } from '../connection/useView.ts'
import { LinkButton } from '../design/LinkButton.tsx'

type Props = { action: string; round: RoundView; mine: MemberView | undefined }

/** Ways into a round: a group, a prompt, a room of the call's, a table; or alone and quietly. */
export function JoinRound({ action, round, mine }: Props) {
  const { send } = useConnection()
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
          : prompt
            ? ({ kind: 'prompt', prompt } as const)
            : ({ kind: 'any' } as const)
    if (wish.kind === 'room' && !(wish.room >= 1)) return
    send({ type: 'joinRound', round: round.round, wish, ...(name && { name }) })
  }

  if (mine !== undefined && mine.group === null && phase === 'gathering') {
    return (
      <form
        method="post"
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          send({ type: 'leaveRound', round: round.round })
        }}
      >
        <input type="hidden" name="type" value="leaveRound" />
        <input type="hidden" name="round" value={round.round} />
        <p className="govuk-body">
          You will be in a group when the host starts. You do not need to do anything.
        </p>
        <LinkButton type="submit" text="I would rather not" />
      </form>
    )
  }
  return (
    <form method="post" action={action} onSubmit={join}>
      <input type="hidden" name="type" value="joinRound" />
      <input type="hidden" name="round" value={round.round} />
      <p className="govuk-body">
        A few people talk about one question and write down what matters to them. What you write is seen by
        those in your group, by hosts, and by officials, and by nobody else. It has no name on it.
      </p>
      {isRoom ? (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="room">
            {how === 'room' ? 'Which room of the call are you in?' : 'What is the number of your table?'}
          </label>
          <input className="govuk-input govuk-input--width-4" id="room" name="room" inputMode="numeric" />
        </div>
      ) : (
        (how === 'choice' || prompts.length > 0) && (
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="prompt">
              {how === 'choice'
                ? 'What would you like to talk about?'
                : 'If you write alone, about what? (optional)'}
            </label>
            <select className="govuk-select" id="prompt" name="prompt">
              {how === 'choice' && <option value="">Whatever there is room for</option>}
              {how !== 'choice' && <option value="">Choose for me</option>}
              {prompts.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
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
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button" name="wish" value="group">
          Join a group
        </button>
        <button type="submit" className="govuk-button govuk-button--secondary" name="wish" value="alone">
          Write alone and quietly
        </button>
      </div>
    </form>
  )
}
