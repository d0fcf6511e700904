import type { Tables, Together } from './putTogether.ts'
import type { Run } from './state.ts'

/** A table as it was published: how, and its figures. */
export type Shown = { how: Together; figures: Tables }

/**
 * What was published of one closing of a run, by one who-you-are question: the tables of its breakdown (null where one was kept
 * back), and by row how many people answered.
 */
export type Release = {
  about: string
  /** The choices, in the words that they had. */
  rows: readonly string[]
  pollId: string
  run: number
  tables: readonly (Shown | null)[]
  totals: Tables
}

/** A breakdown that is to be published. Its tables are as fine as they can be counted. */
export type Wanted = {
  about: string
  rows: readonly string[]
  pollId: string
  run: Run
  tables: readonly Tables[]
  /** Whether small numbers are those of people whom it cost something to come in. */
  isBySure: boolean
}

/** The rows that have a place of their own in a table of a release. */
export const shownRows = ({ tables }: Release): number[] => tables.flatMap((one) => one?.how.rows ?? [])
