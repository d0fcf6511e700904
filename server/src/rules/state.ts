import type { Prompt } from '@companion/shared/commands/breakouts'
import type { SafeguardingLead, Topics, WhoYouAre } from '@companion/shared/commands/runSheet'
import type { Look, Phase } from '@companion/shared/commands/stage'
import type { RefusalCode } from '@companion/shared/refusals'
import type { HostActivity, Note } from '@companion/shared/views/host'
import type { AskingView, Decision } from '@companion/shared/views/questions'
import type { AnnouncementView } from '@companion/shared/views/stage'
import type { Accepted } from './accepted.ts'
import type { Round } from './breakouts/state.ts'
import type { Danger } from './dangers/state.ts'
import type { Aside, Bound, Network, Newcomer } from './people/state.ts'
import type { Release } from './polls/release.ts'
import type { Poll, Run } from './polls/state.ts'
import type { AskedQuestion } from './questions/state.ts'
import type { Change } from './recording.ts'
import type { Segment } from './stage/state.ts'
import type { Team } from './team/state.ts'

/** An entry that was left out: its place, when it was asked for, and why. */
type LeftOut = { offset: number; at: number; reason: string }

/** A session: nothing but its entries, folded. Changed in place by `apply` alone. */
export type SessionState = {
  /** The offset of the last entry applied; 0 before the first. */
  offset: number
  /** The id of the command that prepared the run sheet in force; null before the first. */
  prepared: string | null
  /** Questions are taken from then on; null where they are at any time. */
  asksFrom: number | null
  /** The ids of polls and segments in the order of the run sheet. */
  order: string[]
  polls: Map<string, Poll>
  segments: Map<string, Segment>
  /** The segment that is on; null while a poll is, and before the first. */
  segment: string | null
  /** The poll that participants are looking at. */
  stage: string | null
  phase: Phase
  /** When it was paused; null while it is not. */
  pausedAt: number | null
  /** When it ended; null while it has not. */
  endedAt: number | null
  /** Who is counted apart: invited people, in what is asked from now on; and for how many days after the end late answers are taken. */
  apart: { invited: boolean; lateDays: number }
  /** Until when late answers were to be taken, of the latest time that they were closed; null where they never were. */
  lateClosed: number | null
  /** Whether it takes nothing more, for good. */
  sealed: boolean
  /** The entries that were left out because they could not be counted. */
  leftOut: LeftOut[]
  announcement: AnnouncementView | null
  screenLook: Look
  whoYouAre: WhoYouAre
  /** What participants said of themselves, by id and who-you-are question. */
  people: Map<string, Map<string, string | null>>
  /** How each participant came, where that is known; the networks that they came from, by mark; and those that hosts are shown. */
  newcomers: Map<string, Newcomer>
  networks: Map<string, Network>
  listed: Network[]
  /** Who was set aside; and those who are now, by id, with the number of the time. */
  asides: Aside[]
  aside: Map<string, number>
  /** For each participant who made a new link to their private page, which of their links that is. */
  links: Map<string, number>
  /** Who said something else of themselves after they had answered, by who-you-are question. */
  redescribed: Map<string, Set<string>>
  /** The release ledger: every breakdown that was published, in the order in which it was. */
  releases: Release[]
  /** What bounds a session that a group runs itself, and who has taken part since; null where nothing does. */
  bound: Bound | null
  /** The latest things that hosts did, newest first. */
  hostActivity: HostActivity[]
  /** What a host did last, while it can be undone: what it changed, the slices it touched, and the run of a poll or the round of groups that it opened. */
  undoable: {
    of: string
    at: number
    changes: readonly Change[]
    touched: readonly string[]
    opened: Run | Round | null
  } | null
  notes: Note[]
  team: Team
  /** What was asked of the hosts, by number. */
  questions: Map<number, AskedQuestion>
  /** What may be about somebody in danger, in the order in which it was written; and the latest of each place. */
  dangers: Danger[]
  dangerAt: Map<string, Danger>
  /** Who looks after people's safety, if the session says. */
  lead: SafeguardingLead | null
  /** What questions may be about, and whether they are read before others see them. */
  topics: Topics
  moderation: AskingView['moderation']
  /** What moderators decided, oldest first. */
  decisions: Decision[]
  /** The question that is being answered now. */
  answering: number | null
  /** Something else has come on the screen since; on people's own devices it stays. */
  answeringAside: boolean
  /** What groups may talk about, by id, and every round of groups, the latest last. */
  prompts: Map<string, Prompt>
  rounds: Round[]
  /** For each participant, what they asked, and what they added their voice to. */
  askedBy: Map<string, number[]>
  voicedBy: Map<string, Set<number>>
  /** For each actor, which commands were accepted, and when: what makes resending safe. */
  accepted: Map<string, Accepted>
  /** For each actor, when each command was last refused, and why: what keeps an entry that is stored twice from being judged twice. */
  refused: Map<string, Map<string, { at: number; code: RefusalCode }>>
}

/** A session in which nothing has happened. */
export function emptyState(): SessionState {
  return {
    offset: 0,
    prepared: null,
    asksFrom: null,
    order: [],
    polls: new Map(),
    segments: new Map(),
    segment: null,
    stage: null,
    phase: 'live',
    pausedAt: null,
    endedAt: null,
    apart: { invited: false, lateDays: 0 },
    lateClosed: null,
    sealed: false,
    leftOut: [],
    announcement: null,
    screenLook: 'dark',
    whoYouAre: { fewest: 10, questions: [] },
    people: new Map(),
    newcomers: new Map(),
    networks: new Map(),
    listed: [],
    asides: [],
    aside: new Map(),
    links: new Map(),
    redescribed: new Map(),
    releases: [],
    bound: null,
    hostActivity: [],
    undoable: null,
    notes: [],
    team: { members: new Map(), duties: {} },
    questions: new Map(),
    dangers: [],
    dangerAt: new Map(),
    lead: null,
    topics: [],
    moderation: 'before',
    decisions: [],
    answering: null,
    answeringAside: false,
    prompts: new Map(),
    rounds: [],
    askedBy: new Map(),
    voicedBy: new Map(),
    accepted: new Map(),
    refused: new Map(),
  }
}
