import { apply, refuses } from '@companion/server/rules/apply'
import type { Entry } from '@companion/server/rules/entry'
import { emptyState } from '@companion/server/rules/state'
import { host, parent, system, twoPolls } from '../support/story.ts'
import { type Figure, figure } from './figures.ts'
import { percentile } from './measure.ts'

const sizes = [100, 1000, 10_000, 100_000] as const
const answers = 20_000
const runs = 5

/** The microseconds of CPU that one more answer takes, judged and applied, where so many people have answered already. */
function answerAmong(people: number): number {
  const state = emptyState()
  let offset = 0
  const does = (actor: Entry['actor'], said: object) => {
    const id = `command-${String(offset).padStart(9, '0')}`
    const draft = { at: offset, actor, command: { id, ...said } } as Omit<Entry, 'offset'>
    if (refuses(state, draft) !== null) throw new Error('an answer of the bench was refused')
    offset += 1
    apply(state, { offset, ...draft } as Entry)
  }
  const actors = Array.from({ length: people }, (_, n) => parent(`person-${String(n).padStart(6, '0')}`))
  const answer = (n: number) =>
    does(actors[n % people] as Entry['actor'], {
      type: 'answer',
      pollId: 'p1',
      run: 1,
      answer: { choice: 'abc'[n % 3] },
    })
  does(system, { type: 'prepare', runSheet: twoPolls })
  does(host, { type: 'openPoll', pollId: 'p1', run: 1 })
  // Each room has taken as many answers before, so that the engine has compiled as much.
  for (let n = 0; n < 100_000; n++) answer(n)
  const before = process.cpuUsage()
  for (let n = 0; n < answers; n++) answer(n)
  const { user, system: ofKernel } = process.cpuUsage(before)
  return (user + ofKernel) / answers
}

/** What an answer costs the rules, by how many people are in the state: the median of several runs, sizes in turn. */
export function flatFigures(): Figure[] {
  const took = sizes.map(() => new Float64Array(runs))
  for (let run = 0; run < runs; run++)
    sizes.forEach((people, index) => {
      ;(took[index] as Float64Array)[run] = answerAmong(people)
    })
  const medians = took.map((values) => percentile(values, 0.5))
  return sizes.map((people, index) =>
    figure(
      `judging and applying an answer among ${people.toLocaleString('en-GB')} people`,
      medians[index] as number,
      'µs',
      index === 0 ? {} : { atMost: (medians[0] as number) * 1.2 },
    ),
  )
}
