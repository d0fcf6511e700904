import type { Receipt } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useLiveParts, useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { Heading, Link, LinkButton, Text } from '../ui/kit.ts'
import { Tick } from '../ui/Tick.tsx'
import { useOnTheWay } from '../ui/useOnTheWay.ts'
import { AskForm } from './AskForm.tsx'
import { receiptInWords } from './inWords.ts'

type Props = {
  sessionId: string
  action: string
  /** Whether questions are taken still. */
  canAsk: boolean
}

/** What happened to what someone asked: theirs alone to see. */
export function Receipts({ sessionId, action, canAsk }: Props) {
  const messages = useMessages()
  const { questions } = messages
  const receipts = useLiveState(({ mine }) => mine.receipts)
  const onTheWay = useOnTheWay()
  const sending = useLiveParts(({ outbox }) =>
    outbox.flatMap(({ command, state }) =>
      state === 'sending' && (command.type === 'ask' || command.type === 'editQuestion')
        ? [command.text]
        : [],
    ),
  )
  return (
    <>
      {(receipts !== undefined || sending.length > 0) && (
        <>
          <Heading level={2}>{questions.yours}</Heading>
          <ul className="app-said">
            {sending.map((text) => (
              <li key={text} className="app-said__text">
                <Text className="app-board__text">{text}</Text>
                <Text variant="small">{onTheWay}</Text>
              </li>
            ))}
            {receipts?.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                <One receipt={receipt} action={action} canAsk={canAsk} />
              </li>
            ))}
          </ul>
          <Text variant="small">
            <Link href={`/${sessionId}/mine`}>{questions.privatePage.link}</Link>{' '}
            <span>{questions.privatePage.use}</span>
          </Text>
        </>
      )}
    </>
  )
}

function One({ receipt, action, canAsk }: { receipt: Receipt } & Omit<Props, 'sessionId'>) {
  const messages = useMessages()
  const [isEditing, setEditing] = useState(false)
  const { question, text, at, status } = receipt
  const canChange = status === 'waiting' || status === 'shorten'
  if (isEditing && canChange) {
    return <AskForm action={action} editing={{ question, text }} onDone={() => setEditing(false)} />
  }
  return (
    <>
      {text !== '' && <Text className="app-board__text">{text}</Text>}
      <Text variant="small">
        <Tick /> <span>{messages.received(messages.time(at))}</span>{' '}
        {receiptInWords(receipt, messages, canAsk)}
      </Text>
      {receipt.help && (
        <Text variant="small" className="app-help">
          {messages.urgent}
        </Text>
      )}
      {status !== 'withdrawn' && (
        <CommandForm action={action} command={{ type: 'withdrawQuestion', question }}>
          {canChange && (
            <LinkButton text={messages.change} about={text} isJs={true} onClick={() => setEditing(true)} />
          )}
          <LinkButton type="submit" text={messages.remove} about={text} />
        </CommandForm>
      )}
    </>
  )
}
