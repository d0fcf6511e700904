import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { LinkButton, Text } from '../ui/kit.ts'

/** Whether questions are read before others see them, or afterwards. */
export function Moderation() {
  const { moderation } = useSlice<HostView, 'asking'>('asking') ?? { moderation: 'before' }
  const { send } = useConnection()
  const isBefore = moderation === 'before'
  return (
    <Text variant="small">
      {isBefore
        ? 'A question is read before others see it. '
        : 'A question is on the board at once, unless it carries a flag. '}
      <LinkButton
        text={isBefore ? 'Read them afterwards' : 'Read them first'}
        onClick={() => send({ type: 'setModeration', when: isBefore ? 'after' : 'before' })}
      />
    </Text>
  )
}
