import { defineCommands } from '../define.ts'
import type { EntryOf } from '../entry.ts'
import type { SessionState } from '../state.ts'

export const teamCommands = defineCommands({
  introduce: {
    by: ['host', 'moderator'],
    refuses: ({ team }, { actor, command }) =>
      team.members.get(actor.id)?.name === command.name ? 'session.alreadySo' : null,
    apply: introduce,
  },
  handOver: {
    by: ['host', 'moderator'],
    refuses({ team }, { command: { duty, to } }) {
      if (!team.members.has(to)) return 'team.unknown'
      return team.duties[duty]?.to === to ? 'session.alreadySo' : null
    },
    apply: handOver,
  },
})

function introduce({ team }: SessionState, { actor, command }: EntryOf<'introduce'>): string[] {
  const role = actor.role as 'host' | 'moderator'
  team.members.set(actor.id, { id: actor.id, name: command.name, role })
  return ['team']
}

function handOver({ team }: SessionState, { actor, command, at }: EntryOf<'handOver'>): string[] {
  team.duties[command.duty] = { to: command.to, by: actor.id, at }
  return ['team']
}
