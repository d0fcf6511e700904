import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { withRoom } from './places.ts'
import { groupOf, groupWith, latestRound, mergedNow } from './round.ts'
import { canOpenAgain, isDue } from './rounds.ts'
import type { Group, Round, Wish } from './state.ts'
import { unreadFlags } from './talk.ts'
import { fits, joined, textOf } from './writeUp.ts'

const isRunning = ({ phase }: Round) => phase === 'open' || phase === 'grace'

type OnRound = CommandOf<
  | 'startRound'
  | 'extendRound'
  | 'endRound'
  | 'roundClock'
  | 'joinRound'
  | 'leaveRound'
  | 'moveMember'
  | 'mergeGroups'
  | 'contribute'
  | 'withdrawContribution'
  | 'agree'
  | 'callHelp'
  | 'beScribe'
  | 'writeUp'
  | 'offerWriteUp'
  | 'judgeWriteUp'
  | 'sendWriteUp'
  | 'writeToGroups'
  | 'answerHelp'
  | 'showPoint'
  | 'meToo'
>

/** Why a prompt cannot be set, if so: there are as many as a session has. */
export function refusesPrompt(
  { prompts }: SessionState,
  { prompt }: CommandOf<'setPrompt'>,
): RefusalCode | null {
  return prompts.has(prompt.id) || prompts.size < limits.promptsMost ? null : 'breakout.full'
}

/** Why people cannot be asked into groups now, if so. */
export function refusesGathering(state: SessionState, command: CommandOf<'gatherRound'>): RefusalCode | null {
  if (state.phase === 'ended') return 'session.ended'
  const latest = latestRound(state)
  if (latest !== undefined && latest.phase !== 'ended') return 'breakout.running'
  if (command.round !== state.rounds.length + 1) return 'breakout.unknown'
  return command.prompts.every((id) => state.prompts.has(id)) ? null : 'breakout.prompt'
}

/** Why something cannot be done in a round now, if so: it must be the latest, but to take something back. */
export function refusesOnRound(
  state: SessionState,
  command: OnRound,
  actor: Actor,
  at: number,
): RefusalCode | null {
  if (command.type === 'withdrawContribution') return refusesWithdrawal(state, command, actor)
  const round = latestRound(state)
  if (round === undefined || command.round !== round.number) return 'breakout.unknown'
  const group = groupOf(round, actor.id)
  switch (command.type) {
    case 'startRound':
      return round.phase === 'gathering' ? null : 'breakout.alreadySo'
    case 'extendRound':
      if (state.phase === 'ended') return 'session.ended'
      if (!isRunning(round) && !canOpenAgain(round)) return 'breakout.over'
      return (command.endsAt ?? round.endsAt) === round.endsAt ? null : 'breakout.alreadySo'
    case 'endRound':
      return round.phase === 'ended' || round.phase === command.to ? 'breakout.alreadySo' : null
    case 'roundClock':
      return isDue(round, command) ? null : 'breakout.alreadySo'
    case 'joinRound':
      return refusesWish(state, round, command.wish, group)
    case 'leaveRound':
      if (round.phase === 'ended') return 'breakout.over'
      return group !== undefined || round.wishes.has(actor.id) ? null : 'breakout.notIn'
    case 'moveMember': {
      const person = round.members.get(command.member)
      const to = round.groups.get(command.to)
      if (round.phase === 'ended') return 'breakout.over'
      if (person === undefined || !round.places.has(person)) return 'breakout.notIn'
      // Who chose to be alone and quiet is not put among others.
      if (to === undefined || to.isAlone || groupOf(round, person)?.isAlone) return 'breakout.group'
      return round.places.get(person) === command.to ? 'breakout.alreadySo' : null
    }
    case 'mergeGroups': {
      if (round.phase === 'ended') return 'breakout.over'
      const [from, into] = [round.groups.get(command.from), round.groups.get(command.into)]
      if (from === undefined || into === undefined || from === into) return 'breakout.group'
      if (from.isAlone || into.isAlone || from.sent || into.sent) return 'breakout.group'
      return from.draft === null || fits(joined(into.draft, from.draft)) ? null : 'breakout.group'
    }
    case 'writeToGroups':
      if (round.phase === 'ended') return 'breakout.over'
      return command.group === null || round.groups.has(command.group) ? null : 'breakout.group'
    case 'answerHelp': {
      const cared = round.groups.get(command.group)
      if (cared === undefined) return 'breakout.group'
      if (command.done) return cared.help === null ? 'breakout.alreadySo' : null
      return cared.help === 'asked' || unreadFlags(cared).length > 0 ? null : 'breakout.alreadySo'
    }
    case 'showPoint':
    case 'meToo':
      return refusesPoint(round, command, group)
    default:
      if (state.phase === 'paused') return 'session.paused'
      if (isTooLate(round, command, at)) return 'breakout.over'
      if (group === undefined) return 'breakout.notIn'
      return refusesInGroup(round, group, command, actor)
  }
}

/** Whoever said something takes it back, wherever they are by now. */
function refusesWithdrawal(
  state: SessionState,
  { round: number, contribution }: CommandOf<'withdrawContribution'>,
  actor: Actor,
): RefusalCode | null {
  const round = state.rounds[number - 1]
  if (round === undefined) return 'breakout.unknown'
  if (state.phase === 'paused') return 'session.paused'
  const said = groupWith(round, contribution)?.contributions.get(contribution)
  return said?.author === actor.id ? null : 'breakout.contribution'
}

/** Whether a round has ended for this: what was begun when it ended still counts. */
function isTooLate({ phase, endedAt }: Round, { type }: OnRound, at: number): boolean {
  if (phase !== 'ended') return false
  const isBegun = type === 'contribute' || type === 'writeUp'
  return !isBegun || endedAt === null || at > endedAt + limits.lateMs
}

function refusesWish(
  state: SessionState,
  round: Round,
  wish: Wish,
  group: Group | undefined,
): RefusalCode | null {
  if (round.phase === 'ended') return 'breakout.over'
  if (state.phase === 'paused') return 'session.paused'
  if ('prompt' in wish && wish.prompt !== undefined && !round.prompts.some(({ id }) => id === wish.prompt))
    return 'breakout.prompt'
  const isByRoom = round.how === 'room' || round.how === 'table'
  if (wish.kind === 'alone')
    return group?.isAlone && (wish.prompt ?? group.prompt) === group.prompt ? 'breakout.alreadySo' : null
  if (isByRoom !== (wish.kind === 'room')) return isByRoom ? 'breakout.room' : 'breakout.group'
  if (wish.kind !== 'room') return refusesMoving(round, wish, group)
  if (wish.room === group?.number) return 'breakout.alreadySo'
  const room = round.groups.get(wish.room)
  return room !== undefined && room.members.size >= limits.roomMost ? 'breakout.full' : null
}

/** Somebody who asks for another group stays where they are while there is none. */
function refusesMoving(
  round: Round,
  wish: Exclude<Wish, { kind: 'room' | 'alone' }>,
  group: Group | undefined,
): RefusalCode | null {
  if (group === undefined || group.isAlone) return null
  const wanted = wish.kind === 'prompt' && round.how === 'choice' ? wish.prompt : null
  if (wanted !== null && wanted !== group.prompt) return null
  // One that everybody left is no other group to somebody who is among people.
  return (withRoom(round, wanted, group)?.members.size ?? 0) === 0 ? 'breakout.full' : null
}

function refusesInGroup(
  round: Round,
  group: Group,
  command: Exclude<OnRound, { type: 'startRound' }>,
  actor: Actor,
): RefusalCode | null {
  switch (command.type) {
    case 'contribute':
      if (command.group !== undefined && mergedNow(round, command.group) !== group.number)
        return 'breakout.moved'
      return group.contributions.size >= limits.contributionsMost ? 'breakout.full' : null
    case 'agree':
      return group.contributions.has(command.contribution) ? null : 'breakout.contribution'
    case 'callHelp':
      return command.on === (group.help !== null) ? 'breakout.alreadySo' : null
    case 'beScribe':
      if (group.sent !== null) return 'breakout.sent'
      return group.scribe === actor.id ? 'breakout.alreadySo' : null
    case 'writeUp':
    case 'offerWriteUp':
    case 'sendWriteUp': {
      if (group.sent !== null || group.readOut !== null) return 'breakout.sent'
      if (group.scribe !== actor.id) return 'breakout.notScribe'
      if (command.type === 'writeUp') return null
      if (group.draft === null || group.draft.points.length === 0) return 'breakout.empty'
      if (command.type === 'offerWriteUp') return group.isOffered ? 'breakout.alreadySo' : null
      const others = group.members.size - 1
      return others === 0 || group.verdicts.size > 0 ? null : 'breakout.notJudged'
    }
    case 'judgeWriteUp':
      if (!group.isOffered || group.scribe === actor.id) return 'breakout.notOffered'
      return group.sent === null ? null : 'breakout.sent'
    default:
      return null
  }
}

/** What can be put before everyone: the points of the write-up, once its group is done. */
function refusesPoint(
  round: Round,
  command: CommandOf<'showPoint' | 'meToo'>,
  own: Group | undefined,
): RefusalCode | null {
  const key = `${command.group}/${command.point}`
  if (command.type === 'meToo') {
    if (!round.shown.has(key)) return 'breakout.point'
    return own?.number === command.group ? 'breakout.alreadySo' : null
  }
  if (!command.on) return round.shown.has(key) ? null : 'breakout.alreadySo'
  const group = round.groups.get(command.group)
  if (group === undefined || textOf(group, command.point) === undefined) return 'breakout.point'
  if (round.phase !== 'ended' && group.sent === null) return 'breakout.point'
  return null
}
