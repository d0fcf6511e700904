import { defineCommands } from '../define.ts'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'
import type { Danger } from './state.ts'

export const dangerCommands = defineCommands({
  takeDanger: {
    by: ['host', 'moderator'],
    refuses({ dangers }, { command }) {
      if (command.dangers.some((number) => number > dangers.length)) return 'danger.unknown'
      return command.dangers.every((number) => dangers[number - 1]?.taken !== null) ? 'danger.taken' : null
    },
    apply: take,
  },
})

/** Someone of the team looks after these. What somebody else has taken stays theirs. */
function take(state: SessionState, { command, at }: EntryOf<'takeDanger'>): string[] {
  for (const number of command.dangers) {
    const danger = state.dangers[number - 1] as Danger
    danger.taken ??= { by: command.by, at, text: danger.text }
  }
  return ['dangers']
}
