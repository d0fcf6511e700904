import type { Question } from '@companion/shared/commands/polls'
import type { Counts } from '@companion/shared/views/polls'
import { answered, number, percentage, resultSentence } from '../words/results.ts'

type Props = {
  question: Question
  counts: Counts
  /** The option this person chose, if they answered. */
  chosen?: string | undefined
}

/** A result: the sentence first, then the table, with a bar drawn in each row. */
export function PollResult({ question, counts, chosen }: Props) {
  const all = answered(counts)
  const most = Math.max(1, ...counts)
  const mine = question.options.find(({ id }) => id === chosen)
  return (
    <div className="app-result">
      <p className="govuk-body app-result__sentence">
        {resultSentence(question, counts)}
        {mine !== undefined && ` You said ‘${mine.text}’.`}
      </p>
      {all > 0 && (
        <table className="govuk-table app-result__table">
          <caption className="govuk-visually-hidden">Answers to: {question.text}</caption>
          <thead className="govuk-visually-hidden">
            <tr>
              <th scope="col">Answer</th>
              <th scope="col">People</th>
            </tr>
          </thead>
          <tbody>
            {question.options.map(({ id, text }, index) => {
              const count = counts[index] ?? 0
              const share = percentage(count, all)
              return (
                <tr className="govuk-table__row" key={id}>
                  <th scope="row" className="govuk-table__header app-result__option">
                    {text}
                    {id === chosen && ' '}
                    {id === chosen && <strong className="app-result__you">your answer</strong>}
                    <Bar share={count / most} />
                  </th>
                  <td className="govuk-table__cell govuk-table__cell--numeric">
                    {number(count)}
                    {share !== null && <span className="app-result__share">{share}%</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** A bar beside its figure. Drawn with attributes, since the page's policy allows no inline styles. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="app-bar" width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="app-bar__ground" width="100%" height="8" rx="2" />
      <rect className="app-bar__fill" width={`${(share * 100).toFixed(1)}%`} height="8" rx="2" />
    </svg>
  )
}
