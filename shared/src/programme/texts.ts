import * as z from 'zod/mini'
import { infoPages } from '../infoPages.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

const phone = z.string().check(z.regex(/^[0-9 ]{3,16}$/, { error: 'write a number as people dial it' }))

const placeToTurn = z.strictObject({
  name: words(80),
  text: words(300),
  phone: z.optional(phone),
  sms: z.optional(phone),
  href: z.optional(z.url({ protocol: /^https$/ })),
})

/** The parts of a text, in order. */
export const textBlocks = z.array(
  z.union([
    z.strictObject({ heading: words(100) }),
    z.strictObject({ text: words(1000) }),
    z.strictObject({ list: z.array(words(500)).check(z.minLength(1)) }),
    z.strictObject({ calls: z.array(placeToTurn).check(z.minLength(1)) }),
  ]),
)

/** A page that stands beside the sessions. */
export const preparedPage = z.strictObject({ id: z.enum(infoPages), title: words(80), blocks: textBlocks })

export type PreparedPage = z.infer<typeof preparedPage>

/** What the whole conversation is called, what its first page says, and what people send to others: in a message, and in a newsletter. */
export const about = z.strictObject({
  name: words(40),
  title: words(120),
  lead: words(300),
  blocks: z.optional(textBlocks),
  short: z.optional(words(300)),
  long: z.optional(words(1500)),
})
export type About = z.infer<typeof about>
