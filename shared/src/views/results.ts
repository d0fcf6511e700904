import type { Figures } from '../kinds/registry.ts'
import type { PartApart } from '../parts.ts'

type Everyone = {
  /** How many people answered, not counting those who would rather not say. */
  answered: number
  /** How many would rather not say. */
  skipped: number
  /** For officials, while a question is open: by how many people who answered it moves. */
  step?: number
}

export type FiguresOfAny = Figures[keyof Figures]

/** The same people's answers the time before and this time. */
export type Paired = { people: number; before: FiguresOfAny; after: FiguresOfAny }

/**
 * The result of a run. Counts alone where they say it all: a single choice that everyone who answered made. It is
 * sent to everyone several times a second, and most results are of that kind.
 */
export type ResultView = number[] | Result
export type Result = Everyone & FiguresOfAny & { paired?: Paired; apart?: ApartView[] }

/**
 * Those of one part, who are counted apart: how many, and what they said as of a closing, for those who run or watch the
 * session; none of that while the part is open, nor where nothing may be published. They are in no other figure of the result.
 */
export type ApartView = Everyone & {
  part: PartApart
  taken?: { at: number; people: number; tables: { title: string | null; columns: string[]; cells: Cell[] }[] }
}

/** A result in its long form. */
export function readResult(view: ResultView): Result {
  if (!Array.isArray(view)) return view
  return { answered: view.reduce((sum, count) => sum + count, 0), skipped: 0, counts: view }
}

/** A text, as hosts and those they let see it know it. `at` is when it was stored; `part` where its author is counted apart. */
export type FreeText = { id: string; text: string; at: number; part?: PartApart }

/** What people wrote to a run, for the hosts: what waits for them, what others may see, what is kept back. */
export type FreeTextView = {
  run: number
  waiting: FreeText[]
  waitingCount: number
  shown: FreeText[]
  heldBack: FreeText[]
  /**
   * Words in place of texts, the most said first. `word` names it in a command; `spellings` are the ways it was written,
   * each with how many people wrote it so, where there are several; `apart` says how many of each part that is counted apart wrote it.
   */
  words: {
    word: string
    text: string
    people: number
    spellings?: [text: string, people: number][]
    apart?: [part: PartApart, people: number][]
    state: 'waiting' | 'shown' | 'heldBack'
  }[]
}

/** A cell of a breakdown: how many people, or `c` where the figure is kept back so that no few people show. */
export type Cell = number | 'c'

/**
 * A result broken down by what people say of themselves, as of the run's closing. Several tables where people
 * could say several things: one for each option or statement.
 */
export type Breakdown = {
  about: string
  /** The who-you-are question. */
  text: string
  /** When it was taken, and of how many people. */
  at: number
  people: number
  tables: {
    title: string | null
    columns: string[]
    /** Where columns are counted as one: which of the question's columns each stands for. */
    joins?: number[][]
    rows: { text: string; cells: Cell[] }[]
    /** The groups that are together in the row 'Other groups'. */
    others?: string[]
  }[]
}
