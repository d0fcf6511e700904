import * as z from 'zod/mini'
import { schema } from '../schema.ts'
import type { Kind } from './kind.ts'
import * as multiple from './multiple.ts'
import * as numeric from './numeric.ts'
import * as points from './points.ts'
import * as ranking from './ranking.ts'
import * as scale from './scale.ts'
import * as single from './single.ts'
import * as statements from './statements.ts'
import * as text from './text.ts'
import * as words from './words.ts'

/** A question of each kind, as prepared. Entries from before there were kinds have none: they are single choice. */
export const question = schema(() =>
  z.discriminatedUnion('kind', [
    single.question,
    multiple.question,
    scale.question,
    ranking.question,
    points.question,
    numeric.question,
    text.question,
    words.question,
    statements.question,
  ]),
)

/** What someone says to a question of each kind, or that they would rather not. */
export const answer = schema(() =>
  z.union([
    single.answer,
    z.strictObject({ skip: z.literal(true) }),
    multiple.answer,
    scale.answer,
    ranking.answer,
    points.answer,
    numeric.answer,
    text.answer,
    words.answer,
    statements.answer,
  ]),
)

/** Each kind, by its name. */
export const kinds = {
  single: single.kind,
  multiple: multiple.kind,
  scale: scale.kind,
  ranking: ranking.kind,
  points: points.kind,
  numeric: numeric.kind,
  text: text.kind,
  words: words.kind,
  statements: statements.kind,
} satisfies { [K in QuestionKind]: Pick<Kind<QuestionOf<K>, Answer>, 'read'> }

/** What people said, by kind of question. Lists are in the order of the question's options. */
export type Figures = {
  single: single.Figures
  multiple: multiple.Figures
  scale: scale.Figures
  ranking: ranking.Figures
  points: points.Figures
  numeric: numeric.Figures
  text: text.Figures
  words: words.Figures
  statements: statements.Figures
}

export type Question = z.infer<typeof question>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
export type Answer = z.infer<typeof answer>
/** An answer to a question of one kind by someone who did not skip it. */
export type AnswerTo<K extends QuestionKind> = NonNullable<ReturnType<(typeof kinds)[K]['read']>>
