import { type FormFields, field } from '@companion/shared/formFields'
import { limits } from '@companion/shared/limits'
import { readHelping } from '@companion/shared/parts'
import { readRoom } from '@companion/shared/rooms'
import { defineCommands, formOf } from '../define.ts'
import { refusesInRound } from '../people/bounds.ts'
import { rulesOf } from '../version.ts'
import { joinRound, leaveRound, mergeGroups, moveMember, removeMember } from './places.ts'
import { meToo, showPoint } from './readOut.ts'
import {
  hasSaidTheirShare,
  inGroup,
  isJudgedByFew,
  onLatestRound,
  onRoundInTime,
  refusesGathering,
  refusesMerging,
  refusesMove,
  refusesPoint,
  refusesRemoved,
  refusesWish,
  refusesWithdrawal,
  withPen,
} from './refuses.ts'
import { groupOf, mergedNow } from './round.ts'
import {
  canOpenAgain,
  endRound,
  extendRound,
  gather,
  isDue,
  isRunning,
  roundClock,
  setPrompt,
  start,
} from './rounds.ts'
import {
  agree,
  answerHelp,
  callHelp,
  contribute,
  removeContribution,
  unreadFlags,
  withdrawContribution,
  writeToGroups,
} from './talk.ts'
import { beScribe, judgeWriteUp, offerWriteUp, sendWriteUp, writeUp } from './writeUp.ts'

export const breakoutCommands = defineCommands({
  setPrompt: {
    by: ['host'],
    refuses: ({ prompts }, { command: { prompt } }) =>
      prompts.has(prompt.id) || prompts.size < limits.promptsMost ? null : 'breakout.full',
    apply: setPrompt,
  },
  gatherRound: { by: ['host'], hostActivity: 'told', refuses: refusesGathering, apply: gather },
  startRound: {
    by: ['host'],
    hostActivity: 'told',
    refuses: onLatestRound(({ phase }) => (phase === 'gathering' ? null : 'breakout.alreadySo')),
    apply: start,
  },
  extendRound: {
    by: ['host'],
    hostActivity: 'told',
    refuses: onLatestRound((round, { command }, state) => {
      if (state.phase === 'ended') return 'session.ended'
      if (!isRunning(round) && !canOpenAgain(round)) return 'breakout.over'
      return (command.endsAt ?? round.endsAt) === round.endsAt ? null : 'breakout.alreadySo'
    }),
    apply: extendRound,
  },
  endRound: {
    by: ['host'],
    hostActivity: 'told',
    refuses: onLatestRound(({ phase }, { command }) =>
      phase === 'ended' || phase === command.to ? 'breakout.alreadySo' : null,
    ),
    apply: endRound,
  },
  roundClock: {
    by: ['system'],
    refuses: onLatestRound((round, { command }) => (isDue(round, command) ? null : 'breakout.alreadySo')),
    apply: roundClock,
  },
  joinRound: {
    by: ['participant'],
    refuses: onLatestRound(
      (round, draft, state) =>
        refusesRemoved(round, draft) ??
        refusesWish(state, round, draft.command.wish, groupOf(round, draft.actor.id)) ??
        refusesInRound(round, draft, 'joined'),
    ),
    apply: joinRound,
    form(fields) {
      const [name = ''] = fields('name')
      return [{ ...onRound(fields), wish: readWish(fields), ...(name !== '' && { name }) }]
    },
  },
  leaveRound: {
    by: ['participant'],
    refuses: onRoundInTime((round, { actor }) => (round.people.has(actor.id) ? null : 'breakout.notIn')),
    apply: leaveRound,
    form: formOf({ numbers: ['round'] }),
  },
  moveMember: { by: ['host'], refuses: onRoundInTime(refusesMove), apply: moveMember },
  removeMember: {
    by: ['host'],
    hostActivity: 'told',
    refuses: onRoundInTime((round, { command }) => {
      const person = round.members[command.member - 1]
      const group = person === undefined ? undefined : groupOf(round, person)
      return group === undefined || group.isAlone ? 'breakout.notIn' : null
    }),
    apply: removeMember,
  },
  mergeGroups: { by: ['host'], refuses: onRoundInTime(refusesMerging), apply: mergeGroups },
  contribute: {
    by: ['participant'],
    refuses: inGroup((group, draft, round) => {
      const { command } = draft
      if (command.group !== undefined && mergedNow(round, command.group) !== group.number)
        return 'breakout.moved'
      if (group.contributions.size >= limits.contributionsMost) return 'breakout.full'
      if (hasSaidTheirShare(round, group, draft)) return 'breakout.tooMuch'
      return refusesInRound(round, draft, 'said')
    }),
    apply: contribute,
    texts: ({ text }) => [text],
    form: (fields) =>
      formOf({ numbers: ['round', 'group'], texts: [field.text] })(fields).map((said) => ({
        ...said,
        ...readHelping(fields),
      })),
  },
  withdrawContribution: {
    by: ['participant'],
    refuses: refusesWithdrawal,
    apply: withdrawContribution,
    form: formOf({ numbers: ['round', 'contribution'] }),
  },
  removeContribution: {
    by: ['host'],
    hostActivity: 'told',
    refuses: onLatestRound(({ groups }, { command }) =>
      groups.get(command.group)?.contributions.has(command.contribution) ? null : 'breakout.contribution',
    ),
    apply: removeContribution,
  },
  agree: {
    by: ['participant'],
    refuses: inGroup(({ contributions }, { command }) =>
      contributions.has(command.contribution) ? null : 'breakout.contribution',
    ),
    apply: agree,
    form: formOf({ numbers: ['round', 'contribution'], flags: ['on'] }),
  },
  callHelp: {
    by: ['participant'],
    refuses: inGroup(({ help }, { command }) =>
      command.on === (help !== null) ? 'breakout.alreadySo' : null,
    ),
    apply: callHelp,
    form: formOf({ numbers: ['round'], flags: ['on'] }),
  },
  beScribe: {
    by: ['participant'],
    refuses: inGroup(({ sent, scribe }, { actor }) => {
      if (sent !== null) return 'breakout.sent'
      return scribe === actor.id ? 'breakout.alreadySo' : null
    }),
    apply: beScribe,
    form: formOf({ numbers: ['round'] }),
  },
  writeUp: {
    by: ['participant'],
    refuses: withPen(() => null),
    apply: writeUp,
    texts: ({ points, dissent }) => [...points, dissent],
    form(fields) {
      const points = fields('point').filter((one) => one.trim() !== '')
      return [{ ...onRound(fields), points, dissent: fields('dissent')[0] ?? '' }]
    },
  },
  offerWriteUp: {
    by: ['participant'],
    refuses: withPen(({ draft, isOffered }) => {
      if (draft === null || draft.points.length === 0) return 'breakout.empty'
      return isOffered ? 'breakout.alreadySo' : null
    }),
    apply: offerWriteUp,
    form: formOf({ numbers: ['round'] }),
  },
  judgeWriteUp: {
    by: ['participant'],
    refuses: inGroup(({ isOffered, scribe, sent }, { actor }) => {
      if (!isOffered || scribe === actor.id) return 'breakout.notOffered'
      return sent === null ? null : 'breakout.sent'
    }),
    apply: judgeWriteUp,
    form: formOf({ numbers: ['round'], flags: ['fair'] }),
  },
  sendWriteUp: {
    by: ['participant'],
    refuses: withPen((group, asked) => {
      if (group.draft === null || group.draft.points.length === 0) return 'breakout.empty'
      return isJudgedByFew(group, rulesOf(asked)) ? 'breakout.notJudged' : null
    }),
    apply: sendWriteUp,
    form: formOf({ numbers: ['round'] }),
  },
  writeToGroups: {
    by: ['host'],
    refuses: onRoundInTime(({ groups }, { command: { group } }) =>
      group === null || groups.has(group) ? null : 'breakout.group',
    ),
    apply: writeToGroups,
  },
  answerHelp: {
    by: ['host'],
    refuses: onLatestRound(({ groups }, { command }) => {
      const group = groups.get(command.group)
      if (group === undefined) return 'breakout.group'
      const isNeeded = command.done
        ? group.help !== null
        : group.help === 'asked' || unreadFlags(group).length > 0
      return isNeeded ? null : 'breakout.alreadySo'
    }),
    apply: answerHelp,
  },
  showPoint: { by: ['host'], refuses: onLatestRound(refusesPoint), apply: showPoint },
  meToo: {
    by: ['participant'],
    refuses: onLatestRound((round, { command: { group, point }, actor }) => {
      if (!round.shown.has(`${group}/${point}`)) return 'breakout.point'
      return groupOf(round, actor.id)?.number === group ? 'breakout.alreadySo' : null
    }),
    apply: meToo,
    form: formOf({ numbers: ['round', 'group'], texts: ['point'], flags: ['on'] }),
  },
})

/** The round that a form names; left out where it names none, for the schema to say so. */
function onRound(fields: FormFields): { round?: number } {
  const [round] = fields('round')
  return round === undefined ? {} : { round: Number(round) }
}

/** Where someone would like to be. What is no number of a room is no wish for one: they are asked for it. */
function readWish(fields: FormFields) {
  const [[wish], [prompt = ''], [typed = '']] = [fields('wish'), fields('prompt'), fields('room')]
  const room = readRoom(typed)
  if (wish === 'alone') return { kind: 'alone', ...(prompt !== '' && { prompt }) }
  if (room !== null) return { kind: 'room', room }
  return prompt === '' ? { kind: 'any' } : { kind: 'prompt', prompt }
}
