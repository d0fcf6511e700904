import type { Audience, StaffRole, Views } from '@companion/shared/audiences'
import type { SessionState } from '../state.ts'

/** What one audience may see: the names of its slices, and each slice of it. */
export type View = {
  /** The slices that exist now. */
  names(state: SessionState): string[]
  /** One slice as plain data; undefined where this audience may not see it or there is none. */
  slice(state: SessionState, name: string): unknown
}

/** The slices of a view that are no part of the state: what is known of connections, and what a search finds. */
type Added = 'people' | 'alike' | 'onTeam' | 'untranslated'

/** How each slice of a view is made, by the kind of its name: `poll` for `poll:p1`, which is about `p1`. */
export type SlicesOf<V> = {
  [N in Exclude<keyof V, Added> as N extends `${infer Kind}:${string}` ? Kind : N]-?: (
    state: SessionState,
    about: string,
  ) => V[N] | undefined
}

/** Everything the server knows of one audience. */
type Definition<A extends Audience> = {
  /** The slices that exist now, in the order in which they are first sent. */
  names(state: SessionState): string[]
  /** All that it may ever see. A slice of its view that is left out, and one that is not in it, do not compile. */
  slices: SlicesOf<Views[A]>
  /** Whose pages it may open, its own among them. Participants sign in to none. */
  opens: readonly StaffRole[]
  /** The shortest time between two updates for so many devices, in milliseconds. */
  interval(devices: number): number
  /** How long a slice of so many bytes waits before it is sent again for a change no one asked for, in milliseconds. */
  pace(name: string, bytes: number): number
} & ('people' extends keyof Views[A]
  ? {
      /** It is told how many people are here, because it acts on it: a count that moves all the time costs a phone its data. */
      countsPeople: true
    }
  : { countsPeople?: never }) &
  ('alike' extends keyof Views[A]
    ? {
        /** It works through the queue of questions: it is told which ask the same and who else is here, and may send commands quickly. */
        moderates: true
      }
    : { moderates?: never })

/** An audience as the rest of the server uses it. */
export type DefinedAudience = View &
  Pick<Definition<Audience>, 'opens' | 'interval' | 'pace'> & { countsPeople?: true; moderates?: true }

/** Define an audience: what it may see, and how it is sent. */
export function defineAudience<A extends Audience>(
  definition: Definition<A>,
): DefinedAudience & { slices: SlicesOf<Views[A]> } {
  const slices = definition.slices as Readonly<
    Record<string, (state: SessionState, about: string) => unknown>
  >
  return {
    ...definition,
    slice(state, name) {
      const { kind, about } = parseSliceName(name)
      return Object.hasOwn(slices, kind) ? slices[kind]?.(state, about) : undefined
    },
  }
}

/** Those who run the session are told ten times a second. */
export const staffInterval = () => 100

/**
 * Those who run the session: a moderator's queue is tens of kilobytes, and every voice changes a number in it. It moves with
 * voices at about 30 kilobytes a second, and at once when someone decides. What looks like one person with many cookies is
 * counted anew from every answer: every two seconds is soon enough.
 */
export function staffPace(name: string, bytes: number): number {
  if (name === 'networks') return 2000
  return name === 'queue' ? bytes / 30 : 0
}

/** The people whose receipts touched names are about, each once: their devices alone are told. */
export function receiptsOwners(names: readonly string[]): ReadonlySet<string> {
  const receipts = names.filter((name) => name.startsWith('receipts:'))
  return receipts.length === 0 ? nobody : new Set(receipts.map((name) => parseSliceName(name).about))
}

const nobody: ReadonlySet<string> = new Set()

/** A slice's name taken apart: `poll:p1` is of kind `poll`, about `p1`. */
export function parseSliceName(name: string): { kind: string; about: string } {
  const colon = name.indexOf(':')
  return colon === -1
    ? { kind: name, about: '' }
    : { kind: name.slice(0, colon), about: name.slice(colon + 1) }
}
