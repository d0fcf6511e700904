import { limits } from '@companion/shared/limits'
import { contributionKinds, type InSession, keyOf, type SaidKind } from '@companion/shared/programme/outcomes'
import type { AskedView, CameOfSession, Counted, SaidView } from '@companion/shared/programme/outcomeViews'
import { type FreeText, type Result, type ResultView, readResult } from '@companion/shared/views/results'
import { participantView } from '../audiences/participant.ts'
import { openRunView } from '../polls/slices.ts'
import { latestRun, type Run } from '../polls/state.ts'
import { isNotAsked } from '../questions/notAsked.ts'
import { boardOf, mostSupported } from '../questions/slices.ts'
import type { SessionState } from '../state.ts'
import { findSaid, type Said, saidIn } from './said.ts'
import { answeredBy } from './views.ts'
import type { SessionOf, World } from './world.ts'

/** A count of people as everyone may read it: exact from the fewest on that a figure may stand for. */
export const counted = (people: number, fewest: number): Counted =>
  people < fewest ? { fewerThan: fewest } : { people }

/** How many people took part in a session: answered, asked, supported a question or were in a group; each once. Late answers are counted apart. */
export function tookPart(state: SessionState): Counted {
  const known = tookPartIn.get(state)
  if (known?.offset === state.offset) return known.counted
  const people = new Set<string>([...askedInTime(state), ...state.voicedBy.keys()])
  const add = (more: Iterable<string>) => {
    for (const one of more) people.add(one)
  }
  for (const { runs } of state.polls.values())
    for (const { answers } of runs)
      for (const [person, { part }] of answers) if (part !== 'late') people.add(person)
  for (const round of state.rounds) {
    add(round.people.keys())
    for (const meToo of round.meToo.values()) add(meToo)
  }
  for (const person of state.aside.keys()) people.delete(person)
  const now = counted(people.size, state.whoYouAre.fewest)
  tookPartIn.set(state, { offset: state.offset, counted: now })
  return now
}

/** Those who asked something before the session ended. */
function askedInTime({ askedBy, questions, endedAt }: SessionState): string[] {
  const isInTime = (number: number) => endedAt === null || (questions.get(number)?.at ?? 0) <= endedAt
  return [...askedBy].flatMap(([person, asked]) => (asked.some(isInTime) ? [person] : []))
}

/** As counted last, by state. */
const tookPartIn = new WeakMap<SessionState, { offset: number; counted: Counted }>()

/** How many questions of a board the page of a session has. */
const questionsMost = 100

/** What came of a session for everyone to see, of what its participants can see themselves. */
export function cameOf(world: World, { id: session, state, isClosed }: SessionOf): CameOfSession {
  const { fewest } = state.whoYouAre
  const outcomes = answeredBy(world, state)
  const view = (kind: SaidKind, { id, text, people }: Said): SaidView => {
    const reference: InSession = { kind, session, id }
    const shown = people !== null && people >= fewest ? people : null
    return { key: keyOf(reference), text, people: shown, outcomes: outcomes(reference) }
  }
  const { shown, scores } = boardOf(state)
  /** What stands for most people on the board, and how much more there is. */
  const most = (kind: 'question' | 'notAsked') => {
    const of = isClosed ? [] : shown.filter((one) => isNotAsked(one) === (kind === 'notAsked'))
    const found = mostSupported({ shown: of, scores }, questionsMost).flatMap(({ number }) => {
      const said = findSaid(state, { kind, id: String(number) })
      return said === undefined ? [] : [view(kind, said)]
    })
    return { found, more: of.length - found.length }
  }
  const [questions, notAsked] = [most('question'), most('notAsked')]
  let [all, open] = [0, 0]
  for (const kind of contributionKinds)
    for (const { id } of saidIn(state, kind)) {
      all += 1
      if (outcomes({ kind, session, id }).length === 0) open += 1
    }
  return {
    tookPart: tookPart(state),
    isClosed,
    asked: saidIn(state, 'poll').flatMap(({ id }) => {
      const reference: InSession = { kind: 'poll', session, id }
      const asked = askedView(state, id, isClosed)
      return asked === null ? [] : [{ key: keyOf(reference), ...asked, outcomes: outcomes(reference) }]
    }),
    questions: questions.found,
    moreQuestions: questions.more,
    notAsked: notAsked.found,
    moreNotAsked: notAsked.more,
    points: (isClosed ? [] : saidIn(state, 'point')).map((said) => ({
      ...view('point', said),
      ...pointOf(state, said.id),
    })),
    all,
    open,
  }
}

/** What a key point was about, and whether it is where a group did not agree. */
function pointOf({ rounds }: SessionState, id: string): { prompt: string; isDissent: boolean } {
  const [number, group, point] = id.split('/')
  const round = rounds.find((one) => one.number === Number(number))
  const of = round?.groups.get(Number(group))?.prompt
  return {
    prompt: round?.prompts.find((prompt) => prompt.id === of)?.title ?? '',
    isDissent: point === 'dissent',
  }
}

/** The kinds of question whose results are people's own words. */
const inWords: readonly string[] = ['words', 'text']

/** A question that is closed, with as much of its result as participants see while a host shows it. */
function askedView(
  state: SessionState,
  id: string,
  isClosed: boolean,
): Omit<AskedView, 'key' | 'outcomes'> | null {
  const poll = state.polls.get(id)
  const run = poll && latestRun(poll)
  if (run === undefined) return null
  const { question } = openRunView(run)
  const result = resultOf(state, id)
  if (result === undefined || (isClosed && inWords.includes(question.kind))) return { question, said: [] }
  if (readResult(result).answered < state.whoYouAre.fewest) return { question, said: [], isFew: true }
  return { question, result, said: isClosed ? [] : textsOf(state, id, run) }
}

/** A result as participants see it, with those who are counted apart from the fewest on that a figure may stand for. */
function resultOf(state: SessionState, id: string): ResultView | undefined {
  const shown = participantView.slices.results(state, id)
  if (shown === undefined || Array.isArray(shown) || shown.apart === undefined) return shown
  const { apart, ...result } = shown
  const enough = apart.filter(({ answered }) => answered >= state.whoYouAre.fewest)
  return enough.length === 0 ? (result as Result) : ({ ...result, apart: enough } as Result)
}

/** The texts of a question that participants see beside its result, the newest first. */
function textsOf(state: SessionState, poll: string, run: Run): FreeText[] {
  return [...run.said.shown]
    .reverse()
    .slice(0, limits.textsShown)
    .flatMap((id) => {
      const text = participantView.slices.freeText(state, `${poll}/${id}`)
      return text === undefined ? [] : [{ id, ...text }]
    })
}
