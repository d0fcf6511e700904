import type { Audience, StaffRole, Views } from '@companion/shared/audiences'
import type { Topics } from '@companion/shared/commands/runSheet'
import type {
  ExperienceMinePageData,
  ExperiencePageData,
  ExperiencesTeamPageData,
} from '@companion/shared/experiences/pages'
import type { InfoBlock, InfoPage } from '@companion/shared/infoPages'
import type { Place } from '@companion/shared/places'
import type { AccessRole } from '@companion/shared/programme/access'
import type { AddressStep } from '@companion/shared/programme/addresses'
import type { DeskPageData } from '@companion/shared/programme/desk'
import type { OwnSessionPageData } from '@companion/shared/programme/deskBoxes'
import type { InvitationPageData } from '@companion/shared/programme/deskTeam'
import type { MyOutcome, OutcomesPageData, OutcomeView } from '@companion/shared/programme/outcomeViews'
import type { FiguresStand } from '@companion/shared/programme/publication'
import type { RegionalEvent } from '@companion/shared/programme/regionalEvents'
import type { About } from '@companion/shared/programme/texts'
import type { SignedOutReason } from '@companion/shared/protocol'
import type { Readiness } from '@companion/shared/rehearsal'
import type { AnswerGiven, PersonalView, SaidInGroup } from '@companion/shared/views/personal'
import type { MyAnswer, RunView } from '@companion/shared/views/polls'
import type {
  AskingView,
  BoardQuery,
  BoardQuestion,
  FoundQuestion,
  FoundView,
  OutcomesView,
  Receipt,
} from '@companion/shared/views/questions'
import type { SessionInfo } from '@companion/shared/views/session'
import type { WrittenAnyPageData } from '../themes/themePages.tsx'

type LivePage<A extends Audience> = {
  page: A
  session: SessionInfo
  /** Where the pages are: `https://example.com`. */
  origin: string
  epoch: string
  /** The update that `view` is as of. */
  seq: number
  view: Views[A]
}

export type ParticipantPageData = LivePage<'participant'> & {
  place: Place
  mine: PersonalView
  /** In which of a few orders this person sees options that are shuffled. */
  seed: number
  /** It is asked for without its script: the program of the page broke. */
  plain?: boolean
  /** Why what was sent without JavaScript did nothing. */
  refused?: string
  /** Its words, which were not taken. */
  wrote?: string
  /** At the place of their own: what came of what they said, rendered. */
  came?: string
}
/** `me`: the reader's own id, to tell what they did from what others did. `isNamed`: the programme says what they are called. */
export type StaffPageData<A extends StaffRole> = LivePage<A> & {
  me: string
  isNamed?: true | undefined
  /** The poll that a screen stays on, where it does not follow the host. */
  pin?: string | undefined
  /** How a screen looks, where it does not follow the host: `clear` where what is behind it shows through, as a source in a program for broadcasts. */
  look?: ScreenLook | undefined
  /** For officials: how the figures stood when the page was opened. */
  figures?: FiguresStand | undefined
  /** For hosts: the id of a rehearsal of this session that was kept. */
  example?: string | undefined
}
export const screenLooks = ['dark', 'light', 'clear'] as const
export type ScreenLook = (typeof screenLooks)[number]
export type HostPageData = StaffPageData<'host'>
export type ModeratorPageData = StaffPageData<'moderator'>
export type PanellistPageData = StaffPageData<'panellist'>
export type OfficialPageData = StaffPageData<'official'>
export type ScreenPageData = StaffPageData<'screen'>
/** Every session at once, for officials. */
export type OfficialsPageData = {
  page: 'officials'
  sessions: Pick<OfficialPageData, 'session' | 'epoch' | 'seq' | 'view'>[]
}
export type SessionsPageData = {
  page: 'sessions'
  about: About
  sessions: SessionInfo[]
  /** Those that are not over, in the order of their dates. */
  events: RegionalEvent[]
  origin: string
  problem?: string
  code?: string
}
export type SignInPageData = {
  page: 'signIn'
  /** Left out for organisers, who are so of every session. */
  session?: SessionInfo | undefined
  audience: AccessRole
  /** It is to read experiences. */
  isForExperiences?: boolean
  problem?: string
  /** Why someone who was signed in here has to sign in again. */
  signedOutBy?: SignedOutReason | undefined
  /** Whether people can sign in with a work account. */
  hasAccounts?: boolean
}
/** The access code is asked for again; `to` is the page to go on to. */
export type ConfirmPageData = { page: 'confirm'; to: string; problem?: string; hasAccounts?: boolean }
/** A page of the whole board; `votes` are the questions that the reader added their voice to, `own` those they asked. */
export type BoardPageData = FoundView & {
  page: 'board'
  session: SessionInfo
  query: BoardQuery
  asking: AskingView
  votes: number[]
  own: readonly number[]
}
/** What happened to everything that one person said. */
export type MinePageData = {
  page: 'mine'
  session: SessionInfo
  receipts: Receipt[]
  answers: AnswerGiven[]
  /** What they said in small groups, and the questions of others that they added their voice to. */
  said: SaidInGroup[]
  supported: BoardQuestion[]
  outcomes: OutcomesView | null
  /** What came of what they said. */
  came: MyOutcome[]
  /** Whether it is read on the device of whoever said it, where it can be taken back, and they can make a new link. */
  canChange: boolean
  /** Which of their links this is. */
  generation: number
  /** The last part of this page’s address. */
  link: string
}
/** The questions that can be answered after the session has ended; `isOpen` where this person can answer. `until` is null once it is over. */
export type LatePageData = {
  page: 'late'
  session: SessionInfo
  until: number | null
  polls: { pollId: string; run: RunView; mine?: MyAnswer | undefined; isOpen: boolean }[]
  /** Whether people can say what nobody asked about. */
  hasNotAsked: boolean
  seed: number
  refused?: string | undefined
  wrote?: string | undefined
}
/** What nobody asked people about, the most supported first. `until`: until when it is taken, once the session has ended. */
export type NotAskedPageData = {
  page: 'notAsked'
  session: SessionInfo
  /** What the line of the run sheet is called, where that is not as usual. */
  title?: string | undefined
  isOpen: boolean
  until: number | null
  /** Whether everyone sees at once what someone writes. */
  isSeenAtOnce: boolean
  /** `isLate`: it came after the session. `replies`: the outcomes that answer it. */
  found: (FoundQuestion & { isLate: boolean; replies: string[] })[]
  all: number
  from: number
  outcomes: OutcomeView[]
  receipts: Receipt[]
  votes: number[]
  own: readonly number[]
  refused?: string | undefined
  wrote?: string | undefined
}
/** Whether someone wants to take back everything that they said. */
export type RemovePageData = { page: 'remove'; session: SessionInfo }
/** Whether this device should forget someone, or that it has. */
export type ForgetPageData = { page: 'forget'; session: SessionInfo | undefined; isDone: boolean }
/** What a rehearsal of a session showed, for its hosts. */
export type RehearsalPageData = {
  page: 'rehearsal'
  session: SessionInfo
  readiness: Readiness
  example?: string
}
/** A page beside the sessions, in the programme's own words; `session` is the one that someone came from. */
export type InfoPageData = {
  page: 'info'
  id: InfoPage
  title: string
  blocks: readonly InfoBlock[]
  session?: SessionInfo | undefined
  /** On the privacy page of a session: so many days after its end it says who said what; null where that is not set. */
  retentionDays?: number | null | undefined
}
/** The languages that there are, each in its own words, to choose from. */
export type LanguagesPageData = {
  page: 'languages'
  languages: readonly { code: string; direction: 'ltr' | 'rtl'; name: string }[]
  /** Where someone came from. */
  back: string
  session?: SessionInfo | undefined
}
/** Someone is not let in at once: their page has a little work done, or asks again after a while. */
export type ArrivingPageData = { page: 'arriving'; session: SessionInfo; refreshSeconds: number }
/** Someone may not come in by the link alone; what else lets people in. */
export type DoorPageData = { page: 'door'; session: SessionInfo; by: 'code' | 'invitation' }
/** Where the ticket of an invitation is given; `tookPart` where someone without one has said something here. */
export type TicketPageData = { page: 'ticket'; session: SessionInfo; tookPart: boolean; isWrong?: boolean }
/** A code for the same person to go on at another device. */
export type AnotherDevicePageData = {
  page: 'anotherDevice'
  session: SessionInfo
  origin: string
  code: string
}
/** Where such a code is entered; `tookPart` where someone has said something on this device. */
export type ContinuePageData = { page: 'continue'; tookPart: boolean; problem?: 'wrong' | 'tooMany' }
/** What someone may want to know of a session before it begins, on a page to be shared. */
export type AboutSessionPageData = {
  page: 'aboutSession'
  session: SessionInfo
  topics: Topics
  isBefore: boolean
  origin: string
}
/** The same of a regional event. */
export type EventPageData = { page: 'event'; event: RegionalEvent; isOver: boolean; origin: string }
/** What people can send to others, in the language of the page and in the others. */
export type TellPageData = {
  page: 'tell'
  about: About
  origin: string
  others: { code: string; direction: 'ltr' | 'rtl'; name: string; short: string; long: string }[]
  /** The session that it was opened from. */
  session?: SessionInfo | undefined
}
/** What people can print: a poster, or cards. */
export type PrintPageData = Pick<SessionsPageData, 'about' | 'sessions' | 'events' | 'origin'> & {
  page: 'poster' | 'cards'
}
/** Where people leave an address to be told what came of a session; `wrong`: what was typed and is none. */
export type AddressPageData = {
  page: 'address'
  session: SessionInfo
  step: AddressStep
  wrong?: string
}
/** In a frame without cookies: how to open a session by itself. */
export type NewTabPageData = { page: 'newTab'; session: SessionInfo; origin: string }
export type ProblemPageData = { page: 'problem'; status: number; title: string; message: string }

/** Everything a page is rendered from. */
export type PageData =
  | LivePageData
  | OfficialsPageData
  | SessionsPageData
  | SignInPageData
  | ConfirmPageData
  | BoardPageData
  | MinePageData
  | LatePageData
  | NotAskedPageData
  | OwnSessionPageData
  | RemovePageData
  | ForgetPageData
  | RehearsalPageData
  | InfoPageData
  | OutcomesPageData
  | AddressPageData
  | LanguagesPageData
  | ArrivingPageData
  | DoorPageData
  | TicketPageData
  | AnotherDevicePageData
  | ContinuePageData
  | NewTabPageData
  | AboutSessionPageData
  | EventPageData
  | TellPageData
  | PrintPageData
  | ProblemPageData
  | DeskPageData
  | WrittenAnyPageData
  | InvitationPageData
  | ExperiencePageData
  | ExperienceMinePageData
  | ExperiencesTeamPageData
export type LivePageData = ParticipantPageData | { [A in StaffRole]: StaffPageData<A> }[StaffRole]

/** The files each kind of page loads. */
export type Assets = Record<
  Audience | 'officials' | 'static',
  { styles: string[]; scripts: string[]; preloads: string[] }
>
