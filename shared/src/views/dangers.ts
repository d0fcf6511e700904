import type { SafeguardingLead } from '../commands/runSheet.ts'

/** Where something was said that may be about somebody in danger. */
export type DangerPlace =
  | { question: number }
  | { pollId: string; run: number }
  | { round: number; group: number; contribution: number }
  | { round: number; group: number }

/** One message that may be about somebody in danger, or several that say the same. */
export type DangerView = {
  /** The numbers of those to take, the oldest first: at most 200 at once. */
  dangers: number[]
  /** How many messages there are, and from how many people. */
  messages: number
  people: number
  /** When the first of them was sent, and where. */
  at: number
  place: DangerPlace
  /** Its words; left out where whoever wrote them took them back. */
  text?: string
  /** Its words as they were first, where they are others now. */
  first?: string
}

/** A message that somebody has taken: who by name, and when. */
export type TakenDanger = Pick<DangerView, 'at' | 'place' | 'text' | 'first'> & {
  danger: number
  by: string
  takenAt: number
}

/** What may be about somebody in danger: what nobody has taken by name, how many messages those are, and what was taken last. */
export type DangersView = {
  lead?: SafeguardingLead
  open: DangerView[]
  messages: number
  people: number
  taken: TakenDanger[]
}
