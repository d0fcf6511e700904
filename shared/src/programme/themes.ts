import * as z from 'zod/mini'

/** How many words and phrases a theme may have of each kind, and how long one may be. */
export const termsOfTheme = 1000
const termLength = 60

/** A theme's id: its word, such as `waiting`. */
export const themeId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,23}$/))

/** A word or a phrase, as the documentation of themes says how it is written. */
const terms = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(termLength)))
  .check(z.maxLength(termsOfTheme))

/**
 * A theme, and the words by which a text is put into it: one of `terms` is enough, of `hints` it takes two near each
 * other, and where a phrase of `except` stands, what is in it does not count.
 */
export const theme = z.strictObject({
  id: themeId,
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** What belongs to it, in a sentence. */
  about: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  terms,
  hints: terms,
  except: terms,
})
export type Theme = z.infer<typeof theme>

/** Which text of a session: an answer to a poll, a question on the board, or a key point of a group. */
export const textKey = z
  .string()
  .check(z.regex(/^(answer\/[A-Za-z0-9_-]{8,36}|question\/\d{1,7}|point\/\d{1,4}\/\d{1,7}\/[a-z0-9]{1,12})$/))

/** What a person says of a text and a theme: that it belongs there, or that it does not. */
export const verdicts = ['in', 'out'] as const
export type Verdict = (typeof verdicts)[number]

/** How many themes there may be, and in how many texts of a session people may have decided on themes. */
export const themesMost = 40
export const placedMost = 50_000
