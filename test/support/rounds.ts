import { groupOf, latestRound } from '@companion/server/rules/breakouts/round'
import { nextDeadline } from '@companion/server/rules/breakouts/rounds'
import { expect } from 'vitest'
import { done, gather, host, parent, Story, system } from './story.ts'

/** Commands in short, about round 1. */
export const on = { round: 1 } as const
export const any = { type: 'joinRound', ...on, wish: { kind: 'any' } } as const
export const say = (text: string) => ({ type: 'contribute', ...on, text }) as const
export const start = { type: 'startRound', ...on } as const

/** A round that so many people are in, `p1` the first, from the start. */
export function begun(people: number, how: 'balanced' | 'choice' | 'room' | 'table' = 'balanced') {
  const story = new Story()
  story.does(host, gather(how))
  for (let n = 1; n <= people; n++) story.does(parent(`p${n}`), any)
  story.does(host, start)
  return story
}

/** All groups of the latest round, and how many people are in each. */
export const groups = ({ state }: Story) => [...(latestRound(state)?.groups.values() ?? [])]
export const sizes = (story: Story) => groups(story).map(({ members }) => members.length)

/** Who is in a group, by id. */
export const membersOf = ({ state }: Story, group: number) =>
  (latestRound(state)?.groups.get(group)?.members ?? []).map(({ person }) => person)

/** The number of the group that someone is in. */
export const place = ({ state }: Story, person: string) =>
  groupOf(latestRound(state), person)?.number as number

/** The journal's time comes to the next moment of the round's clock. */
export function clock(story: Story) {
  const next = nextDeadline(story.state)
  if (next === null) throw new Error('the clock stands still')
  expect(story.does(system, next.command, next.command.id, next.at)).toMatchObject(done)
  return next.command
}

/** A host ends the round, and then the time to finish. */
export const end = (story: Story) => {
  for (const _ of ['grace', 'ended']) story.does(host, { type: 'endRound', ...on })
}
