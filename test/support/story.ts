import { apply } from '@companion/server/rules/apply'
import type { Actor, Entry } from '@companion/server/rules/entry'
import type { Outcome } from '@companion/server/rules/rules'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import { rulesVersion } from '@companion/server/rules/version'
import type { Command } from '@companion/shared/commands/command'
import type { PollActivity, RunSheet, SegmentActivity, WhoYouAre } from '@companion/shared/commands/runSheet'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { RefusalCode } from '@companion/shared/refusals'

const option = (id: string) => ({ id, text: `Option ${id}` })

/** A run sheet of two polls with three options each. */
export const twoPolls: PollActivity[] = ['p1', 'p2'].map((id) => ({
  kind: 'poll',
  id,
  question: { kind: 'single', text: `Question ${id}`, options: ['a', 'b', 'c'].map(option) },
}))

/** One question of each kind; some show their result by themselves. */
export const questions = {
  single: {
    kind: 'single',
    text: 'One?',
    options: ['a', 'b', 'c'].map(option),
    other: true,
    show: 'answered',
  },
  multiple: { kind: 'multiple', text: 'Some?', options: ['a', 'b', 'c'].map(option), other: true, most: 2 },
  scale: { kind: 'scale', text: 'How much?', points: 5, low: 'Little', high: 'Much', show: 'closed' },
  ranking: { kind: 'ranking', text: 'In which order?', options: ['a', 'b', 'c'].map(option), shuffle: true },
  points: { kind: 'points', text: 'How to share?', options: ['a', 'b', 'c'].map(option) },
  numeric: { kind: 'numeric', text: 'How many?', least: 0, most: 30, show: 'never' },
  text: { kind: 'text', text: 'What would you say?' },
  words: { kind: 'words', text: 'In a word?' },
  statements: { kind: 'statements', text: 'Do you agree?', statements: ['a', 'b', 'c'].map(option) },
} as const satisfies Record<string, Question>

/** A run sheet with a poll of each kind, named after it. */
export const everyKind: PollActivity[] = Object.values(questions).map((question) => ({
  kind: 'poll',
  id: question.kind,
  question: structuredClone(question) as Question,
}))

/** Two who-you-are questions. */
export const whoYouAre: WhoYouAre = {
  fewest: 5,
  questions: [
    { id: 'role', text: 'Who are you?', options: ['x', 'y', 'z'].map(option) },
    { id: 'region', text: 'Where?', options: ['n', 's'].map(option) },
  ],
}

/** What questions may be about. */
export const topics = [
  { id: 'travel', text: 'Travel' },
  { id: 'school', text: 'School' },
]

/** What groups may talk about. */
/** A segment of each kind, as `everyKind` has a poll of each. */
export const everySegment: SegmentActivity[] = [
  { kind: 'talk', id: 'talk', title: 'Welcome', minutes: 5 },
  { kind: 'groups', id: 'groups', how: 'balanced', size: { least: 1, wanted: 2, most: 3 } },
  { kind: 'readOut', id: 'read-out' },
  { kind: 'board', id: 'board' },
  { kind: 'notAsked', id: 'not-asked' },
  { kind: 'break', id: 'break', minutes: 10 },
  { kind: 'closing', id: 'closing' },
]

export const prompts = ['one', 'two'].map((id) => ({
  id,
  title: `Prompt ${id}`,
  text: `What about ${id}?`,
  helping: ['What helps?', 'What hinders?'],
}))

/** What comes of a command that was done, and of one that was refused. */
export const done = { ok: true }
export const refused = (code: string) => ({ ok: false, code })

export const system: Actor = { role: 'system', id: 'system' }
export const host: Actor = { role: 'host', id: 'host-1' }
export const otherHost: Actor = { role: 'host', id: 'host-2' }
export const moderator: Actor = { role: 'moderator', id: 'moderator-1' }
export const panellist: Actor = { role: 'panellist', id: 'panellist-1' }
export const parent = (id: string): Actor => ({ role: 'participant', id })

/** A command without its id. */
export type Said = Command extends infer C ? (C extends Command ? Omit<C, 'id'> : never) : never

/** A session told entry by entry; time goes on by a second each. */
export class Story {
  readonly state: SessionState = emptyState()
  readonly entries: Entry[] = []
  /** The version of the rules that what is told next carries. */
  rules = rulesVersion
  #now = 0

  constructor(runSheet: RunSheet = twoPolls) {
    this.does(system, { type: 'prepare', runSheet, whoYouAre, topics, prompts })
  }

  /** The time of the latest entry. */
  get now(): number {
    return this.#now
  }

  /** What an actor asks for next, a second after what came before unless told when, and what becomes of it. */
  does(
    actor: Actor,
    said: Said,
    id = `command-${this.entries.length + 1}`,
    at = this.#now + 1000,
  ): Outcome<RefusalCode> {
    const offset = this.entries.length + 1
    this.#now = Math.max(this.#now, at)
    const entry: Entry = {
      offset,
      at: this.#now,
      actor,
      command: { id, ...said } as Command,
      rules: this.rules,
    }
    this.entries.push(entry)
    return apply(this.state, entry)
  }
}

/** Ask who would like to be in round 1. */
export const gather = (how: 'balanced' | 'choice' | 'room' | 'table') =>
  ({
    type: 'gatherRound',
    round: 1,
    how,
    prompts: prompts.map(({ id }) => id),
    size: { least: 3, wanted: 6, most: 8 },
    minutes: 20,
  }) as const

/** Commands in short, about run 1 of a poll unless told otherwise. */
export const openPoll = (pollId: string, run = 1) => ({ type: 'openPoll', pollId, run }) as const
export const closePoll = (pollId: string, run = 1) => ({ type: 'closePoll', pollId, run }) as const
export const showResult = (pollId: string, run = 1) => ({ type: 'showResult', pollId, run }) as const
export const hideResult = (pollId: string, run = 1) => ({ type: 'hideResult', pollId, run }) as const
export const answer = (pollId: string, choice: string, run = 1) =>
  ({ type: 'answer', pollId, run, answer: { choice } }) as const
export const says = (pollId: string, given: Answer, run = 1) =>
  ({ type: 'answer', pollId, run, answer: given }) as const
