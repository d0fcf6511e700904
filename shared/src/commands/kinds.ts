import * as z from 'zod/mini'
import { other, stances } from '../fixedOptions.ts'
import { optionId } from '../ids.ts'
import { sanitizeText } from '../sanitizeText.ts'

/** Words someone writes: as they can be seen, not empty, so many characters at most. */
export const words = (most: number) =>
  z.string().check(z.overwrite(sanitizeText), z.minLength(1), z.maxLength(most))

/** A rule for a list of things with ids, as a check. */
const ofIds = (holds: (ids: string[]) => boolean, error: string) =>
  z.refine<{ id: string }[]>((items) => holds(items.map(({ id }) => id)), { error })
const uniqueIds = ofIds(
  (ids) => new Set(ids).size === ids.length,
  'two of these have the same id; give each its own',
)
const notOther = ofIds(
  (ids) => !ids.includes(other),
  'choose another id than "other"; it stands for "something else"',
)
const options = z
  .array(z.strictObject({ id: optionId, text: words(120) }))
  .check(z.minLength(2), z.maxLength(10), uniqueIds, notOther)
const yes = z.optional(z.literal(true))

/** The same question in other words: an Easy Read version, or a translation by language tag. */
const version = z.strictObject({
  text: words(300),
  hint: z.optional(words(400)),
  options: z.optional(z.record(optionId, words(200))),
})

const asked = {
  text: words(200),
  hint: z.optional(words(300)),
  /** When participants see the result; when the host says, unless told otherwise. */
  show: z.optional(z.enum(['never', 'host', 'answered', 'closed'])),
  versions: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/)), version)),
}

const least = z.optional(z.int().check(z.gte(1), z.lte(10)))

/** A question of each kind, as prepared. Entries from before there were kinds have none: they are single choice. */
export const question = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...asked, options, other: yes, shuffle: yes }),
    /** Choose several, at least `least` and at most `most`. */
    z.strictObject({
      kind: z.literal('multiple'),
      ...asked,
      options,
      other: yes,
      shuffle: yes,
      least,
      most: least,
    }),
    /** Points from 1, or from 0 where there are 11. */
    z.strictObject({
      kind: z.literal('scale'),
      ...asked,
      points: z.int().check(z.gte(3), z.lte(11)),
      low: words(60),
      middle: z.optional(words(60)),
      high: words(60),
    }),
    z.strictObject({ kind: z.literal('ranking'), ...asked, options, shuffle: yes }),
    /** Share 100 points between the options. */
    z.strictObject({ kind: z.literal('points'), ...asked, options, shuffle: yes }),
    /** A whole number in a range. */
    z.strictObject({
      kind: z.literal('numeric'),
      ...asked,
      least: z.int().check(z.gte(-1_000_000), z.lte(1_000_000)),
      most: z.int().check(z.gte(-1_000_000), z.lte(1_000_000)),
      unit: z.optional(words(20)),
    }),
    z.strictObject({ kind: z.literal('text'), ...asked }),
    /** Up to `most` words or short phrases. */
    z.strictObject({
      kind: z.literal('words'),
      ...asked,
      most: z.optional(z.int().check(z.gte(1), z.lte(3))),
    }),
    /** Agree, disagree or pass, on each statement. */
    z.strictObject({
      kind: z.literal('statements'),
      ...asked,
      statements: z
        .array(z.strictObject({ id: optionId, text: words(200) }))
        .check(z.minLength(1), z.maxLength(10), uniqueIds),
      shuffle: yes,
    }),
  ])
  .check(
    z.refine(
      (asked) => asked.kind !== 'numeric' || (asked.least < asked.most && asked.most - asked.least <= 1000),
      {
        error: 'write a range whose end is above its start, by 1,000 at most',
        path: ['most'],
      },
    ),
    z.refine(
      (asked) =>
        asked.kind !== 'multiple' ||
        ((asked.least ?? 1) <= (asked.most ?? 10) &&
          (asked.most ?? 1) <= asked.options.length + (asked.other ? 1 : 0) &&
          (asked.least ?? 1) <= asked.options.length),
      { error: 'write a least and a most that the options allow', path: ['most'] },
    ),
  )

/** What someone says to a question of each kind, or that they would rather not. */
export const answerGiven = z.union([
  z.strictObject({ choice: optionId, other: z.optional(words(200)) }),
  z.strictObject({ skip: z.literal(true) }),
  z.strictObject({
    choices: z.array(optionId).check(z.minLength(1), z.maxLength(11)),
    other: z.optional(words(200)),
  }),
  z.strictObject({ point: z.int() }),
  z.strictObject({ order: z.array(optionId).check(z.minLength(2), z.maxLength(10)) }),
  z.strictObject({ points: z.record(optionId, z.int().check(z.gte(0), z.lte(100))) }),
  z.strictObject({ number: z.int() }),
  z.strictObject({ text: words(500) }),
  z.strictObject({ words: z.array(words(40)).check(z.minLength(1), z.maxLength(3)) }),
  z.strictObject({ stances: z.record(optionId, z.enum(stances)) }),
])

export type Question = z.infer<typeof question>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
export type Answer = z.infer<typeof answerGiven>
export type Stance = (typeof stances)[number]
export type Option = { id: string; text: string }
