import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { about, type Contribution, type Group, latestRound, placeOf, type Round } from './round.ts'

export function contribute(state: SessionState, { command, actor, at }: EntryOf<'contribute'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { text, flags = [] } = command
  const number = round.next.contribution++
  group.contributions.set(number, { number, author: actor.id, text, at, flags, agrees: new Set() })
  group.heardAt = at
  return about(round, [group], actor.id)
}

export function withdrawContribution(
  state: SessionState,
  { command, actor, at }: EntryOf<'withdrawContribution'>,
): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.contributions.delete(command.contribution)
  return about(round, [group], actor.id)
}

export function agree(state: SessionState, { command, actor, at }: EntryOf<'agree'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { agrees } = group.contributions.get(command.contribution) as Contribution
  if (command.on) agrees.add(actor.id)
  else agrees.delete(actor.id)
  group.heardAt = at
  return about(round, [group], actor.id)
}

export function callHelp(state: SessionState, { command, actor, at }: EntryOf<'callHelp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.help = command.on ? 'asked' : null
  return about(round, [group], null)
}

export function answerHelp(state: SessionState, { command }: EntryOf<'answerHelp'>): string[] {
  const round = latestRound(state) as Round
  const group = round.groups.get(command.group) as Group
  group.help = 'coming'
  return about(round, [group], null)
}

export function writeToGroups(state: SessionState, { command, at }: EntryOf<'writeToGroups'>): string[] {
  const round = latestRound(state) as Round
  const { id, group: number, text } = command
  const one = number === null ? undefined : round.groups.get(number)
  const to = number === null ? [...round.groups.values()] : [one as Group]
  for (const group of to) group.messages.push({ id, at, text })
  return number === null ? ['groups'] : about(round, [one], null)
}
