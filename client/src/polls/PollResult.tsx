import type { Answer, Question } from '@companion/shared/kinds/registry'
import {
  type FiguresOfAny,
  type FreeText,
  type ResultView,
  readResult,
} from '@companion/shared/views/results'
import type { ReactNode } from 'react'
import { pictureOf } from '../kinds/pictures.tsx'
import { kindOf } from '../kinds/registry.ts'
import { answerText, pairedSentence, resultSentence, resultTable, sharesNote } from '../kinds/results.ts'
import { useMessages } from '../messages/messages.ts'
import { Details, StackedTable, Table, Text } from '../ui/kit.ts'

export type PollResultProps = {
  question: Question
  result: ResultView
  /** What this person answered, if they did. */
  mine?: Answer | undefined
  /** Texts that a host let through. */
  said?: readonly FreeText[] | undefined
}

/** A result: the sentence first, then a picture of it, then the table, with a bar drawn in each row; then what people wrote. */
export function PollResult({ question, result: view, mine, said }: PollResultProps) {
  const result = readResult(view)
  const messages = useMessages()
  const { polls } = messages
  const { chosenIn } = kindOf(question)
  const Picture = pictureOf(question.kind)
  const chosen = mine === undefined || 'skip' in mine ? [] : (chosenIn?.(mine as never) ?? [])
  const { paired } = result
  return (
    <div className="app-result">
      <Text className="app-result__sentence">
        {resultSentence(question, result, messages)}
        {mine !== undefined && ` ${polls.youSaid(answerText(question, mine, messages))}`}
      </Text>
      {Picture !== undefined && <Picture figures={result as never} answered={result.answered} />}
      {result.answered > 0 && <ResultRows question={question} result={result} chosen={chosen} />}
      {result.apart?.map(({ part, answered }) => (
        <Text key={part} variant="aside">
          {polls.apart[part](answered)}
        </Text>
      ))}
      {paired !== undefined && (
        <Details open summary={polls.beforeAndAfter} isPlain>
          <Text>{pairedSentence(question, result, messages)}</Text>
          <Paired question={question} people={paired.people} before={paired.before} after={paired.after} />
        </Details>
      )}
      {said !== undefined && said.length > 0 && (
        <ul className="app-said" aria-label={polls.written}>
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
  const messages = useMessages()
  const { polls } = messages
  const table = resultTable(question, result, messages)
  if (table === null || table.rows.length === 0) return null
  const caption = polls.answersTo(question.text)
  const rows = table.rows.map(({ id, text, cells, bar }) => ({
    id,
    cells,
    head: (
      <>
        {text}
        {chosen.includes(id) && ' '}
        {chosen.includes(id) && <strong className="app-result__you">{polls.yours}</strong>}
        <Bar share={bar} />
      </>
    ),
  }))
  const note = sharesNote(question, result, messages)
  return (
    <>
      <Rows caption={caption} heads={table.heads} rows={rows} />
      {note !== null && <Text variant="aside">{note}</Text>}
    </>
  )
}

type PairedProps = { question: Question; people: number; before: FiguresOfAny; after: FiguresOfAny }

/** The same people's answers side by side. */
function Paired({ question, people, before, after }: PairedProps) {
  const messages = useMessages()
  const { polls } = messages
  const table = (figures: FiguresOfAny) =>
    resultTable(question, { answered: people, skipped: 0, ...figures }, messages)
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
  return <Rows caption={polls.pairedCaption(people)} heads={[polls.before, polls.now]} rows={rows} />
}

type RowsOf = { caption: string; heads: string[]; rows: { id: string; head: ReactNode; cells: string[] }[] }

/** A table; where it has several columns, what each row is about stands above its figures, so that a phone has room. */
function Rows({ caption, heads, rows }: RowsOf) {
  const { polls } = useMessages()
  const table = {
    caption,
    columns: heads.map((head) => ({ key: head, head })),
    rows: rows.map(({ id, head, cells }) => ({
      key: id,
      head,
      cells: cells.slice(0, heads.length).map((cell) => <Count cell={cell} />),
    })),
  }
  if (heads.length > 1)
    return <StackedTable className="app-result__table app-result__table--wide" {...table} />
  return (
    <Table
      className="app-result__table"
      {...table}
      rowHead={polls.answer}
      isNumeric
      isCaptionHidden
      isHeadHidden
    />
  )
}

/** A figure with its share, where it has one. */
export function Count({ cell }: { cell: string }) {
  const [count, share] = cell.split(/ (.*)/)
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
