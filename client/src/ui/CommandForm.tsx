import type { ReactNode } from 'react'
import { type CommandWithoutId, useConnection } from '../live/useView.ts'
import { PostForm } from './PostForm.tsx'

type Props = { action: string; command: CommandWithoutId; children: ReactNode }

/** What stands on a line with its button: pressing it sends the command. Without JavaScript the form posts the same. */
export function CommandForm({ action, command, children }: Props) {
  const { send } = useConnection()
  return (
    <PostForm action={action} className="app-board__voice" fields={command} onSend={() => send(command)}>
      {children}
    </PostForm>
  )
}
