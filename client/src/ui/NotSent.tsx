import type { RequestedCommand } from '@companion/shared/commands/command'
import { useConnection, useLiveState } from '../live/useView.ts'
import { useMessages, useRefusal } from '../messages/messages.ts'
import { Button } from './Button.tsx'
import { Inset } from './Inset.tsx'
import { Text } from './Text.tsx'
import { useAnnouncement } from './useAnnouncement.ts'

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
  const { notSent, youWrote, ok } = useMessages()
  const why = useRefusal()
  const isRefused = refused?.state === 'refused'
  useAnnouncement(refused?.command.id ?? '', isRefused ? `${notSent} ${why(refused)}` : null)
  if (!isRefused) return null
  const words = wordsOf?.(refused.command) ?? ''
  return (
    <Inset variant="problem">
      <Text>
        <strong>{notSent}</strong> {why(refused)}
      </Text>
      {words !== '' && <Text>{youWrote(words)}</Text>}
      <Button variant="secondary" onClick={() => dismiss(refused.command.id)} text={ok} />
    </Inset>
  )
}
