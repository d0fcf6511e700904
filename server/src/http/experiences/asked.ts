import type { ExperienceAsked } from '@companion/shared/experiences/pages'
import { sessionsOf } from '../../programme/liveProgramme.ts'
import type { ProgrammeState } from '../../rules/programme/state.ts'

/** What the form offers beside the boxes: the themes of the programme’s sessions, and what people may say of themselves. */
export function askedIn(programme: ProgrammeState): ExperienceAsked {
  const sessions = sessionsOf(programme).filter(({ settings }) => settings.status !== 'archived')
  return {
    themes: sessions.map(({ info }) => ({ id: info.id, title: info.title })),
    questions: sessions[0]?.content.whoYouAre?.questions ?? [],
  }
}

/** What the questions of a session may be about, for readers to choose from; of all sessions where none is named. */
export function topicsIn(programme: ProgrammeState, theme: string | undefined): string[] {
  const sessions = sessionsOf(programme).filter(({ info }) => theme === undefined || info.id === theme)
  return [...new Set(sessions.flatMap(({ content }) => (content.topics ?? []).map(({ text }) => text)))]
}
