import type { ReactNode } from 'react'
import { type CommandWithoutId, useConnection } from '../live/useView.ts'

type Props = { action: string; command: CommandWithoutId; children: ReactNode }

/** What stands on a line with its button: pressing it sends the command. Without JavaScript the form posts the same. */
export function CommandForm({ action, command, children }: Props) {
  const { send } = useConnection()
  return (
    <form
      method="post"
      action={action}
      className="app-board__voice"
      onSubmit={(event) => {
        event.preventDefault()
        send(command)
      }}
    >
      {Object.entries(command).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </form>
  )
}
