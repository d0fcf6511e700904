import type { Figures, Question, QuestionKind, QuestionOf } from '@companion/shared/kinds/registry'
import type { FreeText, Result } from '@companion/shared/views/results'
import type { ReactNode } from 'react'
import { resultTable } from '../kinds/results.ts'
import { en } from '../messages/en.ts'
import { Bars } from './Bars.tsx'
import { Cloud } from './Cloud.tsx'
import { Distribution } from './Distribution.tsx'
import { Paged } from './Paged.tsx'
import { Places } from './Places.tsx'
import { Stances } from './Stances.tsx'

/** What a kind of question is shown from. */
type Shown<K extends QuestionKind> = {
  question: QuestionOf<K>
  result: Figures[K] & { answered: number; skipped: number }
  /** Texts that a host let through, the newest first. */
  texts: readonly FreeText[]
}

/** How each kind of question is set on the screen, open and with its result. */
const shown: { [K in QuestionKind]: (props: Shown<K>) => ReactNode } = {
  single: Rows,
  multiple: Rows,
  numeric: Rows,
  points: Rows,
  scale: ({ question, result }) => <Distribution question={question} {...result} />,
  ranking: ({ question, result }) => <Places question={question} {...result} />,
  statements: ({ question, result }) => <Stances question={question} {...result} />,
  words: ({ result }) => <Cloud words={result.words} />,
  text: ({ texts }) => <Texts texts={texts} />,
}

export function onScreen(question: Question) {
  return shown[question.kind] as unknown as (props: {
    question: Question
    result: Result
    texts: readonly FreeText[]
  }) => ReactNode
}

/** A bar for each row of the result's table, with its words in it. */
function Rows({ question, result }: { question: Question; result: unknown }) {
  const { rows = [] } = resultTable(question, result as Result, en) ?? {}
  const bars = rows.map(({ id, text, cells, bar }) => ({
    id,
    text,
    share: bar,
    figure: cells[0]?.split(' ').at(-1) ?? '',
  }))
  return <Bars rows={bars} />
}

/** One text at a time, in the order in which they came, so that a new one takes no other's place. */
function Texts({ texts }: { texts: readonly FreeText[] }) {
  if (texts.length === 0)
    return <p className="app-screen__text">Answers appear here when a host has read them.</p>
  return (
    <Paged items={texts.toReversed()} most={1}>
      {([text]) => <blockquote className="app-screen__quote">{text?.text}</blockquote>}
    </Paged>
  )
}
