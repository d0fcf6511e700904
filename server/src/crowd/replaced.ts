import type { Outgoing } from '@companion/client/live/store'

/** Tells when an outbox dropped a command that it never sent, for a newer one that sets the same. */
export function createReplaced() {
  const waiting = new Map<string, () => void>()
  return {
    /** Resolves when it is dropped; never where it is answered. */
    whenReplaced: (id: string): Promise<'replaced'> =>
      new Promise((resolve) => waiting.set(id, () => resolve('replaced'))),
    settled: (id: string) => void waiting.delete(id),
    /** What the outbox holds now. What left it because it was answered is settled by the end of this turn. */
    onOutbox(outbox: readonly Outgoing[]): void {
      const held = new Set(outbox.map(({ command }) => command.id))
      const gone = [...waiting.keys()].filter((id) => !held.has(id))
      if (gone.length > 0)
        setImmediate(() => {
          for (const id of gone) waiting.get(id)?.()
        })
    },
  }
}

export type Replaced = ReturnType<typeof createReplaced>
