import type { DangerPlace } from '@companion/shared/views/dangers'

/** Something that may be about somebody in danger. It is open until someone of the team has taken it by name. */
export type Danger = {
  /** From 1, in the order in which they were written. */
  number: number
  author: string
  place: DangerPlace
  /** Its words as they were first, and as they are now; empty where its author took them back. */
  first: string
  text: string
  at: number
  /** Who looks after it, as they typed their name, since when, and which words they had before them. */
  taken: { by: string; at: number; text: string } | null
}
