import type { Answer, Question } from '@companion/shared/kinds/registry'
import {
  type FiguresOfAny,
  type FreeText,
  type ResultView,
  readResult,
} from '@companion/shared/views/results'
import type { ReactNode } from 'react'
import { kindOf } from '../kinds/registry.ts'
import { answerText, pairedSentence, resultSentence, resultTable, sharesNote } from '../kinds/results.ts'
import { number } from '../words/numbers.ts'

type Props = {
  question: Question
  result: ResultView
  /** What this person answered, if they did. */
  mine?: Answer | undefined
  /** Texts that a host let through. */
  said?: readonly FreeText[] | undefined
}

/** A result: the sentence first, then the table, with a bar drawn in each row; then what people wrote. */
export function PollResult({ question, result: view, mine, said }: Props) {
  const result = readResult(view)
  const { chosenIn, Picture } = kindOf(question)
  const chosen = mine === undefined || 'skip' in mine ? [] : (chosenIn?.(mine as never) ?? [])
  const { paired } = result
  return (
    <div className="app-result">
      <p className="govuk-body app-result__sentence">
        {resultSentence(question, result)}
        {mine !== undefined && ` You said ${answerText(question, mine)}.`}
      </p>
      {Picture !== undefined && <Picture figures={result as never} />}
      {result.answered > 0 && <ResultRows question={question} result={result} chosen={chosen} />}
      {paired !== undefined && (
        <details className="govuk-details" open>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Before and after</span>
          </summary>
          <p className="govuk-body">{pairedSentence(question, result)}</p>
          <Paired question={question} people={paired.people} before={paired.before} after={paired.after} />
        </details>
      )}
      {said !== undefined && said.length > 0 && (
        <ul className="app-said" aria-label="What people wrote">
          {said.map(({ id, text }) => (
            <li key={id} className="app-said__text">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type RowsProps = {
  question: Question
  result: ReturnType<typeof readResult>
  chosen: readonly string[]
}

function ResultRows({ question, result, chosen }: RowsProps) {
  const table = resultTable(question, result)
  if (table === null || table.rows.length === 0) return null
  const caption = `Answers to: ${question.text}`
  const rows = table.rows.map(({ id, text, cells, bar }) => ({
    id,
    cells,
    head: (
      <>
        {text}
        {chosen.includes(id) && ' '}
        {chosen.includes(id) && <strong className="app-result__you">your answer</strong>}
        <Bar share={bar} />
      </>
    ),
  }))
  const note = sharesNote(question, result)
  return (
    <>
      <Rows caption={caption} heads={table.heads} rows={rows} />
      {note !== null && <p className="govuk-body-s app-quiet">{note}</p>}
    </>
  )
}

type PairedProps = { question: Question; people: number; before: FiguresOfAny; after: FiguresOfAny }

/** The same people's answers side by side. */
function Paired({ question, people, before, after }: PairedProps) {
  const table = (figures: FiguresOfAny) => resultTable(question, { answered: people, skipped: 0, ...figures })
  const [was, is] = [table(before), table(after)]
  if (was === null || is === null) return null
  const rows = is.rows.map(({ id, text, cells, bar }) => {
    const earlier = was.rows.find((row) => row.id === id)
    return {
      id,
      cells: [earlier?.cells[0] ?? '', cells[0] ?? ''],
      head: (
        <>
          {text}
          <Bar share={earlier?.bar ?? 0} isBefore />
          <Bar share={bar} />
        </>
      ),
    }
  })
  return <Rows caption={`Before and after: ${number(people)} people`} heads={['Before', 'Now']} rows={rows} />
}

type RowsOf = { caption: string; heads: string[]; rows: { id: string; head: ReactNode; cells: string[] }[] }

/** A table; where it has several columns, what each row is about stands above its figures, so that a phone has room. */
function Rows({ caption, heads, rows }: RowsOf) {
  const isWide = heads.length > 1
  return (
    <table className={`govuk-table app-result__table${isWide ? ' app-result__table--wide' : ''}`}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className={isWide ? undefined : 'govuk-visually-hidden'}>
        <tr>
          {!isWide && <th scope="col">Answer</th>}
          {heads.map((head) => (
            <th key={head} scope="col" className="govuk-table__header govuk-table__header--numeric">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {isWide ? (
        rows.map(({ id, head, cells }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className="govuk-table__header app-result__option">
                {head}
              </th>
            </tr>
            <tr>
              {cells.map((cell, column) => (
                <Figure key={heads[column]} cell={cell} />
              ))}
            </tr>
          </tbody>
        ))
      ) : (
        <tbody>
          {rows.map(({ id, head, cells }) => (
            <tr className="govuk-table__row" key={id}>
              <th scope="row" className="govuk-table__header app-result__option">
                {head}
              </th>
              <Figure cell={cells[0] ?? ''} />
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

function Figure({ cell }: { cell: string }) {
  return (
    <td className="govuk-table__cell govuk-table__cell--numeric">
      <Count cell={cell} />
    </td>
  )
}

/** A figure with its share, where it has one. */
export function Count({ cell }: { cell: string }) {
  const [count, share] = cell.split(' ')
  return (
    <>
      {count} {share !== undefined && <span className="app-result__share">{share}</span>}
    </>
  )
}

/** A bar beside its figure. Drawn with attributes, since the page's policy allows no inline styles. */
export function Bar({ share, isBefore = false }: { share: number; isBefore?: boolean }) {
  return (
    <svg className="app-bar" width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="app-bar__ground" width="100%" height="8" rx="2" />
      <rect
        className={`app-bar__fill${isBefore ? ' app-bar__fill--before' : ''}`}
        width={`${(share * 100).toFixed(1)}%`}
        height="8"
        rx="2"
      />
    </svg>
  )
}
