import type { SessionInfo } from '../views/session.ts'
import type { Problem } from './problem.ts'
import type { Verdict } from './themes.ts'

/** What a text is that people wrote. */
export type WrittenKind = 'answer' | 'question' | 'point' | 'disagreement'

/** A piece of a text: what a theme was found by is marked. */
export type TextPart = { text: string; isMarked: boolean }

/** A text as officials read it, with the theme that it is looked at for, or those that it has. */
export type WrittenText = {
  session: Pick<SessionInfo, 'id' | 'title'>
  key: string
  kind: WrittenKind
  parts: TextPart[]
  asked?: string | undefined
  /** How many people support it; null where that is fewer than may be said. */
  people?: number | null | undefined
  disagreement?: string | undefined
  /** How many others say the same. */
  copies: number
  themes: {
    id: string
    title: string
    /** The words of the lexicon that it was found by. */
    terms: string[]
    /** What a person said of it. */
    verdict: Verdict | null
  }[]
}

/** A theme, how many texts it has, and examples of them. */
export type WrittenTheme = {
  id: string
  title: string
  about: string
  texts: number
  /** How many of those say the same as another of them. */
  copies: number
  /** How many of those a person put there or confirmed. */
  confirmed: number
  typical: WrittenText[]
  different: WrittenText[]
  /** Where a group did not agree. */
  disagreements: WrittenText[]
}

/** What a page of texts is of: one session, or all that its reader may read. */
type Of = { of: Pick<SessionInfo, 'id' | 'title'> | null; fewest: number }

export type WrittenPageData = Of & {
  page: 'written'
  /** The other sessions that can be looked at. */
  sessions: Pick<SessionInfo, 'id' | 'title'>[]
  counts: Record<WrittenKind, number>
  copies: number
  /** How many texts are in no theme. */
  without: number
  themes: WrittenTheme[]
  canEdit: boolean
}

export type WrittenTextsPageData = Of & {
  page: 'writtenTexts'
  /** The theme whose texts these are; `all` of them, or those in `none`. */
  theme: { id: string; title: string; about: string }
  texts: WrittenText[]
  all: number
  pageNumber: number
  pages: number
  /** The themes that a text can be put into. */
  choices: { id: string; title: string }[]
  done?: string | undefined
  refused?: string | undefined
}

/** The themes that are looked for. */
export type ThemesPageData = {
  page: 'themes'
  themes: { id: string; title: string; about: string; terms: number; versions: number }[]
  done?: string | undefined
}

/** A theme's form, as it is typed. */
export type ThemeForm = Record<'id' | 'title' | 'about' | 'terms' | 'hints' | 'except', string>
export type ThemePageData = {
  page: 'theme'
  isNew: boolean
  seen: number
  form: ThemeForm
  problems: Problem<keyof ThemeForm>[]
  refused?: string | undefined
  history: { version: number; at: number; by: string; changed: string[] }[]
  done?: string | undefined
}
