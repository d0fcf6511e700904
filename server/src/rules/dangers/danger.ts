import type { Flag } from '@companion/shared/questions'
import type { DangerPlace } from '@companion/shared/views/dangers'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'

/** The version of the rules from which on what may be about danger is kept apart. */
const dangersFrom = 7

type Said = {
  place: DangerPlace
  author: string
  text: string
  at: number
  flags: readonly Flag[]
  /** The version of the rules that judges it: what was written before there were dangers is none afterwards. */
  rules: number | undefined
  /** It was found in the words of before too: kept once more, they are the same message. */
  isKept?: boolean
}

/** Keep what somebody wrote if it may be about danger, or what became of such words; the slices that changes. */
export function seeDanger(
  state: SessionState,
  { place, author, text, at, flags, rules, isKept = false }: Said,
): string[] {
  if (rulesOf({ rules }) < dangersFrom) return []
  const key = keyOf(place, author)
  const known = state.dangerAt.get(key)
  if (known !== undefined && (known.taken === null || (isKept && !saysMore(text, known.taken.text)))) {
    // Put in milder words it is still what somebody wrote who may be in danger.
    known.text = text
    return ['dangers']
  }
  if (!flags.includes('concern')) return []
  const danger = { number: state.dangers.length + 1, author, place, first: text, text, at, taken: null }
  state.dangers.push(danger)
  state.dangerAt.set(key, danger)
  return ['dangers']
}

/** Forget the words of what somebody took back. That it was written stays, until someone has taken it. */
export function forgetDanger(state: SessionState, place: DangerPlace, author: string): string[] {
  const key = keyOf(place, author)
  if (!state.dangerAt.has(key)) return []
  for (const danger of state.dangers)
    if (keyOf(danger.place, danger.author) === key) Object.assign(danger, { first: '', text: '' })
  return ['dangers']
}

/** How many words more are another message, where somebody writes on in what was taken. */
const moreWords = 3

/** Whether a text says more than whoever took it has read. */
function saysMore(text: string, read: string): boolean {
  const known = new Set(wordsOf(read))
  return wordsOf(text).filter((word) => !known.has(word)).length >= moreWords
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** What tells one message from every other: two people answer the same question, and one person writes on in it. */
function keyOf(place: DangerPlace, author: string): string {
  if ('pollId' in place) return `answer ${place.pollId}/${place.run} ${author}`
  if ('question' in place) return `question ${place.question}`
  // A contribution keeps its number when its group comes into another.
  if ('contribution' in place) return `contribution ${place.round}/${place.contribution}`
  return `write-up ${place.round}/${place.group}`
}
