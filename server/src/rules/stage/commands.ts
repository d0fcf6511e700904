import { optionsOf } from '@companion/shared/answers'
import type { Activity } from '@companion/shared/commands/runSheet'
import type { RefusalCode } from '@companion/shared/refusals'
import { sameAsBefore } from '@companion/shared/sameAsBefore'
import { defineCommands } from '../define.ts'
import { bind, closeBound, refusesClosing } from '../people/bound.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { beginSegment, refusesBeginning } from './beginSegment.ts'
import { importRunSheet, move, prepare, remove, set, wasUsed } from './runSheet.ts'
import {
  acknowledgeNote,
  announce,
  leaveOut,
  noteToHosts,
  refusesUndo,
  seal,
  setPhase,
  setScreenLook,
  undo,
} from './stage.ts'

const mostActivities = 100

export const stageCommands = defineCommands({
  setPhase: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: (state, { command }) => (command.phase === state.phase ? 'session.alreadySo' : null),
    apply: setPhase,
  },
  announce: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: ({ announcement }, { command }) =>
      command.text === (announcement?.text ?? null) ? 'session.alreadySo' : null,
    apply: announce,
  },
  setScreenLook: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: ({ screenLook }, { command }) => (command.look === screenLook ? 'session.alreadySo' : null),
    apply: setScreenLook,
  },
  noteToHosts: { by: ['host'], apply: noteToHosts },
  acknowledgeNote: {
    by: ['host'],
    refuses: ({ notes }, { command }) =>
      notes.some(({ id }) => id === command.noteId) ? null : 'note.unknown',
    apply: acknowledgeNote,
  },
  undo: { by: ['host'], hostActivity: 'told', refuses: refusesUndo, apply: undo },
  seal: {
    by: ['system'],
    refuses: ({ phase }) => (phase === 'ended' ? null : 'session.notEnded'),
    apply: seal,
  },
  bind: { by: ['system'], apply: bind },
  closeBound: { by: ['system'], refuses: refusesClosing, apply: closeBound },
  nothing: { by: ['system'], apply: leaveOut },
})

export const runSheetCommands = defineCommands({
  setActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses(state, draft) {
      const { activity, version, after } = draft.command
      const known = state.polls.get(activity.id) ?? state.segments.get(activity.id)
      if (known === undefined && state.order.length >= mostActivities) return 'activity.full'
      if (rulesOf(draft) >= 4 && hasSameOption(activity)) return 'activity.sameOption'
      if (version !== (known?.version ?? 0)) return known ? 'activity.changed' : 'activity.unknown'
      if (known && isPoll(known.activity) !== isPoll(activity) && wasUsed(state, activity.id))
        return 'activity.asked'
      return refusesPlace(state, after)
    },
    apply: set,
  },
  moveActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses(state, { command: { activityId, after } }) {
      if (!state.order.includes(activityId) || after === activityId) return 'activity.unknown'
      return refusesPlace(state, after)
    },
    apply: move,
  },
  removeActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses(state, { command: { activityId } }) {
      if (!state.order.includes(activityId)) return 'activity.unknown'
      return wasUsed(state, activityId) ? 'activity.asked' : null
    },
    apply: remove,
  },
  beginSegment: { by: ['host'], hostActivity: 'undoable', refuses: refusesBeginning, apply: beginSegment },
  importRunSheet: { by: ['host'], hostActivity: 'undoable', apply: importRunSheet },
  prepare: { by: ['system'], apply: prepare },
})

function refusesPlace({ order }: SessionState, after: string | null | undefined): RefusalCode | null {
  return after == null || order.includes(after) ? null : 'activity.unknown'
}

const isPoll = ({ kind }: Activity) => kind === 'poll'

const hasSameOption = (activity: Activity) =>
  activity.kind === 'poll' && sameAsBefore(optionsOf(activity.question)) !== -1
