import { answerText } from '../kinds/results.ts'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { outcomesInWords, receiptInWords } from '../questions/inWords.ts'
import { Layout } from '../ui/Layout.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { dayInWords, timeOfDay } from '../words/time.ts'
import type { MinePageData } from './page.ts'

/** What happened to everything one person said, for whoever has the link. */
export function MinePage({ session, receipts, answers, said, supported, outcomes, isOwn }: MinePageData) {
  const messages = useMessages()
  const { outcome, remove, urgent } = messages
  const { mine } = usePageMessages()
  /** The day too: this page is read weeks later. */
  const received = (at: number) => mine.received(dayInWords(at), timeOfDay(at))
  const isEmpty = [receipts, answers, said, supported].every((list) => list.length === 0)
  return (
    <Layout>
      <span className="govuk-caption-l">{session.title}</span>
      <h1 className="govuk-heading-l">{mine.title}</h1>
      <p className="govuk-body">{mine.lead}</p>
      {isEmpty && <p className="govuk-body">{mine.empty}</p>}
      {receipts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{mine.asked}</h2>
          <ul className="app-said">
            {receipts.map((receipt) => (
              <li key={receipt.question} className="app-said__text">
                {receipt.text !== '' && <p className="govuk-body app-board__text">{receipt.text}</p>}
                <p className="govuk-body-s app-time">
                  {received(receipt.at)} {receiptInWords(receipt, messages)}
                </p>
                {receipt.help && <p className="govuk-body-s app-help">{urgent}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {receipts.length > 0 && outcomes !== null && (
        <p className="govuk-body-s app-quiet app-time">{outcomesInWords(outcomes, messages)}</p>
      )}
      {answers.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{mine.answered}</h2>
          <ul className="app-said">
            {answers.map(({ question, answer, at }) => (
              <li key={`${at} ${question.text}`} className="app-said__text">
                <p className="govuk-body app-board__text">{question.text}</p>
                <p className="govuk-body app-board__text">{mine.youSaid(answerText(question, answer))}</p>
                <p className="govuk-body-s app-time">
                  {received(at)} {mine.counted}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {said.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{mine.inGroup}</h2>
          <ul className="app-said">
            {said.map(({ round, contribution, prompt, text, at, people }) => (
              <li key={`${round} ${contribution}`} className="app-said__text">
                <p className="govuk-body app-board__text">{text}</p>
                <p className="govuk-body-s app-time">
                  {received(at)} {mine.about(prompt)} {people > 1 ? mine.agree(people - 1) : mine.counted}
                </p>
                {isOwn && (
                  <form method="post" action={`/${session.id}/commands`}>
                    <input type="hidden" name="type" value="withdrawContribution" />
                    <input type="hidden" name="round" value={round} />
                    <input type="hidden" name="contribution" value={contribution} />
                    <input type="hidden" name="from" value="mine" />
                    <LinkButton type="submit" text={remove} about={text} />
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {supported.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{mine.supported}</h2>
          <ul className="app-said">
            {supported.map(({ text, at, answered }) => (
              <li key={`${at} ${text}`} className="app-said__text">
                <p className="govuk-body app-board__text">{text}</p>
                <p className="govuk-body-s">
                  {answered === undefined ? outcome.shown : outcome.answered(answered.text)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/${session.id}`}>
          {mine.toSession}
        </a>
      </p>
    </Layout>
  )
}
