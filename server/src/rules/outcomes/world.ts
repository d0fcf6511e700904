import { type InSession, keyOf } from '@companion/shared/programme/outcomes'
import type { ExperiencesState } from '../experiences/state.ts'
import { outcomeNow } from '../programme/outcomes.ts'
import type { ProgrammeState } from '../programme/state.ts'
import type { SessionState } from '../state.ts'
import { asNow, partOf } from './said.ts'

/** A session, as far as outcomes are about it. `isClosed`: not everyone could be in it, so that its words are not for everyone. */
export type SessionOf = { id: string; title: string; state: SessionState; isClosed: boolean }

/** What outcomes are about: the sessions of the programme, by id, and experiences; and the day of today in the United Kingdom. */
export type World = {
  programme: Pick<ProgrammeState, 'outcomes' | 'showsOverdue'>
  sessions: ReadonlyMap<string, SessionOf>
  experiences: Pick<ExperiencesState, 'all'>
  today: string
}

/** The outcomes that answer each thing that was said, by its key. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** Which outcomes answer what. */
export function answersIn({ programme, sessions }: World): Answers {
  const answers = new Map<string, string[]>()
  for (const [id, versions] of programme.outcomes)
    for (const given of outcomeNow(versions).answers) {
      const key = keyOf('session' in given ? asNow(sessions.get(given.session)?.state, given) : given)
      const known = answers.get(key) ?? []
      if (!known.includes(id)) answers.set(key, [...known, id])
    }
  return answers
}

/** The outcomes that answer one thing, or what it is part of; none where it is open. */
export function outcomesOf(answers: Answers, state: SessionState, said: InSession): string[] {
  const all = [said, ...partOf(state, said)].flatMap((one) => answers.get(keyOf(one)) ?? [])
  return [...new Set(all)]
}
