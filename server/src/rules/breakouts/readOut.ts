import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { latestRound } from './round.ts'
import type { Group, Round } from './state.ts'
import { writeUpOf } from './writeUp.ts'

export function showPoint(state: SessionState, { command }: EntryOf<'showPoint'>): string[] {
  const round = latestRound(state) as Round
  const key = `${command.group}/${command.point}`
  if (command.on) {
    const group = round.groups.get(command.group) as Group
    group.readOut ??= structuredClone(writeUpOf(group))
    round.shown.add(key)
    round.onScreen = key
    state.answeringAside = true
  } else {
    round.shown.delete(key)
    if (round.onScreen === key) round.onScreen = null
  }
  return ['points', 'point', 'shown', 'wall', 'now']
}

export function meToo(state: SessionState, { command, actor }: EntryOf<'meToo'>): string[] {
  const round = latestRound(state) as Round
  const key = `${command.group}/${command.point}`
  const people = round.meToo.get(key) ?? new Set<string>()
  if (command.on) people.add(actor.id)
  else people.delete(actor.id)
  round.meToo.set(key, people)
  return ['points', 'point', 'shown', `member:${actor.id}`]
}

/** What comes on stage takes the place of a point or a question on the screen; on people's own devices they stay. */
export function clearScreen(state: SessionState): string[] {
  const round = latestRound(state)
  if (round !== undefined) round.onScreen = null
  state.answeringAside = true
  return ['point', 'now']
}
