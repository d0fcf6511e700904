import { isCut } from '../live/store.ts'
import { useIsSlow, useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'

/** What to say beside something that is on its way to the server. */
export function useOnTheWay(): string {
  const messages = useMessages()
  const status = useLiveState((state) => state.status)
  const isSlow = useIsSlow()
  if (status === 'lost') return messages.sendingLater
  if (isCut(status)) return messages.cannotSend
  return isSlow ? messages.sendingSlowly : messages.sending
}
