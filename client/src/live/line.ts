import type { Down, SignedOutReason, Up } from '@companion/shared/protocol'

/** Why the server lets someone not come in. */
export type Refusal = { why: string; signedOutBy?: SignedOutReason }

/** What comes over a line: what the server sends, and what becomes of the line itself. */
export type Heard = Down & {
  /** It is gone. It connects again by itself, unless the server closed it (`isClosed`). */
  disconnect: (isClosed: boolean) => void
  /** It could not connect. It tries again by itself, unless the server said why not. */
  connect_error: (refusal: Refusal | null) => void
}

/** A connection to the server, as little of it as a page needs. */
export type Line = {
  readonly connected: boolean
  /** Hear what comes, from the first message on. */
  hear(heard: Heard): void
  emit(event: 'resync'): void
  /** Ask, and get the answer; null where none came within so many milliseconds. */
  ask<E extends 'command' | 'find' | 'look'>(
    event: E,
    given: Parameters<Up[E]>[0],
    onAnswer: (answer: Parameters<Parameters<Up[E]>[1]>[0] | null) => void,
    patienceMs: number,
  ): void
  connect(): void
  disconnect(): void
}
