import { declineReasons } from '@companion/shared/questions'
import type { Receipt } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useConnection, useLiveState } from '../connection/useView.ts'
import { Tick } from '../design/Tick.tsx'
import { useAnnouncement } from '../design/useAnnouncement.ts'
import { timeOfDay } from '../words/time.ts'
import { AskForm } from './AskForm.tsx'

/** What happened to what somebody asked: theirs alone to see. */
export function Receipts({ action }: { action: string }) {
  const receipts = useLiveState(({ mine }) => mine.receipts)
  const isSending = useLiveState(({ outbox }) =>
    outbox.some(({ command, state }) => command.type === 'ask' && state === 'sending'),
  )
  const refused = useLiveState(({ outbox }) =>
    outbox.find(({ command, state }) => command.type === 'ask' && state === 'refused'),
  )
  const { dismiss } = useConnection()
  const states = (receipts ?? []).map(({ became }) => became).join(' ')
  const [newest] = receipts ?? []
  useAnnouncement(states, newest === undefined ? null : `Your question: ${inWords(newest)}`)
  return (
    <>
      {isSending && <p className="govuk-body">Sending</p>}
      {refused?.state === 'refused' && (
        <div className="govuk-inset-text app-refused">
          <p className="govuk-body">
            <strong>Not sent.</strong> {refused.message}
          </p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => dismiss(refused.command.id)}
          >
            OK
          </button>
        </div>
      )}
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
        </>
      )}
    </>
  )
}

function One({ receipt, action }: { receipt: Receipt; action: string }) {
  const { send } = useConnection()
  const [isEditing, setEditing] = useState(false)
  const { question, text, at, became } = receipt
  if (isEditing && became === 'waiting') {
    return <AskForm action={action} editing={{ question, text }} onDone={() => setEditing(false)} />
  }
  return (
    <>
      {text !== '' && <p className="govuk-body app-board__text">{text}</p>}
      <p className="govuk-body-s">
        <Tick /> <span className="app-time">Received {timeOfDay(at)}.</span> {inWords(receipt)}
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
          {became === 'waiting' && (
            <button type="button" className="app-linkbutton app-js" onClick={() => setEditing(true)}>
              Change it
            </button>
          )}
          <button type="submit" className="app-linkbutton">
            Take it back
          </button>
        </form>
      )}
    </>
  )
}

/** What became of a question, in words. */
function inWords({ became, reason, joinedWith, answer }: Receipt): string {
  const joined =
    joinedWith === undefined ? '' : ` It was joined with one that asks the same: ‘${joinedWith}’.`
  switch (became) {
    case 'waiting':
      return 'A host will read it before others see it.'
    case 'shown':
      return 'It is on the board.'
    case 'joined':
      return joined.trim()
    case 'now':
      return `It is being answered now.${joined}`
    case 'answered':
      return `It was answered${answer === undefined ? '.' : `: ${answer}`}${joined}`
    case 'declined':
      return `It is not shown. ${reason === undefined ? '' : declineReasons[reason]}`.trim()
    case 'withdrawn':
      return 'You took it back. Its words are gone.'
  }
}
