import type { SessionInfo } from '../views/session.ts'

/** A statement, and of 100 people who said something of it, how many agree: of everyone, and in each group; null is kept back. */
export type GroundStatement = {
  /** Its place among all statements. */
  statement: number
  everyone: number
  groups: (number | null)[]
  /** How likely it is that somebody of each group agrees, all together; null where a group is kept back. */
  consensus: number | null
  /** At least 60 of 100 agree in every group. */
  isAgreed: boolean
  /** It is agreed in every group, and shares of everyone alone hide it: a statement that divides the groups has as large a one. */
  isHidden: boolean
}

/** What people agree on across groups that were found from their answers; `sizes`: how many of 100 people are in each. */
export type GroundView =
  | { found: true; sizes: number[]; statements: GroundStatement[] }
  | { found: false; why: 'notEnded' | 'tooFew' | 'notStable' | 'tooSmall' }

/** A statement that most agree with in every group of people that can be shown, by one who-you-are question. */
export type AgreedStatement = {
  text: string
  everyone: number
  lowest: { group: string; share: number }
  highest: { group: string; share: number }
  shown: number
}

export type GroundPageData = {
  page: 'ground'
  of: Pick<SessionInfo, 'id' | 'title'>
  fewest: number
  /** By who-you-are question. */
  byPeople: { about: string; statements: AgreedStatement[]; shown: number }[]
  /** The words of all statements, in the order that `GroundStatement` counts them in. */
  texts: string[]
  found: GroundView
}
