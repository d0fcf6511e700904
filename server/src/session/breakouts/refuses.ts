import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Actor } from '../entry.ts'
import type { SessionState } from '../state.ts'
import { type Group, groupOf, latestRound, type Round, type Wish } from './round.ts'
import { nextMark } from './rounds.ts'
import { textOf } from './writeUp.ts'

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

/** Why people cannot be asked into groups now, if so. */
export function refusesGathering(state: SessionState, command: CommandOf<'gatherRound'>): RefusalCode | null {
  if (state.phase === 'ended') return 'session.ended'
  const latest = latestRound(state)
  if (latest !== undefined && latest.phase !== 'ended') return 'breakout.running'
  if (command.round !== state.rounds.length + 1) return 'breakout.unknown'
  return command.prompts.every((id) => state.prompts.has(id)) ? null : 'breakout.prompt'
}

/** Why something cannot be done in a round now, if so: it must be the latest. */
export function refusesOnRound(state: SessionState, command: OnRound, actor: Actor): RefusalCode | null {
  const round = latestRound(state)
  if (round === undefined || command.round !== round.number) return 'breakout.unknown'
  const group = groupOf(round, actor.id)
  switch (command.type) {
    case 'startRound':
      return round.phase === 'gathering' ? null : 'breakout.alreadySo'
    case 'extendRound':
      return isRunning(round) ? null : 'breakout.over'
    case 'endRound':
      return round.phase === 'ended' ? 'breakout.alreadySo' : null
    case 'roundClock':
      return command.endsAt === round.endsAt && command.mark === nextMark(round) ? null : 'breakout.alreadySo'
    case 'joinRound':
      return refusesWish(state, round, command.wish, group)
    case 'leaveRound':
      return group !== undefined || round.wishes.has(actor.id) ? null : 'breakout.notIn'
    case 'moveMember': {
      const person = round.members.get(command.member)
      const to = round.groups.get(command.to)
      if (person === undefined || !round.places.has(person)) return 'breakout.notIn'
      if (to === undefined || to.isAlone) return 'breakout.group'
      return round.places.get(person) === command.to ? 'breakout.alreadySo' : null
    }
    case 'mergeGroups': {
      const [from, into] = [round.groups.get(command.from), round.groups.get(command.into)]
      if (from === undefined || into === undefined || from === into) return 'breakout.group'
      return from.isAlone || into.isAlone || from.sent || into.sent ? 'breakout.group' : null
    }
    case 'writeToGroups':
      return command.group === null || round.groups.has(command.group) ? null : 'breakout.group'
    case 'answerHelp':
      return round.groups.get(command.group)?.help === 'asked' ? null : 'breakout.alreadySo'
    case 'showPoint':
    case 'meToo':
      return refusesPoint(round, command)
    default:
      if (state.phase === 'paused') return 'session.paused'
      if (round.phase === 'ended') return 'breakout.over'
      if (group === undefined) return 'breakout.notIn'
      return refusesInGroup(group, command, actor)
  }
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
  if (wish.kind !== 'room') return null
  if (wish.room === group?.number) return 'breakout.alreadySo'
  const room = round.groups.get(wish.room)
  return room !== undefined && room.members.size >= limits.roomMost ? 'breakout.full' : null
}

function refusesInGroup(
  group: Group,
  command: Exclude<OnRound, { type: 'startRound' }>,
  actor: Actor,
): RefusalCode | null {
  switch (command.type) {
    case 'contribute':
      return group.contributions.size >= limits.contributionsMost ? 'breakout.full' : null
    case 'withdrawContribution':
      return group.contributions.get(command.contribution)?.author === actor.id
        ? null
        : 'breakout.contribution'
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
      if (group.sent !== null) return 'breakout.sent'
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
function refusesPoint(round: Round, command: CommandOf<'showPoint' | 'meToo'>): RefusalCode | null {
  const key = `${command.group}/${command.point}`
  if (command.type === 'meToo') return round.shown.has(key) ? null : 'breakout.point'
  const group = round.groups.get(command.group)
  if (group === undefined || textOf(group, command.point) === undefined) return 'breakout.point'
  if (round.phase !== 'ended' && group.sent === null) return 'breakout.point'
  return null
}
