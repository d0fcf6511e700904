import type { PlaceToTurn } from '../infoPages.ts'
import type { OutcomeView } from '../programme/outcomeViews.ts'
import type { Problem } from '../programme/problem.ts'
import type { Flag } from '../questions.ts'
import type { SessionInfo } from '../views/session.ts'
import type { Reading } from './commands.ts'
import type { Box, Experience, Permission, Picture, Voice } from './experience.ts'

/** What someone may say in the form, beside their words. */
export type ExperienceAsked = {
  themes: { id: string; title: string }[]
  questions: {
    id: string
    text: string
    hint?: string | undefined
    options: { id: string; text: string }[]
  }[]
}

/** The form as it is filled in. `who`: the chosen option of each question, empty where none is. */
export type ExperienceForm = {
  words: Record<Box, string>
  pictures: { helped: Picture[]; failed: Picture[] }
  theme: string
  voice: Voice
  who: Record<string, string>
  permission: Permission | ''
}

/** What must be put right before an experience can be taken. */
export type ExperienceProblem = 'empty' | 'tooLong' | 'permission' | 'away' | 'tooMany'

/** The form, empty or to be changed; `link` is what leads back to it. */
export type ExperiencePageData = {
  page: 'experience'
  link: string
  isChange: boolean
  form: ExperienceForm
  asked: ExperienceAsked
  problem?: { what: ExperienceProblem; field: string } | undefined
  /** What looks like a detail of a person in it: its writer decides, before it is taken. */
  found?: { kind: Exclude<Flag, 'abusive' | 'concern'>; found: string }[] | undefined
  /** No experiences are taken any more. */
  isClosed?: boolean
  /** The session that it was opened from. */
  session?: SessionInfo | undefined
}

/** An experience as its author sees it by the private link. */
export type ExperienceMinePageData = {
  page: 'experienceMine'
  link: string
  at: number
  /** Null where it was taken away. */
  said: Pick<Experience, 'words' | 'pictures' | 'permission'> | null
  theme?: { title: string } | undefined
  isRead: boolean
  /** What came of it. */
  came: OutcomeView[]
  isSent: boolean
  /** Whether it is asked if it is really to be taken away. */
  isRemoving: boolean
  canChange: boolean
  canRemove: boolean
  /** Where to turn, for someone whose words may be about danger. */
  calls?: readonly PlaceToTurn[] | undefined
}

/** Which of all experiences are listed. */
export const deskShows = {
  unread: 'Not read yet',
  urgent: 'May be about danger',
  marked: 'Marked for another look',
  read: 'Read',
  aside: 'Set aside',
  all: 'All',
} as const
export type DeskShow = keyof typeof deskShows

/** What is looked for. `theme`: `-` for none; `alike`: the number of one whose near-copies are listed, else 0. */
export type DeskQuery = { show: DeskShow; theme: string; tag: string; words: string; alike: number }

/** How far everything is read, and by whom; `copies` of so many `campaigns` are among all. */
export type DeskSummary = Record<Reading | 'all' | 'urgent' | 'marked' | 'copies' | 'campaigns', number> & {
  readers: [who: string, experiences: number][]
  tags: [tag: string, experiences: number][]
}

/** An experience in the list. */
export type DeskLine = {
  number: number
  at: number
  /** How it begins. */
  text: string
  theme: string
  reading: Reading
  flags: readonly Flag[]
  isUrgent: boolean
  isMarked: boolean
  tags: readonly string[]
  /** How many are alike, itself included; 1 where no other is. */
  alike: number
  takenBy?: string | undefined
}

export type ExperiencesDeskPageData = {
  page: 'experiencesDesk'
  query: DeskQuery
  themes: ExperienceAsked['themes']
  lines: DeskLine[]
  /** How many lines match, for how many experiences they stand, and where this page begins. */
  count: number
  stands: number
  number: number
  pages: number
  summary: DeskSummary
  isOpen: boolean
  isSealed: boolean
  /** Whether who reads it may end the taking of experiences, and take files away. */
  isOrganiser: boolean
  canExport: boolean
  /** The link that someone’s request came with, where it leads to no experience. */
  link: string
  problem?: Problem<string> | undefined
  done?: string | undefined
  refused?: string | undefined
}

/** What a reader writes of an experience: as it stands, or as it was posted where that could not be taken. */
export type ReviewFields = {
  /** A phrase on each line. */
  masks: string
  /** The details that are ticked to be masked, and the suggested themes that are ticked. */
  details: string[]
  suggested: string[]
  tags: string
  isMarked: boolean
  reason: string
  /** Why its near-copies are set aside with it. */
  alikeReason: string
}

/** One experience to read. */
export type ExperienceReadingPageData = {
  page: 'experienceReading'
  line: Omit<DeskLine, 'text'>
  version: number
  /** Each box in parts; what is masked is `hidden` from everyone else. */
  words: { box: Box; parts: { text: string; hidden: boolean }[] }[]
  pictures: { box: Box; pictures: Picture[] }[]
  voice: Voice
  who: { question: string; answer: string }[]
  permission: Permission
  decided?: { by: string; at: number; reason?: string | undefined } | undefined
  isMine: boolean
  form: ReviewFields
  /** The words that look like a detail of a person and are not masked. */
  details: string[]
  /** Themes to choose from: those in use, and what the programme has. */
  suggested: string[]
  /** How many near-copies can be decided on with it. */
  waitingCopies: number
  /** Whether who reads it may write what came of it. */
  canAnswer: boolean
  /** Whether who reads it may erase its words, and gave their code again a short while ago. */
  isOrganiser: boolean
  isConfirmed: boolean
  problem?: Problem<string> | undefined
  refused?: string | undefined
  done?: string | undefined
}
export type ExperiencesTeamPageData = ExperiencesDeskPageData | ExperienceReadingPageData
