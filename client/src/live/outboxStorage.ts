import type { RequestedCommand } from '@companion/shared/commands/command'

/**
 * A command that has no ack yet, as it outlives its page. `at` is when it was made, in milliseconds since 1970 by the
 * device's clock; `sent` says that the server may have it.
 */
export type Kept = { command: RequestedCommand; at: number; sent: boolean }

/** Where commands wait for their acks, each by itself: no page writes over what another page of the browser keeps. */
export type OutboxStorage = {
  all(): Kept[]
  get(id: string): Kept | undefined
  put(kept: Kept): void
  remove(id: string): void
}

/** For pages whose commands must not be sent again after a reload. */
export function memoryStorage(): OutboxStorage {
  const kept = new Map<string, Kept>()
  return {
    all: () => [...kept.values()],
    get: (id) => kept.get(id),
    put: (one) => void kept.set(one.command.id, one),
    remove: (id) => void kept.delete(id),
  }
}

/** Shared by all pages of this browser under one name. What the browser does not keep lasts as long as the page. */
export function browserStorage(name: string): OutboxStorage {
  const inMemory = memoryStorage()
  const keyOf = (id: string) => `${name}:${id}`
  const read = (key: string) => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
      return isKept(kept) ? kept : undefined
    } catch {
      return undefined
    }
  }
  return {
    all() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(keyOf('')))
        return [...inMemory.all(), ...keys.flatMap((key) => read(key) ?? [])]
      } catch {
        return inMemory.all()
      }
    },
    get: (id) => inMemory.get(id) ?? read(keyOf(id)),
    put(kept) {
      try {
        localStorage.setItem(keyOf(kept.command.id), JSON.stringify(kept))
      } catch {
        inMemory.put(kept)
      }
    },
    remove(id) {
      inMemory.remove(id)
      try {
        localStorage.removeItem(keyOf(id))
      } catch {
        // It was not kept there.
      }
    },
  }
}

function isKept(kept: unknown): kept is Kept {
  const { command, at } = (kept ?? {}) as Partial<Kept>
  return typeof at === 'number' && typeof command?.id === 'string' && typeof command.type === 'string'
}
