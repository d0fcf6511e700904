import { apply } from '@companion/server/rules/apply'
import { groupOf } from '@companion/server/rules/breakouts/round'
import { groupView, wallView } from '@companion/server/rules/breakouts/slices'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import { gather, host, parent, prompts, system, twoPolls } from '../support/story.ts'
import { type Figure, figure } from './figures.ts'

const size = 6
const turns = 305

/** Ids are as long in a small session as in a large one, as they are in a real one: a longer one costs more to make and to look up. */
const id = (what: 'person' | 'command', n: number) => `${what}-${String(n).padStart(6, '0')}`

/** A session with so many groups of six: the state, how long putting people into groups took, and what to do in it. */
function session(groups: number) {
  const state: SessionState = emptyState()
  let offset = 0
  const does = (actor: typeof host, command: object) => {
    offset += 1
    const entry = { offset, at: offset, actor, command: { id: id('command', offset), ...command } as Command }
    const outcome = apply(state, entry)
    if (!outcome.ok) throw new Error(outcome.code)
  }
  does(system, { type: 'prepare', runSheet: twoPolls, prompts })
  does(host, gather('balanced'))
  for (let n = 0; n < groups * size; n++)
    does(parent(id('person', n)), { type: 'joinRound', round: 1, wish: { kind: 'any' } })
  const began = performance.now()
  does(host, { type: 'startRound', round: 1 })
  return { state, does, groups, allocating: performance.now() - began }
}

/** What something said in a group costs, to apply and to build for those in it, by those in five groups from the `first` on, in microseconds. */
function contributing({ state, does, groups }: ReturnType<typeof session>, first = 0): number {
  // Few enough that five groups have room for all of it.
  const times = 500
  const began = performance.now()
  for (let n = 0; n < times; n++) {
    const person = id('person', first + (n % 5) + groups * (Math.floor(n / 5) % size))
    does(parent(person), { type: 'contribute', round: 1, text: 'We waited for a year and nobody rang.' })
    groupView(state, groupOf(state.rounds[0], person)?.number as number)
  }
  return ((performance.now() - began) * 1000) / times
}

/** What it costs while nothing else takes the processor: a quarter of the turns were quicker. */
const undisturbed = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] as number

/** Thirty thousand people in five thousand groups, beside thirty in five. */
export function groupFigures(): Figure[] {
  // All are there before anything is measured: the collector has then moved what it keeps, of small sessions too.
  const fews = Array.from({ length: turns }, () => session(5))
  const many = session(5000)
  const costs = fews
    .map((few, turn) => ({ few: contributing(few), many: contributing(many, turn * 5) }))
    .slice(5)
  const manyCost = undisturbed(costs.map((cost) => cost.many))
  const fewCost = undisturbed(costs.map((cost) => cost.few))
  const began = performance.now()
  const wall = wallView(many.state)
  return [
    figure('5,000 groups: putting 30,000 people into groups', many.allocating, 'ms', { atMost: 1000 }),
    figure('5,000 groups: something said, to five groups', manyCost / fewCost, '×', { atMost: 1.1 }),
    figure('5,000 groups: something said', manyCost, 'µs', { atMost: 100 }),
    figure('5,000 groups: building the wall of a hosts’ tick', performance.now() - began, 'ms', {
      atMost: 20,
    }),
    figure('5,000 groups: the wall', JSON.stringify(wall).length / 1024, 'kB', { atMost: 20 }),
  ]
}
