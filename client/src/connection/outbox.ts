import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Outgoing } from './store.ts'

/** Where the commands that were not yet acknowledged survive a reload. */
export type OutboxStorage = { load(): Outgoing[]; save(outbox: readonly Outgoing[]): void }

/** Outbox storage in this browser; one that keeps nothing where the browser allows no storage. */
export function browserOutboxStorage(name: string): OutboxStorage {
  return {
    load() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
        return Array.isArray(kept)
          ? kept.filter(isCommand).map((command) => ({ command, state: 'sending' }))
          : []
      } catch {
        return []
      }
    },
    save(outbox) {
      try {
        const waiting = outbox.filter(({ state }) => state === 'sending').map(({ command }) => command)
        if (waiting.length === 0) localStorage.removeItem(name)
        else localStorage.setItem(name, JSON.stringify(waiting))
      } catch {
        // Private browsing may allow no storage: the outbox then lasts as long as the page.
      }
    },
  }
}

/** For pages whose commands must not be sent again after a reload. */
export const noOutboxStorage: OutboxStorage = { load: () => [], save() {} }

/** The outbox with one more command: a newer answer to a poll takes the place of an older one. */
export function added(outbox: readonly Outgoing[], command: RequestedCommand): Outgoing[] {
  const about = subject(command)
  return [
    ...outbox.filter((other) => about === null || subject(other.command) !== about),
    { command, state: 'sending' },
  ]
}

/** What a command sets: of two that set the same thing only the newer one matters; null where each stands for itself. */
function subject(command: RequestedCommand): string | null {
  switch (command.type) {
    case 'answer':
    case 'withdrawAnswer':
      return `answer ${command.pollId}`
    case 'describeMe':
      return `me ${command.about}`
    case 'upvote':
      return `upvote ${command.question}`
    case 'openPoll':
    case 'closePoll':
    case 'showResult':
    case 'hideResult':
      return `${command.type} ${command.pollId}`
    default:
      return null
  }
}

function isCommand(kept: unknown): kept is RequestedCommand {
  const { id, type } = (kept ?? {}) as Record<string, unknown>
  return typeof id === 'string' && typeof type === 'string'
}
