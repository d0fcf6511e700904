import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../live/useView.ts'
import { Button, ButtonGroup } from '../ui/kit.ts'

/** Sets every screen of the session light on dark, or dark on light. */
export function ScreenLook() {
  const look = useSlice<HostView, 'look'>('look')
  const { send } = useConnection()
  if (look === undefined) return null
  return (
    <ButtonGroup>
      <Button
        variant="secondary"
        onClick={() => send({ type: 'setScreenLook', look: look === 'dark' ? 'light' : 'dark' })}
        text={look === 'dark' ? 'Set the screen dark on white' : 'Set the screen white on dark'}
      />
    </ButtonGroup>
  )
}
