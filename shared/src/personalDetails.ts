import { accountsIn } from './details/accounts.ts'
import { addressesIn } from './details/addresses.ts'
import { namesIn } from './details/names.ts'
import { initials, ofAnybody, patterns } from './details/patterns.ts'
import { referencesIn } from './details/references.ts'
import { schoolsIn } from './details/schools.ts'
import { type Span, wordsOf } from './details/words.ts'
import type { PersonalDetail } from './questions.ts'

/** A detail that someone's words seem to give: what it is, and the words that look so, and where they stand. */
export type FoundDetail = { kind: PersonalDetail; found: string; at: number }

/** Where the nought of each way of writing digits stands, so that a number is found in any of them. */
const noughts = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0xff10]

/** A text of the same length with the digits that telephones have in English. */
const withPlainDigits = (text: string) =>
  text
    .replace(/[٠-٩۰-۹०-९০-৯੦-੯０-９]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (noughts.find((nought) => code >= nought && code < nought + 10) ?? code))
    })
    .replace(/＠/g, '@')

/** What in a text looks like a detail of someone's, in its order. No part of it is two details. */
export function personalDetails(text: string): FoundDetail[] {
  const plain = withPlainDigits(text)
  const words = wordsOf(plain)
  const taken = new Uint8Array(text.length)
  const all: FoundDetail[] = []
  const add = (kind: PersonalDetail, spans: readonly Span[]) => {
    for (const { at, end } of spans) {
      if (taken.subarray(at, end).includes(1)) continue
      taken.fill(1, at, end)
      all.push({ kind, found: text.slice(at, end), at })
    }
  }
  const references = referencesIn(plain, words)
  for (const [kind, pattern] of patterns)
    if (kind === 'email' || kind === 'link') add(kind, matchesOf(pattern, plain, kind))
  add(
    'nhsNumber',
    references.filter(({ isNhs }) => isNhs),
  )
  add('idNumber', references)
  for (const [kind, pattern] of patterns) add(kind, matchesOf(pattern, plain, kind))
  add('link', accountsIn(plain))
  add('address', addressesIn(words))
  add('school', schoolsIn(words))
  for (const pattern of initials) add('name', matchesOf(pattern, plain, 'name'))
  add('name', namesIn(words))
  return all.sort((one, other) => one.at - other.at)
}

function matchesOf(pattern: RegExp, text: string, kind: PersonalDetail): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, part = whole] = match
    const at = match.index + whole.lastIndexOf(part)
    if (kind === 'birthDate' && !/\d{4}/.test(whole) && ofAnybody.test(text.slice(Math.max(0, at - 30), at)))
      return []
    return [{ at, end: at + part.length }]
  })
}

/** A text without what looks like a detail of someone's. */
export function withoutDetails(text: string): string {
  const details = personalDetails(text)
  const left = details.reduceRight(
    (rest, { found, at }) => `${rest.slice(0, at)}…${rest.slice(at + found.length)}`,
    text,
  )
  const tidy = left.replace(/\s+/g, ' ').trim()
  // What stood beside a detail may look like one without it.
  return details.length === 0 ? tidy : withoutDetails(tidy)
}
