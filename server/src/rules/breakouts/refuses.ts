import type { Command, CommandOf, CommandType } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Definition } from '../define.ts'
import type { Draft, DraftOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { fairToGroupsFrom, withRoom } from './places.ts'
import { groupOf, groupWith, latestRound, ownTime } from './round.ts'
import type { Group, Round, Wish } from './state.ts'
import { fits, joined, textOf } from './writeUp.ts'

type OnRound = Extract<Command, { round: number }>['type']

type Refuses<T extends CommandType> = NonNullable<Definition<T>['refuses']>
type Check<T extends CommandType> = (
  round: Round,
  draft: DraftOf<T>,
  state: SessionState,
) => RefusalCode | null

/** What `check` says of the round that a command is about, which must be the latest. */
export function onLatestRound<T extends OnRound>(check: Check<T>): Refuses<T> {
  return (state, draft) => {
    const command: CommandOf<OnRound> = draft.command
    const round = latestRound(state)
    return round?.number === command.round ? check(round, draft, state) : 'breakout.unknown'
  }
}

/** The same of a round that has not ended. */
export function onRoundInTime<T extends OnRound>(check: Check<T>): Refuses<T> {
  return onLatestRound((round, draft, state) =>
    round.phase === 'ended' ? 'breakout.over' : check(round, draft, state),
  )
}

/** What `check` says of the group that someone is in, while its round runs. */
export function inGroup<T extends OnRound>(
  check: (group: Group, draft: DraftOf<T>, round: Round) => RefusalCode | null,
): Refuses<T> {
  return onLatestRound((round, draft, state) => {
    if (state.phase === 'paused') return 'session.paused'
    if (isTooLate(round, draft)) return 'breakout.over'
    const group = groupOf(round, draft.actor.id)
    return group === undefined ? 'breakout.notIn' : check(group, draft, round)
  })
}

/** Whether a round has ended for this: what was begun when it ended still counts. */
function isTooLate(round: Round, { command, at }: DraftOf<OnRound>): boolean {
  const { phase, endedAt } = round
  if (phase !== 'ended') return false
  const isBegun = command.type === 'contribute' || command.type === 'writeUp'
  return !isBegun || endedAt === null || ownTime(round, at) > endedAt + limits.lateMs
}

/** The same for whoever writes up what their group says, while it can be changed. */
export function withPen<T extends OnRound>(
  check: (group: Group, draft: DraftOf<T>) => RefusalCode | null,
): Refuses<T> {
  return inGroup((group, draft) => {
    if (group.sent !== null || group.readOut !== null) return 'breakout.sent'
    return group.scribe === draft.actor.id ? check(group, draft) : 'breakout.notScribe'
  })
}

/**
 * Whether too few have said if a write-up is fair for it to go out: it takes most of those who were there before it began, and
 * still are, and as many who say that it is fair as that it is not.
 */
export function isJudgedByFew({ members, before, scribe, verdicts }: Group, rules: number): boolean {
  if (members.length === 1) return false
  const others = members.filter(({ person }) => person !== scribe && before.includes(person))
  if (rules < fairToGroupsFrom || others.length === 0) return verdicts.size === 0
  const said = others.flatMap(({ person }) => verdicts.get(person) ?? [])
  const fair = said.filter((isFair) => isFair).length
  return said.length <= others.length / 2 || fair < said.length / 2
}

/** Whether someone has said as much in a group as one of several may: the others need room too. */
export function hasSaidTheirShare({ saidBy }: Round, group: Group, draft: Draft): boolean {
  if (group.isAlone || rulesOf(draft) < fairToGroupsFrom) return false
  const groups = [...(saidBy.get(draft.actor.id)?.values() ?? [])]
  return groups.filter((number) => number === group.number).length >= limits.contributionsMost / 5
}

/** Why people cannot be asked into groups now, if so. */
export function refusesGathering(
  state: SessionState,
  { command }: DraftOf<'gatherRound'>,
): RefusalCode | null {
  if (state.phase === 'ended') return 'session.ended'
  const latest = latestRound(state)
  if (latest !== undefined && latest.phase !== 'ended') return 'breakout.running'
  if (command.round !== state.rounds.length + 1) return 'breakout.unknown'
  return command.prompts.every((id) => state.prompts.has(id)) ? null : 'breakout.prompt'
}

export function refusesMove(round: Round, { command }: DraftOf<'moveMember'>): RefusalCode | null {
  const person = round.members[command.member - 1]
  const to = round.groups.get(command.to)
  const from = person === undefined ? undefined : groupOf(round, person)
  if (from === undefined) return 'breakout.notIn'
  // Who chose to be alone and quiet is not put among others.
  if (to === undefined || to.isAlone || from.isAlone) return 'breakout.group'
  return from === to ? 'breakout.alreadySo' : null
}

export function refusesMerging({ groups }: Round, { command }: DraftOf<'mergeGroups'>): RefusalCode | null {
  const [from, into] = [groups.get(command.from), groups.get(command.into)]
  if (from === undefined || into === undefined || from === into) return 'breakout.group'
  if (from.isAlone || into.isAlone || from.sent || into.sent) return 'breakout.group'
  return from.draft === null || fits(joined(into.draft, from.draft)) ? null : 'breakout.group'
}

/** What someone said they may take back wherever they are by now, in any round. */
export function refusesWithdrawal(
  state: SessionState,
  { command, actor }: DraftOf<'withdrawContribution'>,
): RefusalCode | null {
  const round = state.rounds[command.round - 1]
  if (round === undefined) return 'breakout.unknown'
  if (state.phase === 'paused') return 'session.paused'
  return groupWith(round, actor.id, command.contribution) === undefined ? 'breakout.contribution' : null
}

/** Whom a host took out of the groups comes into none again in this round; their own page is theirs. */
export function refusesRemoved(
  { removed }: Round,
  { actor, command }: DraftOf<'joinRound'>,
): RefusalCode | null {
  const isOut = removed.get(actor.id)?.some(({ text }) => text === undefined) ?? false
  return isOut && command.wish.kind !== 'alone' ? 'breakout.removed' : null
}

/** Why someone cannot be where they would like to be, if so; `group` is where they are. */
export function refusesWish(
  state: SessionState,
  round: Round,
  wish: Wish,
  group: Group | undefined,
): RefusalCode | null {
  if (round.phase === 'ended') return 'breakout.over'
  if (state.phase === 'paused') return 'session.paused'
  if ('prompt' in wish && wish.prompt !== undefined && !round.prompts.some(({ id }) => id === wish.prompt))
    return 'breakout.prompt'
  if (wish.kind === 'alone')
    return group?.isAlone && (wish.prompt ?? group.prompt) === group.prompt ? 'breakout.alreadySo' : null
  const isByRoom = round.how === 'room' || round.how === 'table'
  if (isByRoom !== (wish.kind === 'room')) return isByRoom ? 'breakout.room' : 'breakout.group'
  return wish.kind === 'room' ? refusesRoom(round, wish.room, group) : refusesMoving(round, wish, group)
}

function refusesRoom(round: Round, number: number, group: Group | undefined): RefusalCode | null {
  if (number === group?.number) return 'breakout.alreadySo'
  const room = round.groups.get(number)
  return room !== undefined && room.members.length >= limits.roomMost ? 'breakout.full' : null
}

/** Someone who asks for another group stays where they are while there is none. */
function refusesMoving(
  round: Round,
  wish: Exclude<Wish, { kind: 'room' | 'alone' }>,
  group: Group | undefined,
): RefusalCode | null {
  if (group === undefined || group.isAlone) return null
  const wanted = wish.kind === 'prompt' && round.how === 'choice' ? wish.prompt : null
  if (wanted !== null && wanted !== group.prompt) return null
  // One that everyone left is no other group to someone who is among people.
  return (withRoom(round, wanted, group)?.members.length ?? 0) === 0 ? 'breakout.full' : null
}

/** What can be put before everyone: the points of the write-up, once its group is done. */
export function refusesPoint(
  round: Round,
  { command: { group: number, point, on } }: DraftOf<'showPoint'>,
): RefusalCode | null {
  if (!on) return round.shown.has(`${number}/${point}`) ? null : 'breakout.alreadySo'
  const group = round.groups.get(number)
  if (group === undefined || textOf(group, point) === undefined) return 'breakout.point'
  return round.phase === 'ended' || group.sent !== null ? null : 'breakout.point'
}
