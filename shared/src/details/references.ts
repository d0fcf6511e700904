import { type Span, setOf, type Word } from './words.ts'

const owners = setOf(
  'ehcp ehc plan case file pupil student candidate patient hospital tribunal appeal complaint claim dla pip account customer passport badge nhs insurance ni learner exam referral application council unique crime incident membership licence policy sen send camhs',
)
/** What is a number of somebody's by itself. */
const alone = setOf('upn uln nino crn')
const numbers = setOf(
  'number no num nr ref reference id ids numer numar numarul rhif upn uln nino crn ehcp case',
)
const between = setOf("is was the are its it's that's")

/** Letters and numbers that stand for somebody, in their usual ways of writing. */
const code = /^[ :#.=-]{0,3}((?:[A-Za-z]{1,6}[/-]?|[A-Z]{1,6} )?\d(?:[\d/A-Za-z-]| (?=\d)){2,24})/

/** Numbers that a text says stand for somebody: `EHCP number 0000001`, `our case reference is XX/0000/1`. */
export function referencesIn(text: string, words: readonly Word[]): (Span & { isNhs: boolean })[] {
  return words.flatMap(({ low }, at) => {
    if (!numbers.has(low) || !isOwned(words, at)) return []
    let last = at
    while (
      last - at < 4 &&
      (between.has(words[last + 1]?.low ?? '') || numbers.has(words[last + 1]?.low ?? ''))
    )
      last++
    const { end } = words[last] as Word
    const match = code.exec(text.slice(end, end + 40))
    if (!match || !isReference(match[1] as string, text.slice(end + match[0].length), low)) return []
    const found = (match[1] as string).trimEnd()
    const from = end + match[0].indexOf(match[1] as string)
    const isNhs = words.slice(Math.max(0, at - 1), at).some((word) => word.low === 'nhs')
    return [{ at: from, end: from + found.length, isNhs }]
  })
}

function isOwned(words: readonly Word[], at: number): boolean {
  const { low } = words[at] as Word
  if (alone.has(low) || low === 'ehcp' || low === 'case') return true
  if (/^ref/.test(low) && ['my', 'our', 'his', 'her'].includes(words[at - 1]?.low ?? '')) return true
  return words.slice(Math.max(0, at - 3), at).some((word) => owners.has(word.low))
}

function isReference(found: string, after: string, marker: string): boolean {
  const digits = found.replace(/\D/g, '').length
  const isYear = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/.test(found.trim())
  const least = marker === 'ehcp' || marker === 'case' ? 5 : 4
  return digits >= least && !isYear && !/^(?:,\d|\.\d|%| %| per ?cent)/.test(after)
}
