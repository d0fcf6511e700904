import { auditKinds } from '@companion/shared/audit'
import type { ExperienceCommandType } from '@companion/shared/experiences/commands'
import { type Named, readAbout } from './aboutOf.ts'

/** The commands of those who read experiences. */
type ReadersCommand = Extract<ExperienceCommandType, 'take' | 'review' | 'reviewAlike' | 'setSharing'>

const one = ({ experience }: Named) => `experience ${experience}`

const readings: Record<string, string> = {
  read: 'Marked as read:',
  aside: 'Set aside:',
  unread: 'Put back to be read:',
}

/** What each command of theirs did, in plain words. One that has none does not compile. */
const words: Record<ReadersCommand, (named: Named) => string> = {
  take: (named) => (named.on === 'false' ? `Put back ${one(named)}` : `Took ${one(named)} to read it`),
  review: (named) =>
    `${readings[named.reading ?? ''] ?? 'Changed the themes, the masks or the mark of'} ${one(named)}`,
  reviewAlike: (named) => `${readings[named.reading ?? '']} those that are alike with ${one(named)}`,
  setSharing: ({ open }) =>
    open === 'true' ? 'Let people share experiences again' : 'Stopped taking experiences',
}

/** What a line about experiences says. */
export function readingInWords(about: string): string {
  const { type, named } = readAbout(about)
  if (!Object.hasOwn(words, type)) return auditKinds.readExperiences
  return words[type as ReadersCommand](named)
}
