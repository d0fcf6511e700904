import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { latestRound, type Round } from './round.ts'

export function showPoint(state: SessionState, { command }: EntryOf<'showPoint'>): string[] {
  const round = latestRound(state) as Round
  const key = `${command.group}/${command.point}`
  if (command.on) {
    round.shown.add(key)
    round.onScreen = key
  } else {
    round.shown.delete(key)
    if (round.onScreen === key) round.onScreen = null
  }
  return ['points', 'point', 'shown']
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
