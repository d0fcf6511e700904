import { somethingElse } from '@companion/shared/kinds/other'
import type { QuestionKind } from '@companion/shared/kinds/registry'
import type { Stance } from '@companion/shared/kinds/statements'
import { count, list, number, people } from '../../words/numbers.ts'
import type { Share } from '../../words/share.ts'

const quoted = (text: string) => `‘${text}’`
const withUnit = (value: number, unit: string | undefined) =>
  unit === undefined ? number(value) : `${number(value)} ${unit}`
const answered = (all: number) => `${people(all)} answered.`

/** `About 6 in 10 of the 4,312 people who answered`; counts where they are few. */
function ofPeople({ count, all, tenths }: Share): string {
  if (count === all) return all === 1 ? 'The 1 person who answered' : `All ${number(all)} people who answered`
  const who = `of the ${number(all)} people who answered`
  if (tenths === null) return `${number(count)} ${who}`
  if (tenths === 0) return `Fewer than 1 in 10 ${who}`
  return tenths === 10 ? `Nearly all ${who}` : `About ${tenths} in 10 ${who}`
}

/** How someone answers a question, and how its results are put. `nothing` says what to do where someone sends nothing. */
export const kinds = {
  quoted,
  somethingElse,
  sayWhat: 'If something else, please say',
  /** The answers of one person. */
  several: (answers: readonly string[]) => answers.join(', '),
  none: 'No one has answered yet.',
  skipped: (some: number) => `${people(some)} preferred not to say.`,
  both: (all: number) => `${people(all)} answered both times.`,
  people: 'People',
  percent: (whole: number) => `${whole}%`,
  rounded: 'The percentages are rounded, so they do not add up to 100.',
  overlapping: 'People could choose more than one answer, so the percentages do not add up to 100.',
  topChoices: (all: number, most: number, top: readonly string[]) =>
    `${answered(all)} The most common answers were ${list(top)}, with ${number(most)} each.`,
  single: {
    nothing: 'Choose one answer',
    only: (choice: string) => `1 person answered and said ${choice}.`,
    top: (share: Share, choice: string) => `${ofPeople(share)} said ${choice}.`,
  },
  multiple: {
    nothing: 'Choose at least one answer',
    any: 'Choose all that fit.',
    atLeast: (least: number) => `Choose at least ${number(least)}.`,
    upTo: (most: number) => `Choose up to ${number(most)}.`,
    exactly: (most: number) => `Choose ${number(most)}.`,
    between: (least: number, most: number) => `Choose ${number(least)} to ${number(most)}.`,
    only: (choice: string) => `1 person answered and chose ${choice}.`,
    top: (share: Share, choice: string) => `${ofPeople(share)} chose ${choice}.`,
  },
  scale: {
    nothing: 'Choose a point on the scale',
    named: (point: number, name: string) => `${number(point)}: ${name}`,
    mean: (all: number, mean: number, [least, low]: [number, string], [most, high]: [number, string]) => {
      const chose = all === 1 ? '1 person answered and' : `${answered(all)} On average they`
      return `${chose} chose ${number(mean)}, on a scale from ${number(least)} (${low}) to ${number(most)} (${high}).`
    },
    compared: (before: number, after: number) =>
      `On average they chose ${number(before)} before and ${number(after)} now.`,
  },
  ranking: {
    nothing: 'Choose a position for every item',
    inOrder: (items: readonly string[]) => items.join(', then '),
    top: (item: string) => `${item} came first overall.`,
    first: (share: Share) => `${ofPeople(share)} put it first.`,
    together: (all: number, top: readonly string[]) => `${answered(all)} ${list(top)} came first together.`,
    heads: { score: 'Score', first: 'Put first' },
    place: 'Place',
    moved: (item: string, place: number, all: number) => `${item}: place ${number(place)} of ${number(all)}`,
    up: 'Move up',
    down: 'Move down',
  },
  points: {
    nothing: 'Share out your 100 points',
    howTo: 'Share out 100 points: more for what matters more.',
    given: (option: string, share: number) => `${quoted(option)} ${number(share)}`,
    top: (all: number, top: readonly string[], most: number) => {
      const shared = `${people(all)} shared out ${all === 1 ? '100' : 'their'} points.`
      const got = top.length > 1 ? 'each got the most' : 'got the most'
      return `${shared} ${list(top)} ${got}: ${number(most)} of 100${all === 1 ? '' : ' on average'}.`
    },
    mean: 'Points, on average',
    done: 'All 100 points are shared out.',
    left: (left: number) => `${number(left)} of 100 points left to share out.`,
    tooMany: (more: number) => `That is ${count(more, 'point', 'points')} too many.`,
  },
  numeric: {
    nothing: 'Enter a number',
    label: (least: number, most: number) => `A whole number from ${number(least)} to ${number(most)}`,
    withUnit,
    only: (value: number, unit: string | undefined) => `1 person answered: ${withUnit(value, unit)}.`,
    median: (all: number, median: number, unit: string | undefined) =>
      `${answered(all)} The middle answer was ${withUnit(median, unit)}.`,
    half: (from: number, to: number) =>
      `At least half of the answers were from ${number(from)} to ${number(to)}.`,
    range: (from: number, to: number) => `${number(from)} to ${number(to)}`,
  },
  text: {
    nothing: 'Enter your answer',
    unread: (all: number) => `${answered(all)} A host will check the answers before they appear here.`,
    shown: (all: number, shown: number) =>
      `${answered(all)} ${count(shown, 'answer is', 'answers are')} shown.`,
  },
  words: {
    nothing: 'Enter a word or short phrase',
    only: 'A word or short phrase',
    one: (place: number) => `Word or short phrase ${number(place)}`,
    optional: (label: string) => `${label} (optional)`,
    unread: (all: number) => `${answered(all)} The words will appear here when a host has checked them.`,
    noneTwice: (all: number) => `${answered(all)} No word shown here was said by more than 1 person.`,
    top: (all: number, words: readonly string[], more: number, most: number) => {
      const named = more > 0 ? [...words, `${number(more)} more`] : words
      const each = named.length > 1 ? ' each' : ''
      return `${answered(all)} Of the words shown here, ${list(named)} came up most, from ${people(most)}${each}.`
    },
  },
  statements: {
    nothing: 'Choose agree, disagree or pass for at least one statement',
    howTo: 'Leave out any you like.',
    stances: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' } satisfies Record<Stance, string>,
    said: {
      agree: (statement: string) => `${quoted(statement)}: agree`,
      disagree: (statement: string) => `${quoted(statement)}: disagree`,
      pass: (statement: string) => `${quoted(statement)}: pass`,
    } satisfies Record<Stance, unknown>,
    several: (stances: readonly string[]) => stances.join('; '),
    noneAgreed: (all: number) => `${answered(all)} No one agreed with any of the statements.`,
    together: (all: number, top: readonly string[], most: number) =>
      `${answered(all)} ${list(top)} had the most agreement: ${number(most)} each.`,
    /** `agreed` is more than half of everyone, or only more than for other statements. */
    top: (all: number, statement: string, agreed: number, disagreed: number) => {
      const claim =
        2 * agreed > all ? `Most people agreed with ${statement}` : `${statement} had the most agreement`
      const against = disagreed === 0 ? '' : `, ${number(disagreed)} disagreed`
      return `${answered(all)} ${claim}: ${number(agreed)} agreed${against}.`
    },
  },
} satisfies Record<QuestionKind, { nothing: string; [more: string]: unknown }> & Record<string, unknown>
