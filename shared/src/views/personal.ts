import type { MyAnswer } from './polls.ts'

/** A person's own things, sent to that person's devices only. */
export type PersonalView = { [answer: `answer:${string}`]: MyAnswer }
