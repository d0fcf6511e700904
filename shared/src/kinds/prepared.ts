import * as z from 'zod/mini'
import { optionId } from '../ids.ts'
import { symbolNames } from '../symbols.ts'
import { typed } from '../typed.ts'
import { other } from './other.ts'

/** A rule for a list of things with ids, as a check. */
const ofIds = (holds: (ids: string[]) => boolean, error: string) =>
  z.refine<{ id: string }[]>((items) => holds(items.map(({ id }) => id)), { error })

/** That each has an id of its own. */
export const uniqueIds = () =>
  ofIds((ids) => new Set(ids).size === ids.length, 'two of these have the same id; give each its own')

const notOther = () =>
  ofIds((ids) => !ids.includes(other), 'choose another id than "other"; it stands for "something else"')

/** What can be chosen, sorted, rated or given points: its words, of up to so many characters, and perhaps a symbol beside them. */
export const option = (longest: number) =>
  z.strictObject({ id: optionId, text: typed(longest), symbol: z.optional(z.enum(symbolNames)) })

/** The options of a question, 2 to 10. */
export const options = () =>
  z.array(option(120)).check(z.minLength(2), z.maxLength(10), uniqueIds(), notOther())

export const yes = () => z.optional(z.literal(true))

/** The same question in other words: an Easy Read version, or a translation by language tag. */
const version = () =>
  z.strictObject({
    text: typed(300),
    hint: z.optional(typed(400)),
    options: z.optional(z.record(optionId, typed(200))),
  })

/** What a question of every kind has. */
export const asked = () => ({
  text: typed(200),
  hint: z.optional(typed(300)),
  /** What it is about that could be hard to read: shown before it, to those who may rather skip it. */
  contentNote: z.optional(typed(200)),
  /** When participants see the result; when the host says, unless told otherwise. */
  show: z.optional(z.enum(['never', 'host', 'answered', 'closed'])),
  versions: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/)), version())),
})
