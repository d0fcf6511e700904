import type { Answer, Question } from '../kinds/registry.ts'
import type { GroupView, MemberView } from './breakouts.ts'
import type { MyAnswer } from './polls.ts'
import type { BoardQuestion, Receipt } from './questions.ts'
import type { ResultView } from './results.ts'

/** What one person answered, in the words it was asked in; `untranslated` as in a `RunView`. `late`: after the session had ended. */
export type AnswerGiven = {
  question: Question
  answer: Answer
  at: number
  untranslated?: true
  late?: true
  /** Which asking of which poll it answers, where it can still be taken back. */
  back?: { pollId: string; run: number }
}

/** What one person said in small groups or alone: its round and number, and how many in their group say so, them among them. */
export type SaidInGroup = {
  round: number
  contribution: number
  prompt: string
  text: string
  at: number
  people: number
}

/**
 * A person's own things, sent to that person's devices only. `results:` where a question shows its result to those
 * who have answered; in an update, null takes a slice away.
 */
export type PersonalView = {
  /** What they said of themselves, by who-you-are question; null for 'I would rather not say'. */
  me?: Record<string, string | null>
  /** What they asked, and what became of it. */
  receipts?: Receipt[]
  /** Their part in the round of groups, and the group they are in, as all in it see it. */
  member?: MemberView
  group?: GroupView
  /** The group that a host looks into. */
  look?: GroupView
  /** The questions they added their voice to. */
  votes?: number[]
  /** Of what they found on the whole board and are looking at: how many people it stands for, and its words, or that it is off the board. */
  [count: `count:${number}`]: number
  [question: `question:${number}`]: BoardQuestion | 'gone'
  [answer: `answer:${string}`]: MyAnswer
  [results: `results:${string}`]: ResultView
}
