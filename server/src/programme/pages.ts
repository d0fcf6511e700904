import { existsSync } from 'node:fs'
import { infoPages } from '@companion/shared/infoPages'
import * as z from 'zod/mini'
import { readJson } from './readJson.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

const phone = z.string().check(z.regex(/^[0-9 ]{3,16}$/, { error: 'write a number as people dial it' }))

const placeToTurn = z.strictObject({
  name: words(80),
  text: words(300),
  phone: z.optional(phone),
  sms: z.optional(phone),
  href: z.optional(z.url({ protocol: /^https$/ })),
})

const page = z.strictObject({
  id: z.enum(infoPages),
  title: words(80),
  blocks: z.array(
    z.union([
      z.strictObject({ heading: words(100) }),
      z.strictObject({ text: words(1000) }),
      z.strictObject({ list: z.array(words(500)).check(z.minLength(1)) }),
      z.strictObject({ calls: z.array(placeToTurn).check(z.minLength(1)) }),
    ]),
  ),
})

/** A page that stands beside the sessions, as the programme has it. */
export type PreparedPage = z.infer<typeof page>

/** The pages beside the sessions; none where there is no such file. Adds to `problems` what must be changed. */
export function readPages(file: string, problems: string[]): PreparedPage[] {
  if (!existsSync(file)) return []
  return readJson(file, z.array(page), problems) ?? []
}
