import type { Came } from '../entry.ts'

/** Those who came from one network, and what of it looks like one person with many cookies. Only ever more. */
export type Network = {
  /** The first network that someone came from is 1. */
  number: number
  people: string[]
  byCode: number
  /** How many came in the minute in which most did, and in the latest one. */
  busiest: number
  minute: number
  inMinute: number
  /** How many answered faster than anyone reads. */
  quick: number
  /** How many opened no page of the session. */
  unopened: number
  /** The latest answer, how often it has come in a row, and the longest row. */
  last: string
  row: number
  alike: number
  /** Whether hosts and officials are shown it, from then on. */
  isListed: boolean
}

/**
 * Someone whose way here is known. `isSure`: it cost them something to come in. `at`: when they came. Once a session is unlinked no
 * network is known.
 */
export type Newcomer = {
  network: Network | null
  via: Came['via']
  isSure: boolean
  /** Somebody who is counted under another id, in a session that was unlinked. */
  isAgain: boolean
  at: number
  isQuick: boolean
}

/** People who were set aside, all at once, and when they were put back, if they were. */
export type Aside = {
  number: number
  people: readonly string[]
  reason: string
  at: number
  backAt: number | null
}

/** For how many people a session is, until when, and who they are: those who have done something since. */
export type Bound = { people: number; until: number; taken: Set<string> }
