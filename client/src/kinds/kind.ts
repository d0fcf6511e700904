import type { AnswerTo, Figures, QuestionKind, QuestionOf } from '@companion/shared/kinds/registry'
import type { ReactNode } from 'react'
import type { Messages } from '../messages/messages.ts'
import type { Width } from '../ui/TextInput.tsx'
import type { ResultTable } from './table.ts'

/** What the form controls of a question are given. */
export type FieldsProps<K extends QuestionKind> = {
  pollId: string
  question: QuestionOf<K>
  /** What was answered or begun before. */
  given: AnswerTo<K> | null
  /** In which order this person sees what is shuffled. */
  seed: number
  /** What the form holds has changed in a way that no input tells. */
  onChange: () => void
}

/**
 * How one kind of question is answered, and how its results are put, in the words of `kinds` in the messages. Sentences and
 * tables are of one person at least.
 */
export type Kind<K extends QuestionKind> = {
  /** The form controls. They keep their own values, and post them without JavaScript. */
  Fields(props: FieldsProps<K>): ReactNode
  /** The id of the first control, for the link of the error summary. */
  firstControl(pollId: string, question: QuestionOf<K>): string
  /** How to answer, where the controls do not say it by themselves. */
  howTo?(question: QuestionOf<K>, messages: Messages): string
  /** What someone said, in words: `‘Trust’, ‘Time’`. */
  answerText(question: QuestionOf<K>, answer: AnswerTo<K>, messages: Messages): string
  /** The ids of the table's rows that someone chose. */
  chosenIn?(answer: AnswerTo<K>): readonly string[]
  /** A result in a sentence or two, which say no more than its figures do. */
  sentence(question: QuestionOf<K>, figures: Figures[K], answered: number, messages: Messages): string
  /** A result as a table; null where there is nothing to count. */
  table(
    question: QuestionOf<K>,
    figures: Figures[K],
    answered: number,
    messages: Messages,
  ): ResultTable | null
  /** Why the percentages of a table do not add up to 100, where they do not. */
  sharesNote?(figures: Figures[K], answered: number, messages: Messages): string | null
  /** What the same people said before and now, where it can be put in a sentence. */
  comparison?(before: Figures[K], after: Figures[K], messages: Messages): string
}

/** What was typed into the editor of a question, by the name of the field. */
export type Typed = {
  /** Undefined where nothing was typed. */
  text(field: string): string | undefined
  number(field: string): number | undefined
  isTicked(field: string): true | undefined
  /** Lines, each of which is an option. */
  options(): { id: string; text: string }[]
}

/** The controls that an editor is made of: each shows its field, and what is wrong with it. */
export type Controls = {
  line(field: string, label: string, width?: Width): ReactNode
  area(field: string, label: string, rows: number): ReactNode
  choice(field: string, label: string, choices: Record<string, string>): ReactNode
  tick(field: string, label: string): ReactNode
  set(field: string, value: string): void
}

/** How a host writes a question of one kind. */
export type Editor = {
  /** What hosts call the kind. */
  name: string
  /** The controls beyond those that every question has. */
  Fields?(controls: Controls): ReactNode
  /** What the question has beyond what every question has. */
  read(typed: Typed): object
  /** What fields hold to begin with. */
  defaults?: Record<string, string>
  /** What a field must be changed to, by its name. */
  advice?: Record<string, string>
}
