import { useState } from 'react'
import { useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { receiptInWords } from './inWords.ts'

/** Say what becomes of someone's own questions, wherever on the pages of the session they are. */
export function useReceiptsHeard(canAsk: boolean): void {
  const messages = useMessages()
  const receipts = useLiveState(({ mine }) => mine.receipts)
  const said = (receipts ?? []).map((one) => `${one.question} ${receiptInWords(one, messages)}`)
  const about = said.join()
  // What was said before the last change.
  const [last, setLast] = useState({ about, said, before: said })
  if (last.about !== about) setLast({ about, said, before: last.said })
  const changed = receipts?.find((_, index) => !last.before.includes(said[index] as string))
  useAnnouncement(
    about,
    changed === undefined
      ? null
      : messages.questions.heard(changed.text, receiptInWords(changed, messages, canAsk)),
  )
}
