import { textsIn } from '@companion/shared/answers'
import type { Came, Draft, Entry } from '../rules/entry.ts'
import { rootOf } from '../rules/questions/question.ts'
import type { SessionState } from '../rules/state.ts'

/** What people say of themselves, by who-you-are question. */
type Said = Record<string, string | null>

/** The version of the rules from which on a breakdown that is kept back is one without descriptions. */
const wholeFrom = 13

/**
 * What stays under one id of what one person did: what one figure joins. The askings of a question are compared, groups in the answers are found
 * from all sets of statements, a question and those that are joined with it stand for people, and groups go on from round to round.
 */
export function partOf(
  state: SessionState,
  { command, offset }: Entry,
  numbers: ReadonlyMap<number, number>,
): string {
  if ('pollId' in command && 'run' in command)
    return state.polls.get(command.pollId)?.activity.question.kind === 'statements'
      ? 'statements'
      : `poll ${command.pollId}`
  if ('round' in command) return 'rounds'
  const number =
    command.type === 'ask' ? numbers.get(offset) : 'question' in command ? command.question : undefined
  const question = typeof number === 'number' ? state.questions.get(number) : undefined
  return question === undefined ? 'rest' : `question ${rootOf(state, question).number}`
}

/** What figures need of what someone says of themselves, beside a part of what they did. */
export function saidIn(state: SessionState, person: string, part: string): Said {
  const said = Object.fromEntries(state.people.get(person) ?? [])
  if (part === 'rounds') return said
  const polls = [...state.polls.values()].filter(({ id, activity }) =>
    part === 'statements' ? activity.question.kind === 'statements' : part === `poll ${id}`,
  )
  const runs = polls.flatMap((poll) => poll.runs)
  const isShown = (about: string) =>
    runs.some(
      ({ rules, breakdowns }) =>
        rules < wholeFrom ||
        breakdowns
          .get(about)
          ?.some(({ view }) =>
            view.tables.some(({ rows }) => rows.some(({ cells }) => !cells.includes('c'))),
          ),
    )
  return Object.fromEntries(Object.entries(said).filter(([about]) => isShown(about)))
}

/** Whether nothing but who gave it depends on the place of an entry: a choice. Words stand in lists in their order. */
const isChoice = ({ actor, command }: Draft) =>
  actor.role === 'participant' && command.type === 'answer' && textsIn(command.answer).length === 0

const isOfTeam = ({ actor, command }: Draft) => actor.role !== 'participant' && command.type !== 'nothing'

/**
 * Entries with the choices between two commands of the team in the order of their ids, which are random: each takes the place and
 * the time of another. Of several that one person gave to one question meanwhile, the last is left. `may`: whose may be moved.
 */
export function shuffled(drafts: readonly Draft[], may: (draft: Draft) => boolean): Draft[] {
  const all = [...drafts]
  let places: number[] = []
  const settle = () => {
    const last = new Map<string, Draft>()
    for (const place of places) {
      const { actor, command } = all[place] as Draft
      const about = 'pollId' in command && 'run' in command ? `${command.pollId} ${command.run}` : ''
      last.set(`${actor.id} ${about}`, all[place] as Draft)
    }
    const left = [...last.values()].sort((one, next) => (one.command.id < next.command.id ? -1 : 1))
    places.forEach((place, at) => {
      const { at: time } = all[place] as Draft
      const draft = left[at]
      all[place] = draft === undefined ? nothing(time, place + 1) : { ...draft, at: time }
    })
    places = []
  }
  all.forEach((draft, place) => {
    if (isOfTeam(draft)) settle()
    else if (isChoice(draft) && may(draft)) places.push(place)
  })
  settle()
  return all
}

/** An entry that changes nothing, and keeps a place. */
export const nothing = (at: number, offset: number): Draft => ({
  at,
  actor: { role: 'system', id: 'system' },
  command: { type: 'nothing', id: `nothing-${offset}` },
})

/** How someone came, as far as small numbers need it. */
export type CameAs = Pick<Came, 'via' | 'free' | 'again'>

/** What is known of someone with their first entry. */
export type Introduction = { came: CameAs | undefined; said: Said }

/** Each person's first entry with how they came and what they say of themselves, and no other. */
export function introduced(drafts: readonly Draft[], about: ReadonlyMap<string, Introduction>): Draft[] {
  const seen = new Set<string>()
  return drafts.map((draft) => {
    const { role, id } = draft.actor
    const known = about.get(id)
    if (known === undefined) return draft
    if (seen.has(id)) return { ...draft, actor: { role, id } }
    seen.add(id)
    const { came, said } = known
    const hasSaid = Object.keys(said).length > 0
    return { ...draft, actor: { role, id, ...(came && { came }), ...(hasSaid && { said }) } }
  })
}
