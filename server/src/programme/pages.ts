import { existsSync } from 'node:fs'
import { type RegionalEvent, regionalEvent } from '@companion/shared/programme/regionalEvents'
import { type About, about, type PreparedPage, preparedPage } from '@companion/shared/programme/texts'
import { type Theme, theme, themesMost } from '@companion/shared/programme/themes'
import * as z from 'zod/mini'
import { readJson } from './readJson.ts'

/** What a programme is called that has no words for it. */
const unnamed: About = {
  name: 'Live sessions',
  title: 'Have your say',
  lead: 'Join on your phone, tablet or computer. You do not need an account and you do not have to give your name.',
}

/** What the conversation is called; something general where there is no such file. Adds to `problems` what must be changed. */
export function readAbout(file: string, problems: string[]): About {
  return existsSync(file) ? (readJson(file, about, problems) ?? unnamed) : unnamed
}

/** The pages beside the sessions; none where there is no such file. Adds to `problems` what must be changed. */
export function readPages(file: string, problems: string[]): PreparedPage[] {
  if (!existsSync(file)) return []
  return readJson(file, z.array(preparedPage), problems) ?? []
}

/** The regional events; none where there is no such file. Adds to `problems` what must be changed. */
export function readEvents(file: string, problems: string[]): RegionalEvent[] {
  if (!existsSync(file)) return []
  const events = readJson(file, z.array(regionalEvent), problems) ?? []
  const ids = events.map(({ id }) => id)
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  problems.push(...twice.map((id) => `${file}: id: choose another; two events have ${id}`))
  return events
}

/** The themes of what people write; none where there is no such file. Adds to `problems` what must be changed. */
export function readThemes(file: string, problems: string[]): Theme[] {
  if (!existsSync(file)) return []
  return readJson(file, z.array(theme).check(z.maxLength(themesMost)), problems) ?? []
}
