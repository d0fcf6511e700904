import type { Receipt } from '@companion/shared/views/questions'
import { useEffect, useRef, useState } from 'react'
import { useLiveParts, useLiveState } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { NotSent } from '../ui/NotSent.tsx'
import { Tick } from '../ui/Tick.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useOnTheWay } from '../ui/useOnTheWay.ts'
import { timeOfDay } from '../words/time.ts'
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
  const receipts = useLiveState(({ mine }) => mine.receipts)
  const onTheWay = useOnTheWay()
  const sending = useLiveParts(({ outbox }) =>
    outbox.flatMap(({ command, state }) =>
      state === 'sending' && (command.type === 'ask' || command.type === 'editQuestion')
        ? [command.text]
        : [],
    ),
  )
  const said = (receipts ?? []).map((one) => `${one.question} ${receiptInWords(one, messages)}`)
  const before = useRef(said)
  const changed = receipts?.find((_, index) => !before.current.includes(said[index] as string))
  useAnnouncement(
    said.join(),
    changed === undefined
      ? null
      : `Your question ‘${changed.text}’: ${receiptInWords(changed, messages, canAsk)}`,
  )
  useEffect(() => {
    before.current = said
  })
  return (
    <>
      <NotSent
        types={['ask', 'editQuestion', 'withdrawQuestion', 'upvote']}
        wordsOf={(command) => ('text' in command ? (command.text ?? '') : '')}
      />
      {(receipts !== undefined || sending.length > 0) && (
        <>
          <h3 className="govuk-heading-s">{messages.yourQuestions}</h3>
          <ul className="app-said">
            {sending.map((text) => (
              <li key={text} className="app-said__text">
                <p className="govuk-body app-board__text">{text}</p>
                <p className="govuk-body-s">{onTheWay}</p>
              </li>
            ))}
            {receipts?.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                <One receipt={receipt} action={action} canAsk={canAsk} />
              </li>
            ))}
          </ul>
          <p className="govuk-body-s">
            <a className="govuk-link" href={`/${sessionId}/mine`}>
              {messages.privatePage.link}
            </a>{' '}
            <span>{messages.privatePage.use}</span>
          </p>
        </>
      )}
    </>
  )
}

function One({ receipt, action, canAsk }: { receipt: Receipt } & Omit<Props, 'sessionId'>) {
  const messages = useMessages()
  const [isEditing, setEditing] = useState(false)
  const { question, text, at, became } = receipt
  const canChange = became === 'waiting' || became === 'shorten'
  if (isEditing && canChange) {
    return <AskForm action={action} editing={{ question, text }} onDone={() => setEditing(false)} />
  }
  return (
    <>
      {text !== '' && <p className="govuk-body app-board__text">{text}</p>}
      <p className="govuk-body-s">
        <Tick /> <span className="app-time">Received {timeOfDay(at)}.</span>{' '}
        {receiptInWords(receipt, messages, canAsk)}
      </p>
      {receipt.help && <p className="govuk-body-s app-help">{messages.urgent}</p>}
      {became !== 'withdrawn' && (
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
