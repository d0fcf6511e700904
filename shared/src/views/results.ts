/** How many chose each option, in the order of the question's options. */
export type Counts = number[]

type Everyone = {
  /** How many people answered, not counting those who would rather not say. */
  answered: number
  /** How many would rather not say. */
  skipped: number
}

/** What people said, by kind of question. Lists are in the order of the question's options. */
export type Figures = {
  single: { counts: Counts }
  multiple: { counts: Counts }
  /** `counts` for each point; mean and median of the points, null where no one answered. */
  scale: { counts: Counts; mean: number | null; median: number | null }
  /** `borda`: for each, how many places stand below it, summed over everyone. `first`: how many put it first. */
  ranking: { borda: Counts; first: Counts }
  /** The mean share of the 100 points. */
  points: { means: number[] }
  /** Bins of `width` from the question's least; quartiles and median, null where no one answered. */
  numeric: { bins: Counts; width: number; quartiles: [number, number, number] | null }
  /** How many of the texts others may see. */
  text: { shown: number }
  /** Words and how many people said each, the most said first. `distinct`: how many different words there are. */
  words: { words: [word: string, people: number][]; distinct: number }
  /** For each statement: agree, disagree, pass. */
  statements: { counts: [agree: number, disagree: number, pass: number][] }
}
export type FiguresOfAny = Figures[keyof Figures]

/** The same people's answers the time before and this time. */
export type Paired = { people: number; before: FiguresOfAny; after: FiguresOfAny }

/**
 * The result of a run. Counts alone where they say it all: a single choice that everyone who answered made. It is
 * sent to everyone several times a second, and most results are of that kind.
 */
export type ResultView = Counts | Result
export type Result = Everyone & FiguresOfAny & { paired?: Paired }

/** A result in its long form. */
export function readResult(view: ResultView): Result {
  if (!Array.isArray(view)) return view
  return { answered: view.reduce((sum, count) => sum + count, 0), skipped: 0, counts: view }
}

/** A text, as hosts and those they let see it know it. `at` is when it was stored. */
export type FreeText = { id: string; text: string; at: number }

/** What people wrote to a run, for the hosts: what waits for them, what others may see, what is kept back. */
export type FreeTextView = {
  run: number
  waiting: FreeText[]
  waitingCount: number
  shown: FreeText[]
  heldBack: FreeText[]
  /**
   * Words in place of texts, the most said first. `word` names it in a command; `spellings` are the ways it was written,
   * each with how many people wrote it so, where there are several.
   */
  words: {
    word: string
    text: string
    people: number
    spellings?: [text: string, people: number][]
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
  tables: { title: string | null; columns: string[]; rows: { text: string; cells: Cell[] }[] }[]
}
