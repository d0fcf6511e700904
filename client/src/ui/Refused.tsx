import type { RequestedCommand } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import { isCut } from '../live/store.ts'
import { useConnection, useIsSlow, useLiveState } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { Inset } from './Inset.tsx'
import { LinkButton } from './LinkButton.tsx'

type Props = {
  /** What can be done about what could not be sent, so that nothing written is lost. */
  rescue?: (command: RequestedCommand, code: RefusalCode) => { text: string; run: () => void } | undefined
}

const slow = 'This is taking longer than usual. We are still trying. You do not need to press again.'

/** What could not be done, and why: often because a colleague just did it. */
export function Refused({ rescue }: Props) {
  const status = useLiveState((live) => live.status)
  const isWaiting = useLiveState(({ outbox }) => outbox.some(({ state }) => state === 'sending'))
  const isSlow = useIsSlow()
  const refused = useLiveState(({ outbox }) => outbox.find(({ state }) => state === 'refused'))
  const { dismiss } = useConnection()
  if (isWaiting && isCut(status))
    return (
      <p className="app-note">
        {status === 'lost' ? 'We have saved that and will send it when you are back online.' : en.cannotSend}
      </p>
    )
  if (refused?.state !== 'refused') return isSlow ? <p className="app-note">{slow}</p> : null
  const { command } = refused
  const offered = rescue?.(command, refused.code)
  return (
    <Inset variant="problem" role="status">
      {refused.message}{' '}
      {offered !== undefined && (
        <LinkButton
          text={offered.text}
          onClick={() => {
            offered.run()
            dismiss(command.id)
          }}
        />
      )}
      <LinkButton text="OK" onClick={() => dismiss(command.id)} />
    </Inset>
  )
}
