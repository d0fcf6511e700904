import type { Helping } from '@companion/shared/parts'
import type { DeclineReason, Flag } from '@companion/shared/questions'

/** A question that someone asked. No one but them and the moderators sees it before it is `shown`. */
export type AskedQuestion = {
  number: number
  author: string
  text: string
  topic: string | null
  /** What its author said of it where they asked it for someone whom they help. */
  helping?: Helping
  at: number
  status: 'waiting' | 'held' | 'shorten' | 'shown' | 'archived' | 'declined' | 'withdrawn'
  reason: DeclineReason | null
  flags: readonly Flag[]
  reworded: boolean
  /** Whether a moderator decided on it: one that came onto the board at once is still to be read. */
  isRead: boolean
  /** How often its words or its status were changed, by its author or a moderator. */
  version: number
  /** The moderator who is reading it. */
  taken: { by: string; at: number } | null
  /** The panellist it was given to, by name. */
  assigned: string | null
  /** The question it was joined with. Meanwhile its own status waits beneath, for when they are taken apart. */
  into: number | null
  /** The questions that were joined with it. */
  joined: Set<number>
  /** Who added their voice to it. */
  voices: Set<string>
  answered: { at: number; text?: string } | null
  /** How it was before the last decision on it, if that can be undone. */
  before: Before | null
}

export type Before = Pick<
  AskedQuestion,
  'text' | 'status' | 'reason' | 'reworded' | 'isRead' | 'into' | 'answered'
> & {
  joined: readonly Pick<AskedQuestion, 'number' | 'status'>[]
  isNow: boolean
}
