import type { Audience } from '@companion/shared/audiences'
import type { Command, CommandOf, CommandType } from '@companion/shared/commands/command'

/** Everyone that an entry can be of: `organiser` is who prepares the programme, and `system` the server itself. */
export type Role = Audience | 'organiser' | 'system'

/** The ways to come into a session. */
export const cameBy = ['open', 'code', 'invited'] as const

/**
 * How a participant came, with the first command of theirs in a session: by an invitation, by the code on the screen or by the open link alone,
 * from which network (a mark whose key is in memory alone; none once the session is unlinked), and when they opened a page of the session, in milliseconds since
 * 1970, if they opened one. `free` where it cost nothing to come by a code or an invitation, because the link alone lets anyone in; `again` where it is
 * somebody who is counted under another id, in a session that was unlinked.
 */
export type Came = { via: (typeof cameBy)[number]; free?: true; again?: true; from?: string; at?: number }

/**
 * Who did something. The id is random and means nothing outside its session. `said`: what they say of themselves, with their first command,
 * where a session was unlinked.
 */
export type Actor = { role: Role; id: string; came?: Came; said?: Record<string, string | null> }

/**
 * A command that asks for its place in the journal. `at`: milliseconds since 1970, by the clock that took it in. `rules`:
 * the version of the rules that judge it (see `version.ts`); 1 where it is left out.
 */
export type Draft<C = Command> = { at: number; actor: Actor; command: C; rules?: number }

/** A command that has its place: `offset` counts from 1 without gaps. */
export type Entry<C = Command> = Draft<C> & { offset: number }

/** A draft, and an entry, whose command is of one type. */
export type DraftOf<T extends CommandType> = Omit<Draft, 'command'> & { command: CommandOf<T> }
export type EntryOf<T extends CommandType> = Omit<Entry, 'command'> & { command: CommandOf<T> }
