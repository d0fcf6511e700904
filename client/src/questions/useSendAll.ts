import { useCallback } from 'react'
import { type CommandWithoutId, useConnection } from '../live/useView.ts'

/** Send several commands, in their order. */
export function useSendAll(): (commands: readonly CommandWithoutId[]) => void {
  const { send } = useConnection()
  return useCallback(
    (commands) => {
      for (const command of commands) send(command)
    },
    [send],
  )
}
