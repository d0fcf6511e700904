import { sanitizeText } from '@companion/shared/sanitizeText'
import { columns } from '../rules/evidence.ts'
import type { FileRow } from './fileRow.ts'

/** A cell: text or a number. */
export type Cell = string | number

/** One sheet with one table. `holds` says what is in it, for the contents. */
export type Sheet = {
  name: string
  title: string
  holds: string
  /** What stands above the table. */
  lead: string[]
  columns: { name: string; width: number }[]
  rows: Cell[][]
}

/** A workbook: a cover of plain lines, then sheets of one table each. */
export type Book = { title: string; author: string; description: string; cover: string[]; sheets: Sheet[] }

/** What a workbook is made of. */
export type Given = {
  /** What the figures are of. */
  title: string
  /** What the conversation is called. */
  author: string
  /** When it was taken away, as text. */
  takenAt: string
  /** Where to ask about it. */
  contact: string
}

/** What each symbol in a cell means. */
export const symbols = {
  '[c]':
    'Confidential: kept back, because it stands for few people, or because a figure that does could be worked out from it.',
  '[x]': 'Not available: fewer than 10 people answered, so no share is given.',
  '[z]': 'Not applicable: the column has no meaning in this row, or the question is still open.',
} as const

const notes: readonly (readonly [string, string])[] = [
  ...Object.entries(symbols),
  [
    'Who took part',
    'People chose to come and to answer. The figures say what they said, and are no estimate of what others think.',
  ],
  [
    'One person',
    'Each person counts once, with the last answer they gave. People who were set aside are in no figure; the sheet ‘Record’ says how many, and why.',
  ],
  [
    'Shares',
    'Of 100 people who answered that question, rounded to one decimal, so that they may not add up to 100.',
  ],
  ['Words', 'The words of people are given as they were written, once a host has let everyone see them.'],
  ['Times', 'In UTC, as in 2027-01-12T19:00:00.000Z. Of what people wrote, to the minute.'],
]

/** How wide columns are whose texts are long, in characters. */
const widths: Readonly<Record<string, number>> = {
  title: 24,
  wording: 48,
  item: 44,
  group: 28,
  breakdown: 28,
  measure: 18,
  opened: 28,
  closed: 28,
  meaning: 100,
  holds: 70,
}
const widthOf = (name: string) => widths[name] ?? 14

const names = Object.keys(columns) as (keyof FileRow)[]

type Part = { name: string; title: string; holds: string; has: (row: FileRow) => boolean }

const isOf =
  (...kinds: string[]) =>
  (row: FileRow) =>
    kinds.includes(String(row.kind))
const measures =
  (...measures: string[]) =>
  (row: FileRow) =>
    measures.includes(String(row.measure))

/** The sheets of figures: a row is in the first one that has it. */
const parts: readonly Part[] = [
  {
    name: 'Record',
    title: 'What was left out or set aside, and who looked after whom',
    holds: 'People set aside, entries left out and messages about somebody in danger, without their words.',
    has: isOf('aside', 'entry', 'danger'),
  },
  {
    name: 'Decisions',
    title: 'What moderators decided on questions from participants',
    holds: 'Each decision, with the reason where a question is not shown.',
    has: measures('decision'),
  },
  {
    name: 'Questions',
    title: 'Questions from participants',
    holds:
      'How many were asked and what became of them; those that were shown, with how many people each stands for.',
    has: isOf('question'),
  },
  {
    name: 'Groups',
    title: 'What small groups said',
    holds: 'Key points and disagreements that a host put before everyone, and how much is not in this file.',
    has: isOf('breakout'),
  },
  {
    name: 'Before and after',
    title: 'What the same people said the time before and this time',
    holds: 'Questions that were asked more than once.',
    has: measures('before', 'after'),
  },
  {
    name: 'Counted apart',
    title: 'Those who are counted apart',
    holds:
      'Invited people where anyone could come in as well, and late answers. They are in no other figure.',
    has: (row) => row.part !== '' && row.part !== 'main' && row.measure !== 'said',
  },
  {
    name: 'Answers in words',
    title: 'What people wrote in answers',
    holds: 'Texts that a host let everyone see.',
    has: measures('said'),
  },
  {
    name: 'Breakdowns',
    title: 'Results by what people said of themselves',
    holds: 'Each group that is large enough to be shown, when the question closed.',
    has: (row) => row.breakdown !== '',
  },
  {
    name: 'Results',
    title: 'Results of every question',
    holds: 'Everyone who answered, each time it was asked.',
    has: () => true,
  },
]

/** A workbook of evidence: cover, contents, notes, what the columns mean, and one sheet for each sort of figure. */
export function bookOf({ title, author, takenAt, contact }: Given, rows: readonly FileRow[]): Book {
  const byPart = new Map<Part, FileRow[]>(parts.toReversed().map((part) => [part, []]))
  for (const row of rows) byPart.get(parts.find((part) => part.has(row)) as Part)?.push(row)
  const figures = [...byPart].flatMap(([part, some]) =>
    some.length === 0 ? [] : [figureSheet(part, some, names)],
  )
  const explained = [
    explaining(
      'Notes',
      'Notes and symbols',
      'What the symbols mean, and what to know before using a figure.',
      ['note', 'meaning'],
      notes,
    ),
    explaining(
      'Columns',
      'What the columns mean',
      'Every column of the tables of figures.',
      ['column', 'meaning'],
      Object.entries(columns),
    ),
  ]
  const sheets = [...explained, ...figures]
  const contents = explaining(
    'Contents',
    'Contents',
    'The sheets of this workbook.',
    ['sheet', 'holds'],
    sheets.map(({ name, holds }) => [name, holds] as const),
  )
  return {
    title,
    author,
    description: `${title}. Taken away on ${takenAt}.`,
    cover: [
      title,
      author,
      `Taken away on ${takenAt}.`,
      rows.every(({ status }) => status === 'published')
        ? 'Published: these are the figures as an official published them.'
        : 'Provisional: not all of these figures were published, and they can change. The column ‘status’ says which.',
      'People chose to take part. The figures say what they said, and are no estimate of what others think.',
      'The sheet ‘Contents’ lists what is here, and ‘Notes’ says what the symbols in square brackets mean.',
      `Questions about this file: ${contact}`,
    ],
    sheets: [contents, ...sheets],
  }
}

const leadOf = (rows: number, columns: number) =>
  `This sheet has one table, with ${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns} columns.`

function explaining(
  name: string,
  title: string,
  holds: string,
  names: readonly [string, string],
  rows: readonly (readonly [string, string])[],
): Sheet {
  const columns = names.map((column) => ({ name: column, width: Math.max(18, widthOf(column)) }))
  return {
    name,
    title,
    holds,
    lead: [leadOf(rows.length, names.length)],
    columns,
    rows: rows.map((row) => row.map(inXml)),
  }
}

/** Columns that are empty in every row are left out; where only some are, they say so. */
function figureSheet(
  { name, title, holds }: Part,
  rows: readonly FileRow[],
  all: readonly (keyof FileRow)[],
): Sheet {
  const names = all.filter((column) => rows.some((row) => row[column] !== ''))
  return {
    name,
    title,
    holds,
    lead: [
      leadOf(rows.length, names.length),
      'The sheet ‘Notes’ says what the symbols in square brackets mean, and ‘Columns’ what each column is.',
    ],
    columns: names.map((column) => ({ name: column, width: widthOf(column) })),
    rows: rows.map((row) => names.map((column) => (row[column] === '' ? '[z]' : inXml(row[column])))),
  }
}

/** Older journals hold texts as they came, and one character that XML has not makes a workbook that nothing opens. */
function inXml(cell: Cell | undefined): Cell {
  return typeof cell === 'string' ? sanitizeText(cell) : (cell ?? '')
}
