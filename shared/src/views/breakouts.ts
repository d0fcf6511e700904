import type { PointName, Prompt } from '../commands/breakouts.ts'
import type { Helping } from '../parts.ts'
import type { Flag } from '../questions.ts'

/** Where a round stands. In `grace` what was begun is still taken. */
export type RoundPhase = 'gathering' | 'open' | 'grace' | 'ended'

/** The round as everyone sees it. `left` is a quiet word on how much time is left, or that more was given. */
export type RoundView = {
  round: number
  phase: RoundPhase
  how: 'balanced' | 'choice' | 'room' | 'table'
  prompts: Prompt[]
  left?: 'more' | 'soon' | 'last'
}

/**
 * Something that was said in a group; `people` are those who said it or agree. `helping` where its writer said it for someone whom
 * they help.
 */
export type ContributionView = {
  number: number
  text: string
  people: number
  at: number
  helping?: Helping
}

/** The write-up: key points, and where the group does not agree. */
export type WriteUp = { points: string[]; dissent: string }

/** A group as those in it see it, all at once, and a host who looks in. */
export type GroupView = {
  round: number
  group: number
  prompt: string
  isAlone?: true
  people: number
  /** The first names that people chose to be seen by, by member number. */
  names: { member: number; name?: string }[]
  contributions: ContributionView[]
  /** The member who writes up. */
  scribe?: number
  draft?: WriteUp
  /** Whether the draft was shown to the group, what they said, and whether that is enough for it to be sent. */
  offered?: { fair: number; notQuite: number; isEnough?: true }
  sent?: WriteUp & { at: number; fair: number; notQuite: number }
  help?: 'asked' | 'coming'
  /** From hosts. */
  messages: { id: string; at: number; text: string }[]
}

/** Someone's own part in a round. */
export type MemberView = {
  round: number
  /** Null while it waits for the start. */
  group: number | null
  member: number | null
  wish: 'any' | 'prompt' | 'room' | 'alone'
  /** The contributions that are theirs, and those they agree with, by number. */
  wrote: number[]
  agrees: number[]
  judged?: 'fair' | 'notQuite'
  /** The key points that are so for them too: `7/dissent`. */
  meToo: string[]
  /** What of theirs a host took out, and why; without a text, it was they who were taken out of the groups. */
  removed?: { text?: string; reason: string }[]
}

/** What a group needs, the most pressing first. */
export const needs = ['help', 'flagged', 'quiet', 'empty', 'writing', 'finished'] as const
export type Need = (typeof needs)[number]

/** A group on the hosts' wall. */
export type WallGroup = {
  group: number
  /** It is someone who writes alone. */
  isAlone?: true
  prompt: string
  people: number
  said: number
  need: Need
  flags?: readonly Flag[]
  hasScribe?: true
  /** A host said that they are coming, or are there. */
  hasHost?: true
}

/** All groups, for hosts: those who need someone first, how many there are of each, and how many people are where. */
export type WallView = {
  groups: WallGroup[]
  counts: Record<Need, number>
  people: { waiting: number; inGroups: number; alone: number }
  said: number
  minutes: number
  /** The round’s time stands still since then; `endsAt` moves on by the pause when the session goes on. */
  pausedAt?: number
  endsAt: number | null
  /** It ended, and can go on still. */
  canOpenAgain?: true
}

/** A key point of a group, or its disagreement. */
export type PointView = {
  group: number
  point: PointName
  text: string
  prompt: string
  /** How many were in the group, or wrote alone, and how many others say that it is so for them too. */
  people: number
  meToo: number
  shown?: true
  /** For hosts: what was found in it, or in the write-up it is of. */
  flags?: readonly Flag[]
}

/** What came back: by prompt, those with the most support first, and how many in all. */
export type PointsView = { round: number; points: PointView[]; all: number }
