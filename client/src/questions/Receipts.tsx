import type { Receipt } from '@companion/shared/views/questions'
import { useEffect, useRef, useState } from 'react'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { LinkButton } from '../design/LinkButton.tsx'
import { NotSent } from '../design/NotSent.tsx'
import { Tick } from '../design/Tick.tsx'
import { useAnnouncement } from '../design/useAnnouncement.ts'
import { timeOfDay } from '../words/time.ts'
import { AskForm } from './AskForm.tsx'
import { receiptInWords } from './inWords.ts'

/** What happened to what somebody asked: theirs alone to see. */
export function Receipts({ sessionId, action }: { sessionId: string; action: string }) {
  const receipts = useLiveState(({ mine }) => mine.receipts)
  const isSending = useLiveState(({ outbox }) =>
    outbox.some(({ command, state }) => command.type === 'ask' && state === 'sending'),
  )
  const said = (receipts ?? []).map((one) => `${one.question} ${receiptInWords(one)}`)
  const before = useRef(said)
  const changed = receipts?.find((_, index) => !before.current.includes(said[index] as string))
  useAnnouncement(
    said.join(),
    changed === undefined ? null : `Your question ‘${changed.text}’: ${receiptInWords(changed)}`,
  )
  useEffect(() => {
    before.current = said
  })
  return (
    <>
      {isSending && <p className="govuk-body">Sending</p>}
      <NotSent
        types={['ask', 'editQuestion', 'withdrawQuestion', 'upvote']}
        wordsOf={(command) => ('text' in command ? (command.text ?? '') : '')}
      />
      {receipts !== undefined && (
        <>
          <h3 className="govuk-heading-s">What happened to what I asked</h3>
          <ul className="app-said">
            {receipts.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                <One receipt={receipt} action={action} />
              </li>
            ))}
          </ul>
          <p className="govuk-body-s">
            <a className="govuk-link" href={`/${sessionId}/mine`}>
              Your private page
            </a>{' '}
            shows this later, on any device, to whoever has its link. Keep the link to yourself.
          </p>
        </>
      )}
    </>
  )
}

function One({ receipt, action }: { receipt: Receipt; action: string }) {
  const { send } = useConnection()
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
        <Tick /> <span className="app-time">Received {timeOfDay(at)}.</span> {receiptInWords(receipt)}
      </p>
      {became !== 'withdrawn' && (
        <form
          method="post"
          action={action}
          className="app-board__voice"
          onSubmit={(event) => {
            event.preventDefault()
            send({ type: 'withdrawQuestion', question })
          }}
        >
          <input type="hidden" name="type" value="withdrawQuestion" />
          <input type="hidden" name="question" value={question} />
          {canChange && (
            <LinkButton text="Change it" about={text} isJs={true} onClick={() => setEditing(true)} />
          )}
          <LinkButton type="submit" text="Take it back" about={text} />
        </form>
      )}
    </>
  )
}
