import type { Mask, Reading } from '@companion/shared/experiences/commands'
import type { Experience } from '@companion/shared/experiences/experience'
import type { Flag } from '@companion/shared/questions'
import type { Accepted } from '../accepted.ts'
import { type Copies, noCopies } from './copies.ts'

/** How long one that someone took is theirs, in milliseconds. */
export const takenMs = 30 * 60_000

/** An experience, and what became of it. */
export type Shared = {
  /** From 1, in the order in which they were sent. */
  number: number
  /** What its writer is known by, and by nothing else. */
  id: string
  at: number
  /** As it is now; null once its writer took it away. */
  said: Experience | null
  /** How often it was said: 1, and one more each time its writer changed it. */
  version: number
  flags: readonly Flag[]
  reading: Reading
  /** Who decided so, and when; null while it waits. */
  decided: { by: string; at: number; reason?: string | undefined } | null
  taken: { by: string; at: number } | null
  tags: readonly string[]
  /** A reader marked it for another look. */
  marked: boolean
  masks: readonly Mask[]
}

/** All experiences. */
export type ExperiencesState = {
  offset: number
  accepted: Map<string, Accepted>
  /** The one of a number stands before its place: number 1 is the first. */
  all: Shared[]
  numbers: Map<string, number>
  copies: Copies
  /** Since when none are taken any more. */
  closedAt: number | null
  /** Who sent what is forgotten. */
  sealed: boolean
  /** How many texts were taken away, or changed, that the journal still has. */
  leftovers: number
}

export function emptyExperiences(): ExperiencesState {
  return {
    offset: 0,
    accepted: new Map(),
    all: [],
    numbers: new Map(),
    copies: noCopies(),
    closedAt: null,
    sealed: false,
    leftovers: 0,
  }
}

export const experienceOf = ({ all }: Pick<ExperiencesState, 'all'>, number: number): Shared | undefined =>
  all[number - 1]

/** Who has it to read now; null for nobody. */
export const holderOf = ({ taken }: Shared, now: number): string | null =>
  taken !== null && now < taken.at + takenMs ? taken.by : null

/** Whether someone else has it to read now. */
export function isTakenByOther(one: Shared, by: string, now: number): boolean {
  const holder = holderOf(one, now)
  return holder !== null && holder !== by
}

/** Whether it waits and may be about someone in danger. */
export const isUrgent = ({ said, reading, flags }: Shared): boolean =>
  said !== null && reading === 'unread' && flags.includes('concern')
