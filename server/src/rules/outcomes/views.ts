import { type InSession, isOverdue, type Outcome, type Reference } from '@companion/shared/programme/outcomes'
import type {
  AnsweredView,
  MyOutcome,
  OutcomeView,
  OutcomeWords,
} from '@companion/shared/programme/outcomeViews'
import { publishedWords } from '../experiences/masking.ts'
import { outcomeNow } from '../programme/outcomes.ts'
import type { OutcomeVersion } from '../programme/state.ts'
import type { SessionState } from '../state.ts'
import { findSaid, wordsOf } from './said.ts'
import { answersIn, outcomesOf, type World } from './world.ts'

/** The kinds whose words the team wrote: they are for everyone, whoever could be in the session. */
const ofTeam: readonly string[] = ['topic', 'poll']

/** Every outcome as everyone sees it, what was said last first. */
export function outcomeViews(world: World): OutcomeView[] {
  return [...world.programme.outcomes]
    .map(([id, versions]) => outcomeView(world, id, versions))
    .sort((one, next) => next.at - one.at)
}

function outcomeView(world: World, id: string, versions: readonly OutcomeVersion[]): OutcomeView {
  const { link, due, answers } = outcomeNow(versions)
  const [now, ...earlier] = saidOf(versions)
  return {
    id,
    ...(now as OutcomeWords),
    ...(link !== undefined && { link }),
    ...(due !== undefined && { due }),
    ...(world.programme.showsOverdue && isOverdue({ due }, world.today) && { isOverdue: true }),
    answers: answers.map((one) => answeredView(world, one)),
    earlier,
  }
}

/** What was said of an outcome, the latest first; a change that says nothing else counts as what was said before it. */
function saidOf(versions: readonly OutcomeVersion[]): OutcomeWords[] {
  const said: OutcomeWords[] = []
  for (const { at, value } of versions) {
    const { status, title, why, decided } = value
    const last = said[0]
    if (last === undefined || !isSame(last, value)) said.unshift({ at, status, title, why, decided })
  }
  return said
}

const isSame = (one: OutcomeWords, { status, title, why, decided }: Outcome) =>
  one.status === status && one.title === title && one.why === why && one.decided === decided

function answeredView({ sessions, experiences }: World, reference: Reference): AnsweredView {
  const { kind } = reference
  if (!('session' in reference))
    return { kind, session: '', text: publishedWords(experiences.all[Number(reference.id) - 1]) }
  const of = sessions.get(reference.session)
  const isForAll = of !== undefined && (!of.isClosed || ofTeam.includes(kind))
  const text = isForAll ? findSaid(of.state, reference)?.text : undefined
  return { kind, session: of?.title ?? '', text: text ?? null }
}

/** The outcomes that answer something that one person said in a session, each with those words of theirs. */
export function outcomesFor(world: World, session: string, person: string): MyOutcome[] {
  const state = world.sessions.get(session)?.state
  if (state === undefined) return []
  return [...world.programme.outcomes]
    .flatMap(([id, versions]) => {
      const mine = outcomeNow(versions).answers.flatMap((one) => {
        if (!isIn(one, session)) return []
        const text = wordsOf(state, one, person)
        return text === undefined ? [] : [{ kind: one.kind, text }]
      })
      return mine.length === 0 ? [] : [{ ...outcomeView(world, id, versions), mine }]
    })
    .sort((one, next) => next.at - one.at)
}

const isIn = (one: Reference, session: string): one is InSession =>
  'session' in one && one.session === session

/** The outcomes that answer something in a session, as everyone sees them. */
export const outcomesAbout = (world: World, session: string): OutcomeView[] =>
  outcomesWhere(world, (one) => isIn(one, session))

/** The outcomes that answer an experience, as everyone sees them. */
export const outcomesOnExperience = (world: World, number: number): OutcomeView[] =>
  outcomesWhere(world, ({ kind, id }) => kind === 'experience' && id === String(number))

function outcomesWhere(world: World, isWanted: (one: Reference) => boolean): OutcomeView[] {
  const outcomes = [...world.programme.outcomes].filter(([, versions]) =>
    outcomeNow(versions).answers.some(isWanted),
  )
  return outcomeViews({ ...world, programme: { ...world.programme, outcomes: new Map(outcomes) } })
}

/** Which outcomes each thing in a session has, as a function of what it is. */
export function answeredBy(world: World, state: SessionState): (said: InSession) => string[] {
  const answers = answersIn(world)
  return (said) => outcomesOf(answers, state, said)
}
