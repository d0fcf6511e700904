import { optionsOf } from '@companion/shared/answers'
import type { RefusalCode } from '@companion/shared/refusals'
import { sameAsBefore } from '@companion/shared/sameAsBefore'
import { defineCommands } from '../define.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { importRunSheet, move, prepare, remove, set } from './runSheet.ts'
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
  nothing: { by: ['system'], apply: leaveOut },
})

export const runSheetCommands = defineCommands({
  setActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses(state, draft) {
      const { command } = draft
      const known = state.polls.get(command.activity.id)
      if (known === undefined && state.order.length >= mostActivities) return 'activity.full'
      if (rulesOf(draft) >= 4 && sameAsBefore(optionsOf(command.activity.question)) !== -1)
        return 'activity.sameOption'
      if (command.version !== (known?.version ?? 0)) return known ? 'activity.changed' : 'activity.unknown'
      return refusesPlace(state, command.after)
    },
    apply: set,
  },
  moveActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses(state, { command: { activityId, after } }) {
      if (!state.polls.has(activityId) || after === activityId) return 'activity.unknown'
      return refusesPlace(state, after)
    },
    apply: move,
  },
  removeActivity: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses({ polls }, { command }) {
      const poll = polls.get(command.activityId)
      if (poll === undefined) return 'activity.unknown'
      return poll.runs.length > 0 ? 'activity.asked' : null
    },
    apply: remove,
  },
  importRunSheet: { by: ['host'], hostActivity: 'undoable', apply: importRunSheet },
  prepare: { by: ['system'], apply: prepare },
})

function refusesPlace({ polls }: SessionState, after: string | null | undefined): RefusalCode | null {
  return after == null || polls.has(after) ? null : 'activity.unknown'
}
