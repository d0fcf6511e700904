import type { InSession, SaidKind } from '@companion/shared/programme/outcomes'
import { evidencePolls } from '../audiences/official.ts'
import { shownPoint } from '../breakouts/slices.ts'
import type { Group, Round } from '../breakouts/state.ts'
import { runOf } from '../polls/slices.ts'
import { isNotAsked } from '../questions/notAsked.ts'
import { rootOf, scoreOf, withJoined } from '../questions/question.ts'
import { boardOf, openQuestion } from '../questions/slices.ts'
import type { AskedQuestion } from '../questions/state.ts'
import type { SessionState } from '../state.ts'

/** Something that was said and that everyone in its session can see; how many people it stands for, where everyone is told. */
export type Said = { id: string; text: string; people: number | null }

/** What of one kind outcomes can answer. */
type Kind = {
  /** All of it that everyone can see. */
  all(state: SessionState): Said[]
  /** One of them; undefined where there is none, or where not everyone can see it. */
  find(state: SessionState, id: string): Said | undefined
  /** The words that one person said of it or stood behind, for them alone; undefined where they had no part in it. */
  wordsOf(state: SessionState, id: string, person: string): string | undefined
}

/** What stands on the board, as far as it is wanted. A number leads to what it was joined with, whichever kind that is. */
function onBoard(isWanted: (question: AskedQuestion) => boolean): Kind {
  return {
    all: (state) =>
      boardOf(state)
        .shown.filter(isWanted)
        .map((question) => asOnBoard(state, question)),
    find(state, id) {
      const root = rootIn(state, id)
      return root && openQuestion(state, root.number) && asOnBoard(state, root)
    },
    wordsOf(state, id, person) {
      const root = rootIn(state, id)
      if (root === undefined) return undefined
      const all = withJoined(state, root)
      const own = all.find(({ author, status }) => author === person && status !== 'withdrawn')
      if (own !== undefined) return own.text
      return all.some(({ voices }) => voices.has(person)) ? openQuestion(state, root.number)?.text : undefined
    },
  }
}

/** Every kind. One that has none does not compile. */
const kinds: Record<SaidKind, Kind> = {
  topic: {
    all: ({ topics }) => topics.map(({ id, text }) => ({ id, text, people: null })),
    find: ({ topics }, id) => topics.filter((one) => one.id === id).map(asTopic)[0],
    wordsOf(state, id, person) {
      const asked = state.askedBy.get(person) ?? []
      const isOn = (number: number) => {
        const question = state.questions.get(number)
        return question?.topic === id && question.status !== 'withdrawn'
      }
      return asked.some(isOn) ? kinds.topic.find(state, id)?.text : undefined
    },
  },
  poll: {
    all: (state) =>
      evidencePolls(state)
        .filter((id) => runOf(state, id)?.closedAt !== null)
        .flatMap((id) => kinds.poll.find(state, id) ?? []),
    find(state, id) {
      const run = runOf(state, id)
      if (run === undefined || state.polls.get(id)?.activity.practice) return undefined
      return { id, text: run.question.text, people: run.shown ? run.tally.answered : null }
    },
    wordsOf(state, id, person) {
      const runs = state.polls.get(id)?.runs ?? []
      const run = runs.findLast(({ answers }) => {
        const given = answers.get(person)
        return given !== undefined && !('skip' in given.answer)
      })
      return run?.question.text
    },
  },
  question: onBoard((question) => !isNotAsked(question)),
  notAsked: onBoard(isNotAsked),
  point: {
    all: (state) =>
      state.rounds.flatMap((round) =>
        [...round.shown].flatMap((key) => asPoint(state, round, key, `${round.number}/${key}`) ?? []),
      ),
    find(state, id) {
      const { round, key } = roundIn(state, id)
      return round?.shown.has(key) ? asPoint(state, round, key, id) : undefined
    },
    wordsOf(state, id, person) {
      const { round, key } = roundIn(state, id)
      const group = round?.groups.get(Number(key.split('/')[0]))
      if (round === undefined || group === undefined || !isBehind(round, group, key, person)) return undefined
      return kinds.point.find(state, id)?.text
    },
  },
}

const asTopic = ({ id, text }: { id: string; text: string }): Said => ({ id, text, people: null })

const asOnBoard = (state: SessionState, question: AskedQuestion): Said => ({
  id: String(question.number),
  text: question.text,
  people: scoreOf(state, question),
})

/** The question that a number leads to: the one that it was joined with, if it was. */
function rootIn(state: SessionState, id: string): AskedQuestion | undefined {
  const question = state.questions.get(Number(id))
  return question && rootOf(state, question)
}

function roundIn({ rounds }: SessionState, id: string): { round: Round | undefined; key: string } {
  const [number, ...key] = id.split('/')
  return { round: rounds.find((round) => round.number === Number(number)), key: key.join('/') }
}

function asPoint(state: SessionState, round: Round, key: string, id: string): Said | undefined {
  const point = shownPoint(state, round, key)
  return point && { id, text: point.text, people: point.people + point.meToo }
}

/** Whether someone was in a group, said something in it, or says 'me too' to the point. */
function isBehind(round: Round, group: Group, key: string, person: string): boolean {
  if (group.members.some((member) => member.person === person)) return true
  if (round.meToo.get(key)?.has(person)) return true
  return [...(round.saidBy.get(person)?.values() ?? [])].includes(group.number)
}

/** Everything of a kind that everyone in a session can see. */
export const saidIn = (state: SessionState, kind: SaidKind): Said[] => kinds[kind].all(state)

/** What a reference leads to, as everyone in its session can see it. */
export const findSaid = (
  state: SessionState,
  { kind, id }: Pick<InSession, 'kind' | 'id'>,
): Said | undefined => kinds[kind].find(state, id)

/** What one person said of it, or stood behind, in words for them alone. */
export const wordsOf = (
  state: SessionState,
  { kind, id }: Pick<InSession, 'kind' | 'id'>,
  person: string,
): string | undefined => kinds[kind].wordsOf(state, id, person)

/**
 * What a thing that was said is part of, so that an outcome for that answers it too: a question's topic. What nobody asked about
 * is part of nothing: each has a reply of its own.
 */
export function partOf(state: SessionState, { kind, id, session }: InSession): InSession[] {
  const topic = kind === 'question' ? (rootIn(state, id)?.topic ?? null) : null
  return topic === null ? [] : [{ kind: 'topic', session, id: topic }]
}

const isOfBoard = ({ kind }: InSession) => kind === 'question' || kind === 'notAsked'

/** The same thing under the name that it has now: a question that was joined with another goes by that one. */
export function asNow(state: SessionState | undefined, reference: InSession): InSession {
  if (state === undefined || !isOfBoard(reference)) return reference
  const root = rootIn(state, reference.id)
  if (root === undefined) return reference
  return { ...reference, kind: isNotAsked(root) ? 'notAsked' : 'question', id: String(root.number) }
}
