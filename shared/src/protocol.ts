import type { Audience } from './audiences.ts'
import type { RequestedCommand } from './commands/command.ts'
import type { RefusalCode } from './refusals.ts'
import type { GroupView } from './views/breakouts.ts'
import type { PersonalView } from './views/personal.ts'
import type { BoardQuery, FoundView } from './views/questions.ts'

/** Why someone who was signed in has to sign in again. */
export const signedOutReasons = ['expired', 'codeChanged', 'accessChanged', 'signedOut'] as const
export type SignedOutReason = (typeof signedOutReasons)[number]
/** In the address of a page for which someone has to sign in again: what the reason stands behind. */
export const signedOut = 'signed-out'

/** Slices by name; in an update, null takes a slice away. */
export type Slices = Record<string, unknown>

/**
 * What became of a command. `at` is when it was stored, in milliseconds since 1970:
 * a repeated command gets the first one's. `retry` marks a refusal that passes by itself.
 */
export type Ack = { ok: true; at: number } | { ok: false; code: RefusalCode; message: string; retry?: true }

/**
 * What a socket says of itself when it connects; who it is stands in its signed cookie. `language` is the code of the one
 * that the page is in, where that is not English.
 */
export type Handshake = { session: string; audience: Audience; wire?: number; language?: string }

/** What clients send. */
export type Up = {
  command: (command: RequestedCommand, ack: (ack: Ack) => void) => void
  /** Is the line still there? The ack has the server's time, in milliseconds since 1970. */
  check: (ack: (now: number) => void) => void
  /** Look through the whole board; from then on changes to what was found come as the person's own slices. */
  find: (query: BoardQuery, ack: (found: FoundView) => void) => void
  /** Look into a group from now on, or into none: hosts only. It comes as the own slice `look`. */
  look: (group: number | null, ack: (group: GroupView | null) => void) => void
  /** An update was missed: send a snapshot. */
  resync: () => void
}

/** What the server sends. */
export type Down = {
  /** All slices as of update `seq`, in the journal's life `epoch`; and the person's own. */
  snapshot: (whole: { epoch: string; seq: number; slices: Slices }, mine: PersonalView) => void
  /** The slices that changed since update `seq - 1`. */
  update: (seq: number, slices: Slices) => void
  /**
   * The person's own slices that changed: from another of their devices, or a result that only those who answered
   * may see. Null takes a slice away.
   */
  mine: (slices: Slices) => void
  /** The server is stopping: after `inMs` close the connection, if it still is there, and connect again. */
  reconnect: (inMs: number) => void
}
