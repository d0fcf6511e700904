import { Layout } from '../design/Layout.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { en } from '../messages/en.ts'
import { outcomesInWords, receiptInWords } from '../questions/inWords.ts'
import { answerText } from '../words/answers.ts'
import { dayInWords, timeOfDay } from '../words/time.ts'
import type { MinePageData } from './page.ts'

/** What happened to everything one person said, for whoever has the link. */
export function MinePage({ session, receipts, answers, said, supported, outcomes, isOwn }: MinePageData) {
  const isEmpty = [receipts, answers, said, supported].every((list) => list.length === 0)
  return (
    <Layout>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">What happened to what I said</h1>
      <p className="govuk-body">
        This page is yours alone. It has no name on it. Keep its address, and open it again whenever you want
        to know more. Whoever has the address can read it.
      </p>
      {isEmpty && <p className="govuk-body">You have not sent anything in this session yet.</p>}
      {receipts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you asked</h2>
          <ul className="app-said">
            {receipts.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                {receipt.text !== '' && <p className="govuk-body app-board__text">{receipt.text}</p>}
                <p className="govuk-body-s app-time">
                  {received(receipt.at)} {receiptInWords(receipt)}
                </p>
                {receipt.help && <p className="govuk-body-s app-help">{en.urgent}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {receipts.length > 0 && outcomes !== null && (
        <p className="govuk-body-s app-quiet app-time">{outcomesInWords(outcomes)}</p>
      )}
      {answers.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you answered</h2>
          <ul className="app-said">
            {answers.map(({ question, answer, at }) => (
              <li key={`${at} ${question.text}`} className="app-said__text">
                <p className="govuk-body app-board__text">{question.text}</p>
                <p className="govuk-body app-board__text">You said {answerText(question, answer)}.</p>
                <p className="govuk-body-s app-time">{received(at)} It counts.</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {said.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you said in a small group</h2>
          <ul className="app-said">
            {said.map(({ round, contribution, prompt, text, at, people }) => (
              <li key={`${round} ${contribution}`} className="app-said__text">
                <p className="govuk-body app-board__text">{text}</p>
                <p className="govuk-body-s app-time">
                  {received(at)} About: {prompt}. {agreeInWords(people)}
                </p>
                {isOwn && (
                  <form method="post" action={`/${session.id}/commands`}>
                    <input type="hidden" name="type" value="withdrawContribution" />
                    <input type="hidden" name="round" value={round} />
                    <input type="hidden" name="contribution" value={contribution} />
                    <input type="hidden" name="from" value="mine" />
                    <LinkButton type="submit" text="Take it back" about={text} />
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {supported.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Questions you added your voice to</h2>
          <ul className="app-said">
            {supported.map(({ text, at, answered }) => (
              <li key={`${at} ${text}`} className="app-said__text">
                <p className="govuk-body app-board__text">{text}</p>
                <p className="govuk-body-s">
                  {answered === undefined
                    ? 'It is on the board.'
                    : `It was answered${answered.text === undefined ? ', in the session.' : `: ${answered.text}`}`}
                </p>
              </li>
            ))}
          </ul>
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

/** The day too: this page is read weeks later. */
const received = (at: number) => `Received on ${dayInWords(at)} at ${timeOfDay(at)}.`

function agreeInWords(people: number): string {
  const others = people - 1
  if (others < 1) return 'It counts.'
  return others === 1 ? '1 other agrees.' : `${others} others agree.`
}
