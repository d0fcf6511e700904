import type { RequestedCommand } from '@companion/shared/commands/command'
import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import { nanoid } from 'nanoid'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Connection } from './connection.ts'
import type { LiveState, LiveStore, Outgoing } from './store.ts'

/** A store and the connection that keeps it; null on the server, where nothing is sent. */
export type Live = { store: LiveStore; connection: Connection | null }

export const LiveContext = createContext<Live | null>(null)

function useLive(): Live {
  const live = useContext(LiveContext)
  if (live === null) throw new Error('this component needs a LiveContext around it')
  return live
}

/** Read from the store; the component renders again when what it reads changes. */
export function useLiveState<T>(read: (state: LiveState) => T): T {
  return useStore(useLive().store, read)
}

/** Read several things at once: what was read before is given again while each of them is as it was. */
export function useLiveParts<T extends object>(read: (state: LiveState) => T): T {
  return useLiveState(useMemo(() => remembering(read), [read]))
}

/** Reads as `read` does, but gives what it gave before while each part of that is as it was. */
export function remembering<A extends unknown[], T extends object>(
  read: (...from: A) => T,
): (...from: A) => T {
  let last: T | null = null
  return (...from) => {
    const next = read(...from)
    if (last === null || !isSame(last, next)) last = next
    return last
  }
}

function isSame(one: object, next: object): boolean {
  const [before, after] = [Object.entries(one), Object.entries(next)]
  return (
    before.length === after.length &&
    before.every(([name, value], index) => after[index]?.[0] === name && Object.is(after[index][1], value))
  )
}

/** One slice of the view `V`. */
export function useSlice<V, K extends keyof V & string>(name: K): V[K] | undefined {
  return useLiveState((state) => state.slices[name] as V[K] | undefined)
}

/** What a component may ask for. */
export type CommandWithoutId = RequestedCommand extends infer C
  ? C extends RequestedCommand
    ? Omit<C, 'id'>
    : never
  : never

/**
 * What a component does with the connection: nothing where a page has none. `send` gives the command its id. Each is the
 * same function for as long as the connection is, so that effects may depend on it.
 */
export function useConnection() {
  const connection = useContext(LiveContext)?.connection
  return useMemo(
    () => ({
      send: (command: CommandWithoutId) => connection?.send({ id: nanoid(), ...command } as RequestedCommand),
      dismiss: (id: string) => connection?.dismiss(id),
      look: (group: number | null) => connection?.look(group),
      find: (query: BoardQuery, onFound: (found: FoundView) => void) => connection?.find(query, onFound),
      setPaused: (paused: boolean) => connection?.setPaused(paused),
    }),
    [connection],
  )
}

/** How long something may be on its way before the page says that it takes longer than usual, in milliseconds. */
const usualMs = 3000

/** Whether what was sent first, of what is still on its way, takes longer than usual. */
export function useIsSlow(): boolean {
  const waiting = useLiveState(({ outbox }) => outbox.find(({ state }) => state === 'sending')?.command.id)
  const [slow, setSlow] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSlow(waiting), usualMs)
    return () => clearTimeout(timer)
  }, [waiting])
  return waiting !== undefined && slow === waiting
}

/** What is on its way, or was refused, of one type about one poll: the newest of it. */
export function useOutgoing(type: RequestedCommand['type'], pollId: string): Outgoing | undefined {
  return useLiveState(({ outbox }) =>
    outbox
      .filter(({ command }) => command.type === type && 'pollId' in command && command.pollId === pollId)
      .pop(),
  )
}
