import { annotated } from '@companion/server/experiences/liveExperiences'
import type { Entry } from '@companion/server/rules/entry'
import { experienceRules } from '@companion/server/rules/experiences/rules'
import { type ExperiencesState, emptyExperiences } from '@companion/server/rules/experiences/state'
import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import type { Experience } from '@companion/shared/experiences/experience'

/** An experience in which someone said what failed. */
export const failed = (text: string, more: Partial<Experience> = {}): Experience => ({
  words: { failed: text },
  voice: 'own',
  who: {},
  permission: 'quote',
  ...more,
})

type Asked<C> = C extends ExperienceCommand ? Omit<C, 'id'> : never

/** Experiences in memory: everyone asks, and what is accepted is in the entries too. */
export function experiencesInMemory() {
  const state: ExperiencesState = emptyExperiences()
  const entries: Entry<ExperienceCommand>[] = []
  let now = 1_800_000_000_000

  function does(role: Entry['actor']['role'], id: string, command: ExperienceCommand) {
    now += 1000
    const entry = { offset: entries.length + 1, at: now, actor: { role, id }, command: annotated(command) }
    entries.push(entry)
    return experienceRules.apply(state, entry)
  }
  const byTeam =
    (role: 'moderator' | 'organiser' | 'official') => (id: string, asked: Asked<ExperienceCommand>) =>
      does(role, id, { ...asked, id: `command-${entries.length}` } as ExperienceCommand)

  return {
    state,
    entries,
    pass: (ms: number) => {
      now += ms
    },
    share: (id: string, said: Experience) => does('participant', id, { type: 'share', id, said }),
    own: (id: string, asked: Asked<ExperienceCommand>) =>
      does('participant', id, { ...asked, id: `command-${entries.length}` } as ExperienceCommand),
    reader: byTeam('moderator'),
    organiser: byTeam('organiser'),
  }
}
