import type { BriefingPageData } from '@companion/shared/programme/briefing'
import type { GroundPageData } from '@companion/shared/programme/ground'
import type { MissingPageData } from '@companion/shared/programme/missing'
import type { PublicationPageData } from '@companion/shared/programme/publication'
import type {
  ThemePageData,
  ThemesPageData,
  WrittenPageData,
  WrittenTextsPageData,
} from '@companion/shared/programme/written'
import type { ReactElement } from 'react'
import { BriefingPage } from '../briefing/BriefingPage.tsx'
import { GroundPage } from '../ground/GroundPage.tsx'
import { MissingPage } from '../missing/MissingPage.tsx'
import { PublicationPage } from '../publication/PublicationPage.tsx'
import { ThemePage } from './ThemePage.tsx'
import { ThemesPage } from './ThemesPage.tsx'
import { WrittenPage } from './WrittenPage.tsx'
import { WrittenTextsPage } from './WrittenTextsPage.tsx'

/** What people wrote, the themes that it is sorted by, what people agree on, and what stands out: pages for those who read it, without JavaScript. */
export type WrittenAnyPageData =
  | WrittenPageData
  | WrittenTextsPageData
  | ThemesPageData
  | ThemePageData
  | GroundPageData
  | BriefingPageData
  | PublicationPageData
  | MissingPageData

const pages: readonly string[] = [
  'written',
  'writtenTexts',
  'themes',
  'theme',
  'ground',
  'briefing',
  'publication',
  'missing',
] satisfies WrittenAnyPageData['page'][]

/** Whether a page is one of what people wrote. */
export const isWritten = (data: { page: string }): data is WrittenAnyPageData => pages.includes(data.page)

/** The page that some data is of. */
export function writtenPage(data: WrittenAnyPageData): ReactElement {
  switch (data.page) {
    case 'written':
      return <WrittenPage {...data} />
    case 'writtenTexts':
      return <WrittenTextsPage {...data} />
    case 'themes':
      return <ThemesPage {...data} />
    case 'theme':
      return <ThemePage {...data} />
    case 'ground':
      return <GroundPage {...data} />
    case 'briefing':
      return <BriefingPage {...data} />
    case 'publication':
      return <PublicationPage {...data} />
    case 'missing':
      return <MissingPage {...data} />
  }
}

/** What it is called, after `error` where something in it must be put right. */
export function writtenTitle(data: WrittenAnyPageData, error: string): string {
  const isWrong =
    ('problems' in data && data.problems.length > 0) ||
    ('problem' in data && data.problem !== undefined) ||
    ('refused' in data && data.refused !== undefined)
  return `${isWrong ? `${error} ` : ''}${nameOf(data)}`
}

function nameOf(data: WrittenAnyPageData): string {
  switch (data.page) {
    case 'written':
      return `What people wrote${data.of === null ? '' : ` - ${data.of.title}`}`
    case 'writtenTexts':
      return `${data.theme.title} - What people wrote${data.of === null ? '' : ` - ${data.of.title}`}`
    case 'themes':
      return 'Themes'
    case 'ground':
      return `Common ground - ${data.of.title}`
    case 'briefing':
      return `Briefing - ${data.session.title}`
    case 'missing':
      return `Who is missing - ${data.session.title}`
    case 'publication':
      return `Publication - ${data.session.title}`
    case 'theme':
      return data.isNew ? 'Add a theme' : data.form.title
  }
}
