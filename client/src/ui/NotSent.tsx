import type { RequestedCommand } from '@companion/shared/commands/command'
import { useConnection, useLiveState } from '../live/useView.ts'

type Props = {
  /** Which commands this stands for. */
  types: readonly RequestedCommand['type'][]
  /** What was written, so that it can be sent again or kept. */
  wordsOf?: (command: RequestedCommand) => string
}

/** What could not be sent, why, and the words of it. */
export function NotSent({ types, wordsOf }: Props) {
  const refused = useLiveState(({ outbox }) =>
    outbox.find(({ command, state }) => state === 'refused' && types.includes(command.type)),
  )
  const { dismiss } = useConnection()
  if (refused?.state !== 'refused') return null
  const words = wordsOf?.(refused.command) ?? ''
  return (
    <div className="govuk-inset-text app-refused">
      <p className="govuk-body">
        <strong>Not sent.</strong> {refused.message}
      </p>
      {words !== '' && <p className="govuk-body">You wrote: ‘{words}’</p>}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => dismiss(refused.command.id)}
      >
        OK
      </button>
    </div>
  )
}
