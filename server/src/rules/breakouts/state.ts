import type { Prompt } from '@companion/shared/commands/breakouts'
import type { CommandOf } from '@companion/shared/commands/command'
import type { Helping } from '@companion/shared/parts'
import type { Flag } from '@companion/shared/questions'
import type { MemberView, RoundPhase, RoundView, WriteUp } from '@companion/shared/views/breakouts'
import type { Size } from './allocation.ts'

/** Something that someone said to their group. */
export type Contribution = {
  number: number
  author: string
  text: string
  at: number
  flags: readonly Flag[]
  /** What its author said of it where they wrote it for someone whom they help. */
  helping?: Helping
  agrees: Set<string>
}

/** A small group, or someone who writes alone. */
export type Group = {
  number: number
  prompt: string
  isAlone: boolean
  /** Who is in it, in the order they came. */
  members: Member[]
  /** By number, in the order they came. */
  contributions: Map<number, Contribution>
  /** When it last said something, or came to be, by the round's own time. */
  heardAt: number
  /** Of those who came while it was talking, the first contribution that could be said after they came. */
  cameAt: ReadonlyMap<string, number>
  scribe: string | null
  draft: WriteUp | null
  /** Who was in it when its draft began. */
  before: readonly string[]
  /** What was found in the draft, and whether a host has read it since. */
  draftFlags: readonly Flag[]
  isDraftRead: boolean
  isOffered: boolean
  verdicts: ReadonlyMap<string, boolean>
  sent: (WriteUp & { at: number }) | null
  /** What it has come to so far. */
  cameTo: CameTo
  /** What it came to, as it was when a host began to read it out: nothing that is said later changes it. */
  readOut: CameTo | null
  help: 'asked' | 'coming' | null
  /** When it last asked for help. */
  askedAt: number
  /** The numbers of the contributions that carry a flag and that no host has read who looks after groups. */
  unread: ReadonlySet<number>
  messages: { id: string; at: number; text: string }[]
}

/** What a group came to: it sent that, had a draft of it, or it is what most agreed with, by the numbers of what was said. */
export type CameTo = WriteUp &
  ({ source: 'sent' | 'draft' } | { source: 'agreed'; contributions: readonly number[] })

export type Wish = CommandOf<'joinRound'>['wish']

/** Someone who asked to be in a group. A round that starts changes thousands at once: it makes no new object for them. */
export type Member = {
  person: string
  /** Their number in the round: 0 until they are in a group. */
  member: number
  /** The first name they chose. */
  name: string | null
  /** The number of their group; null while they wait for the start. */
  group: number | null
  /** What they asked for, as long as they wait. */
  wish: Wish | null
}

/** One round of groups. */
export type Round = {
  number: number
  phase: RoundPhase
  how: CommandOf<'gatherRound'>['how']
  size: Size
  minutes: number
  endsAt: number | null
  /** When the time to finish began. */
  graceFrom: number | null
  /** When it ended, by its own time. */
  endedAt: number | null
  /** How long it has stood still while the session was paused, in milliseconds: its own time is that much behind. */
  stoodMs: number
  /** Up to when pauses are in its marks. */
  settledAt: number
  left: NonNullable<RoundView['left']> | null
  prompts: Prompt[]
  /** Everyone in a group, and everyone who waits for the start, in the order they asked. */
  people: Map<string, Member>
  /** How many of them are in a group. */
  placed: number
  groups: Map<number, Group>
  /** The group that each one came into that is not there any more, by number. */
  mergedInto: Map<number, number>
  /** How often each person joined a group or asked to, and how much they said: both are bounded. */
  counts: Map<string, { joined: number; said: number }>
  /** What each person said, by its number: in which group it is. */
  saidBy: Map<string, Map<number, number>>
  /** The pages of those who write alone, or did, by prompt: who comes back to one finds it as it was. */
  pages: Map<string, Map<string, number>>
  /** How many groups each prompt has, and the next numbers to give. */
  groupsOn: Map<string, number>
  next: { group: number; alone: number; contribution: number }
  /** Who got which number: 1 is the first. */
  members: string[]
  /** The latest moment of the round by its own time, as its entries have it, and when its clock is looked at next. */
  now: number
  looksAt: number | null
  /** What hosts put before everyone, by `group/point`, in the order they did; and the one on the screen. */
  shown: Set<string>
  onScreen: string | null
  meToo: Map<string, Set<string>>
  /** What hosts took out of groups, by whose it was: a text, or them. */
  removed: Map<string, NonNullable<MemberView['removed']>>
}
