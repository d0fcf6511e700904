import type { Choice } from '@companion/shared/programme/deskOutcomes'
import {
  contributionKinds,
  type InSession,
  keyOf,
  type Reference,
  saidKinds,
} from '@companion/shared/programme/outcomes'
import { publishedWords } from '../../rules/experiences/masking.ts'
import { findSaid, saidIn } from '../../rules/outcomes/said.ts'
import { answersIn, outcomesOf, type SessionOf, type World } from '../../rules/outcomes/world.ts'

/** Everything that was said in some sessions and that their participants can see, the most supported first. */
export function everythingSaid(sessions: readonly SessionOf[]): Choice[] {
  return sessions
    .flatMap(({ id: session, title, state }) =>
      saidKinds.flatMap((kind) =>
        saidIn(state, kind).map(({ id, text, people }) => ({
          key: keyOf({ kind, session, id }),
          kind,
          session: title,
          text,
          people,
        })),
      ),
    )
    .sort((one, next) => (next.people ?? 0) - (one.people ?? 0))
}

/** The things in some sessions that no outcome answers, as far as anyone can see them. */
export function openIn(world: World, sessions: readonly SessionOf[]): Set<string> {
  const answers = answersIn(world)
  const open = new Set<string>()
  for (const { id: session, state } of sessions)
    for (const kind of contributionKinds)
      for (const { id } of saidIn(state, kind)) {
        const said: InSession = { kind, session, id }
        if (outcomesOf(answers, state, said).length === 0) open.add(keyOf(said))
      }
  return open
}

/** Something that an outcome answers, as its form shows it. */
export function choiceOf({ sessions, experiences }: World, reference: Reference): Choice {
  if (!('session' in reference)) {
    const { kind, id } = reference
    // Not everyone who writes outcomes may read experiences.
    const text = publishedWords(experiences.all[Number(id) - 1]) ?? 'Its words are not for everyone'
    return { key: keyOf(reference), kind, session: `number ${id}`, text, people: null }
  }
  const { kind, session } = reference
  const of = sessions.get(session)
  const said = of && findSaid(of.state, reference)
  return {
    key: keyOf(reference),
    kind,
    session: of?.title ?? session,
    text: said?.text ?? 'Participants cannot see this any more',
    people: said?.people ?? null,
  }
}

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'")

/** Whether a text has every word that is looked for. */
export function hasWords(text: string, words: string): boolean {
  const folded = plain(text)
  return plain(words)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
