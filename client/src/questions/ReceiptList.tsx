import type { Receipt } from '@companion/shared/views/questions'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { LinkButton, PostForm, Text } from '../ui/kit.ts'
import { receiptInWords } from './inWords.ts'

type Props = {
  sessionId: string
  receipts: readonly Receipt[]
  /** The page that they stand on, where what one said can be taken back on it. */
  from: 'mine' | 'not-asked' | null
}

/** What became of what someone asked, on a page without a script. */
export function ReceiptList({ sessionId, receipts, from }: Props) {
  const messages = useMessages()
  const { mine } = usePageMessages()
  const { remove, urgent, day, time } = messages
  return (
    <ul className="app-said">
      {receipts.map((receipt) => (
        <li key={receipt.question} className="app-said__text">
          {receipt.text !== '' && <Text className="app-board__text">{receipt.text}</Text>}
          <Text variant="small">
            {mine.received(day(receipt.at), time(receipt.at))} {receiptInWords(receipt, messages)}
          </Text>
          {receipt.help && (
            <Text variant="small" className="app-help">
              {urgent}
            </Text>
          )}
          {from !== null && receipt.status !== 'withdrawn' && (
            <PostForm
              action={`/${sessionId}/commands`}
              fields={{ type: 'withdrawQuestion', question: receipt.question, from }}
            >
              <LinkButton type="submit" text={remove} about={receipt.text} />
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  )
}
