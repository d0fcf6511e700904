import type { Answer, Question } from '@companion/shared/commands/kinds'

/** What the form controls of a question are given. */
export type FieldsProps<Q extends Question> = {
  pollId: string
  question: Q
  /** What was answered or begun before. */
  given: Answer | null
  /** In which order this person sees what is shuffled. */
  seed: number
  /** What the form holds has changed in a way that no input tells. */
  onChange: () => void
}
