import { seeded } from '@companion/server/crowd/seeded'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import type { Run } from '@companion/server/rules/polls/state'
import type { SessionState } from '@companion/server/rules/state'
import type { PollActivity, WhoYouAre } from '@companion/shared/commands/runSheet'
import type { Breakdown } from '@companion/shared/views/results'
import { readResult } from '@companion/shared/views/results'
import { answer, closePoll, host, openPoll, parent, Story, says, system } from './story.ts'

/** A table of a breakdown as officials were sent it, with what an attacker cannot see: who was in each cell then. */
export type Seen = {
  pollId: string
  run: number
  about: string
  table: number
  rows: string[]
  joins: number[][]
  cells: (number | 'c')[][]
  /** The overall result of each column, which everyone knows. */
  totals: number[]
  people: Set<string>[][]
}

export const fewest = 3
const option = (id: string) => ({ id, text: `Option ${id}` })
const roles = ['x', 'y', 'z', 'w']
const who: WhoYouAre = {
  fewest,
  questions: [
    { id: 'role', text: 'Who?', options: roles.map(option) },
    { id: 'region', text: 'Where?', options: ['n', 's'].map(option) },
  ],
}
const single = (id: string, options: string[]): PollActivity => ({
  kind: 'poll',
  id,
  question: { kind: 'single', text: `Question ${id}`, options: options.map(option) },
})
const sheet: PollActivity[] = [
  single('p1', ['a', 'b']),
  single('p2', ['a', 'b', 'c']),
  {
    kind: 'poll',
    id: 's',
    question: { kind: 'statements', text: 'Agree?', statements: ['a', 'b'].map(option) },
  },
]
const stances = ['agree', 'disagree', 'pass'] as const

/** How breakdowns are published, and where officials find them: by the product, or by it with a mistake. */
export type Way = {
  closed(state: SessionState, pollId: string, run: Run, at: number): void
  breakdowns(state: SessionState, pollId: string): readonly Breakdown[]
}

/** The product's own. */
export const asItIs: Way = {
  closed: () => {},
  breakdowns: (state, pollId) => (officialView.slice(state, `breakdowns:${pollId}`) ?? []) as Breakdown[],
}

/**
 * A small session by chance: people come, say who they are and answer; some come late, leave or say something else of themselves;
 * questions are asked again, closings undone. In some, half of the people are made up by one who has only the link.
 */
export function history(
  seed: number,
  way: Way = asItIs,
  rules?: number,
): { seen: Seen[]; made: ReadonlySet<string> } {
  const random = seeded(seed)
  const chance = (share: number) => random() < share
  const anyOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const story = new Story()
  if (rules !== undefined) story.rules = rules
  story.does(system, { type: 'prepare', runSheet: sheet, whoYouAre: who })
  const isStuffed = chance(0.25)
  const isFull = chance(0.6)
  const changes = anyOf([0, 0, 0.1, 0.4])
  const here: string[] = []
  const made = new Set<string>()
  const seen: Seen[] = []
  const saidBefore = new Map<string, number>()
  const likely = roles.slice(0, 2 + Math.floor(random() * 3))
  const come = (as?: string) => {
    const id = `p${here.length}`
    const isMade = isStuffed && chance(0.5)
    if (isMade) made.add(`p${here.length}`)
    const actor = { ...parent(id), ...(isStuffed && { came: { via: isMade ? 'open' : 'code' } as const }) }
    here.push(id)
    const role = as ?? (chance(0.08) ? null : anyOf(likely))
    story.does(actor, { type: 'describeMe', about: 'role', choice: role })
    if (chance(0.8)) story.does(actor, { type: 'describeMe', about: 'region', choice: anyOf(['n', 's']) })
  }
  const answers = (id: string, pollId: string, run: number) => {
    const key = `${id} ${pollId}`
    const choice = (chance(changes) ? undefined : saidBefore.get(key)) ?? Math.floor(random() * 6)
    saidBefore.set(key, choice)
    const letter = 'abc'[choice % (pollId === 'p1' ? 2 : 3)] as string
    const [a, b] = [stances[choice % 3] ?? 'pass', stances[choice % 2] ?? 'pass']
    const both = { a, ...(choice > 0 && { b }) }
    story.does(parent(id), pollId === 's' ? says('s', { stances: both }, run) : answer(pollId, letter, run))
  }
  const look = (pollId: string) => {
    const { state } = story
    const run = state.polls.get(pollId)?.runs.at(-1) as Run
    way.closed(state, pollId, run, story.now)
    for (const one of seenNow(state, pollId, run, way.breakdowns(state, pollId)))
      if (!seen.some((earlier) => isSame(earlier, one))) seen.push(one)
  }
  for (let n = 12 + Math.floor(random() * 24); n > 0; n--) come()
  const askings = 2 + Math.floor(random() * 3)
  for (let asked = 0; asked < askings; asked++) {
    const pollId = anyOf(['p1', 'p1', 'p2', 's'])
    const run = (story.state.polls.get(pollId)?.runs.length ?? 0) + 1
    story.does(host, openPoll(pollId, run))
    const left = chance(0.3) ? anyOf(here) : ''
    for (const id of here) if (id !== left && (isFull || chance(0.9))) answers(id, pollId, run)
    story.does(host, closePoll(pollId, run), `closed-${asked}`)
    look(pollId)
    if (chance(0.4)) {
      story.does(host, { type: 'undo', of: `closed-${asked}` })
      const as = chance(0.5) ? anyOf(roles) : undefined
      for (let n = Math.floor(random() * (as === undefined ? 5 : 12)); n > 0; n--) {
        come(as)
        answers(here.at(-1) as string, pollId, run)
      }
      story.does(host, closePoll(pollId, run), `closed-again-${asked}`)
      look(pollId)
    }
    for (let n = anyOf([0, 0, 1, 1, 2, 4]); n > 0; n--) come()
    if (chance(0.1))
      story.does(parent(anyOf(here)), { type: 'describeMe', about: 'role', choice: anyOf(roles) })
  }
  return { seen, made }
}

const isSame = (one: Seen, other: Seen) =>
  one.pollId === other.pollId &&
  one.run === other.run &&
  one.about === other.about &&
  one.table === other.table &&
  JSON.stringify(one.cells) === JSON.stringify(other.cells)

function seenNow(state: SessionState, pollId: string, run: Run, breakdowns: readonly Breakdown[]): Seen[] {
  const result = readResult((hostView.slice(state, `results:${pollId}`) as never[])[run.number - 1] as never)
  const counts = (result as unknown as { counts: (number | number[])[] }).counts
  return breakdowns.flatMap(({ about, tables }) =>
    tables.map(({ columns, joins, rows }, table) => {
      const said = counts[table]
      const fine = Array.isArray(said)
        ? [...said, result.answered - said.reduce((sum, one) => sum + one, 0)]
        : (counts as number[])
      const together = joins ?? columns.map((_, column) => [column])
      const named = rows.map(({ text }) => text)
      return {
        pollId,
        run: run.number,
        about,
        table,
        rows: named,
        joins: together,
        cells: rows.map(({ cells }) => cells),
        totals: together.map((those) => those.reduce((sum, column) => sum + (fine[column] ?? 0), 0)),
        people: peopleIn(state, run, about, table, named, together),
      }
    }),
  )
}

/** Who is in each cell, found from what everyone said; those of no row of their own are in the last. */
function peopleIn(
  { people, whoYouAre }: SessionState,
  { answers, question }: Run,
  about: string,
  table: number,
  rows: readonly string[],
  joins: readonly number[][],
): Set<string>[][] {
  const cells = rows.map(() => joins.map(() => new Set<string>()))
  const options = whoYouAre.questions.find(({ id }) => id === about)?.options ?? []
  for (const [person, { answer: given }] of answers) {
    const said = options.find(({ id }) => id === people.get(person)?.get(about))?.text ?? 'Did not say'
    const row = rows.includes(said) ? rows.indexOf(said) : rows.length - 1
    cells[row]?.[joins.findIndex((those) => those.includes(columnOf(question, given, table)))]?.add(person)
  }
  return cells
}

function columnOf(question: Run['question'], given: object, table: number): number {
  if ('stances' in given && question.kind === 'statements') {
    const stance = (given.stances as Record<string, (typeof stances)[number]>)[
      question.statements[table]?.id ?? ''
    ]
    return stance === undefined ? stances.length : stances.indexOf(stance)
  }
  return 'choice' in given && 'options' in question
    ? question.options.findIndex(({ id }) => id === given.choice)
    : -1
}

/** What officials would see if breakdowns were published another way: beside a session that goes on as it does. */
export function instead(
  publish: (state: SessionState, poll: { id: string }, run: Run, at: number) => void,
): Way {
  const releases: SessionState['releases'] = []
  const known = new Map<string, Run['breakdowns']>()
  const breakdownsOf = (pollId: string, run: number) => known.get(`${pollId} ${run}`) ?? new Map()
  return {
    closed(state, pollId, run, at) {
      const breakdowns = breakdownsOf(pollId, run.number)
      known.set(`${pollId} ${run.number}`, breakdowns)
      publish({ ...state, releases }, { id: pollId }, { ...run, breakdowns }, at)
    },
    breakdowns(state, pollId) {
      const { length } = state.polls.get(pollId)?.runs ?? []
      return [...breakdownsOf(pollId, length).values()].flatMap((all) => all.at(-1)?.view ?? [])
    },
  }
}
