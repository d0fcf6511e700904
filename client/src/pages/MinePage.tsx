import { Layout } from '../design/Layout.tsx'
import { outcomesInWords, receiptInWords } from '../questions/inWords.ts'
import { answerText } from '../words/answers.ts'
import { timeOfDay } from '../words/time.ts'
import type { MinePageData } from './page.ts'

/** What happened to everything one person said, for whoever has the link. */
export function MinePage({ session, receipts, answers, outcomes }: MinePageData) {
  return (
    <Layout>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">What happened to what I said</h1>
      <p className="govuk-body">
        This page is yours alone. It has no name on it. Keep its address, and open it again whenever you want
        to know more. Whoever has the address can read it.
      </p>
      {receipts.length === 0 && answers.length === 0 && (
        <p className="govuk-body">You have not sent anything in this session yet.</p>
      )}
      {receipts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you asked</h2>
          <ul className="app-said">
            {receipts.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                {receipt.text !== '' && <p className="govuk-body app-board__text">{receipt.text}</p>}
                <p className="govuk-body-s app-time">
                  Received {timeOfDay(receipt.at)}. {receiptInWords(receipt)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {outcomes !== null && <p className="govuk-body-s app-quiet app-time">{outcomesInWords(outcomes)}</p>}
      {answers.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you answered</h2>
          <dl className="govuk-summary-list">
            {answers.map(({ question, answer, at }) => (
              <div className="govuk-summary-list__row" key={`${at} ${question.text}`}>
                <dt className="govuk-summary-list__key">{question.text}</dt>
                <dd className="govuk-summary-list__value">
                  {answerText(question, answer)}
                  <br />
                  <span className="govuk-body-s app-quiet app-time">
                    Received {timeOfDay(at)}. It counts.
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/${session.id}`}>
          Go to the session
        </a>
      </p>
    </Layout>
  )
}
