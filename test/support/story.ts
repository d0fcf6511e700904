import { apply, type Outcome } from '@companion/server/session/apply'
import type { Actor, Entry } from '@companion/server/session/entry'
import { emptyState, type SessionState } from '@companion/server/session/state'
import type { Command } from '@companion/shared/commands/command'
import type { RunSheet } from '@companion/shared/commands/polls'

const option = (id: string) => ({ id, text: `Option ${id}` })

/** A run sheet of two polls with three options each. */
export const twoPolls: RunSheet = ['p1', 'p2'].map((id) => ({
  kind: 'poll',
  id,
  question: { text: `Question ${id}`, options: ['a', 'b', 'c'].map(option) },
}))

export const system: Actor = { role: 'system', id: 'system' }
export const host: Actor = { role: 'host', id: 'host-1' }
export const otherHost: Actor = { role: 'host', id: 'host-2' }
export const parent = (id: string): Actor => ({ role: 'participant', id })

/** A command without its id. */
type Said = Command extends infer C ? (C extends Command ? Omit<C, 'id'> : never) : never

/** A session told entry by entry; time goes on by a second each. */
export class Story {
  readonly state: SessionState = emptyState()
  readonly entries: Entry[] = []

  constructor(runSheet: RunSheet = twoPolls) {
    this.does(system, { type: 'prepare', runSheet })
  }

  /** What an actor asks for next, and what becomes of it. */
  does(actor: Actor, said: Said, id = `command-${this.entries.length + 1}`): Outcome {
    const offset = this.entries.length + 1
    const entry: Entry = { offset, at: offset * 1000, actor, command: { id, ...said } as Command }
    this.entries.push(entry)
    return apply(this.state, entry)
  }
}

/** Commands in short, about run 1 of a poll unless told otherwise. */
export const openPoll = (pollId: string, run = 1) => ({ type: 'openPoll', pollId, run }) as const
export const closePoll = (pollId: string, run = 1) => ({ type: 'closePoll', pollId, run }) as const
export const showResult = (pollId: string, run = 1) => ({ type: 'showResult', pollId, run }) as const
export const hideResult = (pollId: string, run = 1) => ({ type: 'hideResult', pollId, run }) as const
export const answer = (pollId: string, choice: string, run = 1) =>
  ({ type: 'answer', pollId, run, answer: { choice } }) as const
