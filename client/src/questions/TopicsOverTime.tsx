import type { TopicsView } from '@companion/shared/views/questions'
import { Bar } from '../polls/PollResult.tsx'
import { Sideways } from '../ui/Sideways.tsx'
import { timeOfDay } from '../words/time.ts'

/** How many questions came on each topic, by when they came. */
export function TopicsOverTime({ topics: { since, minutes, rows } }: { topics: TopicsView }) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const columns = rows[0]?.counts.map((_, index) => timeOfDay(since + index * minutes * 60_000)) ?? []
  const named = rows.filter(({ topic, counts }) => topic !== null || counts.some((count) => count > 0))
  return (
    <Sideways label="Topics over time">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          Questions asked on each topic, in each {minutes} minutes
        </caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Topic
            </th>
            {columns.map((from) => (
              <th key={from} scope="col" className="govuk-table__header app-time">
                from {from}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ topic, text, counts }) => (
            <tr className="govuk-table__row" key={topic ?? 'none'}>
              <th scope="row" className="govuk-table__header">
                {text ?? 'No topic'}
              </th>
              {counts.map((count, index) => (
                <td key={columns[index]} className="govuk-table__cell app-time">
                  {count}
                  <Bar share={count / most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
