import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { Text } from '../ui/kit.ts'
import { SendLine } from './SendLine.tsx'

/** Tell everyone something, and take it away again. */
export function Announce() {
  const announcement = useSlice<HostView, 'announcement'>('announcement')
  const { send } = useConnection()
  return (
    <>
      {announcement !== undefined && !announcement.over && (
        <Text variant="small">
          Everyone sees: ‘{announcement.text}’{' '}
          <button
            type="button"
            className="app-linkbutton"
            onClick={() => send({ type: 'announce', text: null })}
          >
            Take it away
          </button>
        </Text>
      )}
      <SendLine
        id="announce"
        label="Announce to everyone"
        most={200}
        button="Announce"
        onSend={(text) => send({ type: 'announce', text })}
      />
    </>
  )
}
