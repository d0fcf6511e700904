import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { LinkButton } from '../ui/kit.ts'
import { SendLine } from './SendLine.tsx'

/** Tell everyone something. */
export function Announce() {
  const { send } = useConnection()
  return (
    <SendLine
      id="announce"
      label="Announce to everyone"
      most={200}
      button="Announce"
      onSend={(text) => send({ type: 'announce', text })}
    />
  )
}

/** What everyone is told now, and taking it away. */
export function Announced() {
  const announcement = useSlice<HostView, 'announcement'>('announcement')
  const { send } = useConnection()
  if (announcement === undefined || announcement.over) return null
  return (
    <p className="app-strip">
      Everyone sees: ‘{announcement.text}’{' '}
      <LinkButton text="Take it away" onClick={() => send({ type: 'announce', text: null })} />
    </p>
  )
}
