import type { Flag } from '@companion/shared/questions'
import { forgetDanger, seeDanger } from '../dangers/danger.ts'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { count, groupWith, latestRound, ownTime, placeOf, remember, slicesOf } from './round.ts'
import type { Contribution, Group, Round } from './state.ts'
import { workOut } from './writeUp.ts'

/** The version of the rules from which on somebody who comes to a group has not read what carries a flag there. */
const comingIsNoReading = 8

export function contribute(
  state: SessionState,
  { command, actor, at, rules }: EntryOf<'contribute'>,
): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { text, flags = [], helping } = command
  const number = round.next.contribution++
  group.contributions.set(number, {
    number,
    author: actor.id,
    text,
    at,
    flags,
    ...(helping && { helping }),
    agrees: new Set(),
  })
  remember(round, actor.id, number, group)
  if (flags.length > 0) group.unread = new Set(group.unread).add(number)
  group.heardAt = ownTime(round, at)
  count(round, actor.id, 'said')
  workOut(group)
  const place = { round: round.number, group: group.number, contribution: number }
  return [
    ...slicesOf(round, [group], actor.id),
    ...seeDanger(state, { place, author: actor.id, text, at, flags, rules }),
  ]
}

const none: readonly Flag[] = []

/** What was found in what no host has read yet who looks after groups. */
export function unreadFlags({ contributions, unread, draftFlags, isDraftRead }: Group): readonly Flag[] {
  if (unread.size === 0 && (isDraftRead || draftFlags.length === 0)) return none
  const found = new Set(isDraftRead ? [] : draftFlags)
  for (const number of unread) for (const flag of contributions.get(number)?.flags ?? []) found.add(flag)
  return [...found]
}

export function withdrawContribution(
  state: SessionState,
  { command, actor }: EntryOf<'withdrawContribution'>,
): string[] {
  const round = state.rounds[command.round - 1] as Round
  const group = groupWith(round, actor.id, command.contribution) as Group
  const place = { round: round.number, group: group.number, contribution: command.contribution }
  return [...takeOut(round, group, command.contribution), ...forgetDanger(state, place, actor.id)]
}

/** A host takes out what someone said, and why is kept for whoever said it. What may be about danger stays with the team. */
export function removeContribution(
  state: SessionState,
  { command }: EntryOf<'removeContribution'>,
): string[] {
  const round = latestRound(state) as Round
  const group = round.groups.get(command.group) as Group
  const { author, text } = group.contributions.get(command.contribution) as Contribution
  keepReason(round, author, { text, reason: command.reason })
  return takeOut(round, group, command.contribution)
}

/** Keep why a host took something of someone's out of the groups. */
export function keepReason(
  { removed }: Round,
  person: string,
  what: { text?: string; reason: string },
): void {
  removed.set(person, [...(removed.get(person) ?? []), what])
}

/** Take what was said out of a group; the slices that changes. */
function takeOut(round: Round, group: Group, number: number): string[] {
  const { author, agrees } = group.contributions.get(number) as Contribution
  group.contributions.delete(number)
  round.saidBy.get(author)?.delete(number)
  group.unread = new Set([...group.unread].filter((one) => one !== number))
  workOut(group)
  // Its words go from what is read out too; the other points keep their places.
  if (group.readOut?.source === 'agreed') {
    const place = group.readOut.contributions.indexOf(number)
    if (place >= 0) group.readOut.points[place] = ''
  }
  return [...slicesOf(round, [group], author), ...Array.from(agrees, (person) => `member:${person}`)]
}

export function agree(state: SessionState, { command, actor, at }: EntryOf<'agree'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  const { agrees } = group.contributions.get(command.contribution) as Contribution
  if (command.on) agrees.add(actor.id)
  else agrees.delete(actor.id)
  group.heardAt = ownTime(round, at)
  workOut(group)
  return slicesOf(round, [group], actor.id)
}

export function callHelp(state: SessionState, { command, actor, at }: EntryOf<'callHelp'>): string[] {
  const { round, group } = placeOf(state, actor, at)
  group.help = command.on ? 'asked' : null
  if (command.on) group.askedAt = at
  return slicesOf(round, [group], null)
}

export function answerHelp(state: SessionState, entry: EntryOf<'answerHelp'>): string[] {
  const { command } = entry
  const round = latestRound(state) as Round
  const group = round.groups.get(command.group) as Group
  const isComing = group.help === 'asked' && !command.done
  if (isComing) group.help = 'coming'
  if (command.done) group.help = null
  // Who says that they are coming has read nothing yet.
  if (!isComing || rulesOf(entry) < comingIsNoReading) {
    group.unread = new Set()
    group.isDraftRead = true
  }
  return slicesOf(round, [group], null)
}

export function writeToGroups(state: SessionState, { command, at }: EntryOf<'writeToGroups'>): string[] {
  const round = latestRound(state) as Round
  const { id, group: number, text } = command
  const one = number === null ? undefined : round.groups.get(number)
  const to = number === null ? [...round.groups.values()] : [one as Group]
  for (const group of to) group.messages.push({ id, at, text })
  return number === null ? ['groups'] : slicesOf(round, [one], null)
}
