import type { Question, QuestionOf } from '@companion/shared/commands/kinds'
import { limits } from '@companion/shared/limits'
import { binsOf, nameOfPoint, optionsOf, pointsOf } from '@companion/shared/options'
import type { Figures, Result } from '@companion/shared/views/results'

/** A number as people write it: `4,312`. */
export function number(value: number): string {
  return value.toLocaleString('en-GB')
}

/** `1 person`, `4,312 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${number(count)} people`
}

/** How many others stand behind a point of a group. */
export function moreSay(count: number): string {
  return `${number(count)} more ${count === 1 ? 'says' : 'say'} ‘me too’`
}

/** A share as a whole percentage; null where too few answered for one. */
export function percentage(count: number, all: number): number | null {
  return all < limits.percentageFrom ? null : Math.round((count / all) * 100)
}

/**
 * A result as a table. `bar` is how long the row's bar is, from 0 to 1: a share of everyone who answered, of the highest
 * score or of 100 points, so that bars of any two results can be compared.
 */
export type ResultTable = {
  heads: string[]
  rows: { id: string; text: string; cells: string[]; bar: number }[]
}

/** A result as a table; null where there is nothing to count. */
export function resultTable(question: Question, result: Result): ResultTable | null {
  const all = result.answered
  const options = optionsOf(question)
  const withShare = (count: number) => {
    const share = percentage(count, all)
    return share === null ? number(count) : `${number(count)} ${share}%`
  }
  const counted = (
    items: readonly { id: string; text: string }[],
    counts: readonly number[],
  ): ResultTable => ({
    heads: ['People'],
    rows: items.map(({ id, text }, index) => {
      const count = counts[index] ?? 0
      return { id, text, cells: [withShare(count)], bar: count / (all || 1) }
    }),
  })
  const byBar = (rows: ResultTable['rows']) => rows.sort((one, next) => next.bar - one.bar)
  if ('words' in result) {
    return counted(
      result.words.map(([text]) => ({ id: text, text })),
      result.words.map(([, count]) => count),
    )
  }
  if ('borda' in result) {
    const most = (all || 1) * (options.length - 1)
    const rows = options.map(({ id, text }, index) => {
      const [score = 0, first = 0] = [result.borda[index], result.first[index]]
      return { id, text, cells: [number(score), withShare(first)], bar: score / most }
    })
    return { heads: ['Score', 'Put first'], rows: byBar(rows) }
  }
  if ('means' in result) {
    const rows = options.map(({ id, text }, index) => {
      const mean = result.means[index] ?? 0
      return { id, text, cells: [mean.toLocaleString('en-GB')], bar: mean / 100 }
    })
    return { heads: ['Points, on average'], rows: byBar(rows) }
  }
  if ('bins' in result && question.kind === 'numeric') {
    const ranges = binsOf(question, result.width).map(([from, to]) => ({
      id: String(from),
      text: from === to ? number(from) : `${number(from)} to ${number(to)}`,
    }))
    return counted(ranges, result.bins)
  }
  if (!('counts' in result)) return null
  if (question.kind === 'statements') {
    const counts = result.counts as number[][]
    const rows = options.map(({ id, text }, index) => {
      const [agree = 0, disagree = 0, pass = 0] = counts[index] ?? []
      const said = agree + disagree + pass
      return { id, text, cells: [agree, disagree, pass].map(number), bar: agree / (said || 1) }
    })
    return { heads: ['Agree', 'Disagree', 'Pass'], rows }
  }
  return counted(question.kind === 'scale' ? namedPoints(question) : options, result.counts as number[])
}

/** The points of a scale, those that have a name with it. */
function namedPoints(question: Extract<Question, { kind: 'scale' }>) {
  return pointsOf(question).map((point) => {
    const name = nameOfPoint(question, point)
    return { id: String(point), text: name === undefined ? String(point) : `${point}: ${name}` }
  })
}

/** A result in a sentence or two, which say no more than its figures do. */
export function resultSentence(question: Question, result: Result): string {
  const { answered, skipped } = result
  const more = skipped === 0 ? '' : ` ${people(skipped)} preferred not to say.`
  return `${answered === 0 ? 'No one has answered yet.' : mainSentence(question, result)}${more}`
}

function mainSentence(question: Question, result: Result): string {
  const all = result.answered
  if ('mean' in result && question.kind === 'scale') return scaleSentence(question, all, result.mean ?? 0)
  if ('borda' in result) return rankingSentence(question, all, result)
  if ('means' in result) return pointsSentence(question, all, result.means)
  if ('bins' in result) return numericSentence(question, all, result.quartiles ?? [0, 0, 0])
  if ('words' in result) return wordsSentence(all, result.words)
  if (!('counts' in result)) {
    const shown = 'shown' in result ? result.shown : 0
    if (shown === 0) return `${people(all)} answered. A host will check the answers before they appear here.`
    return `${people(all)} answered. ${number(shown)} ${shown === 1 ? 'answer is' : 'answers are'} shown.`
  }
  if (question.kind === 'statements') return statementsSentence(question, all, result.counts as number[][])
  return choicesSentence(question, all, result.counts as number[])
}

/** The names of what has the most, in quotation marks. */
function topOf(question: Question, values: readonly number[]): string[] {
  const most = Math.max(...values)
  return optionsOf(question)
    .filter((_, index) => values[index] === most)
    .map(({ text }) => `‘${text}’`)
}

function choicesSentence(question: Question, all: number, counts: readonly number[]): string {
  const most = Math.max(...counts)
  const top = topOf(question, counts)
  const said = question.kind === 'multiple' ? 'chose' : 'said'
  if (top.length > 1)
    return `${people(all)} answered. The most common answers were ${list(top)}, with ${number(most)} each.`
  if (most === all && all === 1) return `1 person answered and ${said} ${top[0]}.`
  return `${ofPeople(most, all)} ${said} ${top[0]}.`
}

function scaleSentence(question: QuestionOf<'scale'>, all: number, mean: number): string {
  const points = pointsOf(question)
  const [low, high] = [points[0] as number, points.at(-1) as number]
  const scale = `from ${low} (${question.low}) to ${high} (${question.high})`
  if (all === 1) return `1 person answered and chose ${mean}, on a scale ${scale}.`
  return `${people(all)} answered. On average they chose ${mean}, on a scale ${scale}.`
}

function rankingSentence(question: Question, all: number, { borda, first }: Figures['ranking']): string {
  const top = topOf(question, borda)
  if (top.length > 1) return `${people(all)} answered. ${list(top)} came first together.`
  const put = first[borda.indexOf(Math.max(...borda))] ?? 0
  return `${top[0]} came first overall.${put === 0 ? '' : ` ${ofPeople(put, all)} put it first.`}`
}

function pointsSentence(question: Question, all: number, means: readonly number[]): string {
  const top = topOf(question, means)
  const average = all === 1 ? '' : ' on average'
  const most = Math.max(...means).toLocaleString('en-GB')
  const each = top.length > 1 ? 'each got the most' : 'got the most'
  return `${people(all)} shared out ${all === 1 ? '100' : 'their'} points. ${list(top)} ${each}: ${most} of 100${average}.`
}

function numericSentence(
  question: Question,
  all: number,
  [lower, median, upper]: readonly [number, number, number],
): string {
  const unit = question.kind === 'numeric' && question.unit ? ` ${question.unit}` : ''
  if (all === 1) return `1 person answered: ${number(median)}${unit}.`
  const half =
    all < limits.percentageFrom
      ? ''
      : ` At least half of the answers were from ${number(lower)} to ${number(upper)}.`
  return `${people(all)} answered. The middle answer was ${number(median)}${unit}.${half}`
}

/** How many words of equal standing a sentence names. */
const wordsNamed = 3

function wordsSentence(all: number, words: Figures['words']['words']): string {
  const most = words[0]?.[1]
  if (most === undefined)
    return `${people(all)} answered. The words will appear here when a host has checked them.`
  const top = words.filter(([, count]) => count === most).map(([word]) => `‘${word}’`)
  if (most === 1) return `${people(all)} answered. No word shown here was said by more than 1 person.`
  const others = top.length - wordsNamed
  const named = others > 0 ? [...top.slice(0, wordsNamed), `${number(others)} more`] : top
  const each = top.length > 1 ? ' each' : ''
  return `${people(all)} answered. Of the words shown here, ${list(named)} came up most, from ${people(most)}${each}.`
}

function statementsSentence(question: Question, all: number, counts: readonly number[][]): string {
  const agreed = counts.map(([agree = 0]) => agree)
  const most = Math.max(...agreed)
  if (most === 0) return `${people(all)} answered. No one agreed with any of the statements.`
  const top = topOf(question, agreed)
  if (top.length > 1)
    return `${people(all)} answered. ${list(top)} had the most agreement: ${number(most)} each.`
  const disagreed = counts[agreed.indexOf(most)]?.[1] ?? 0
  const against = disagreed === 0 ? '' : `, ${number(disagreed)} disagreed`
  const claim = 2 * most > all ? `Most people agreed with ${top[0]}` : `${top[0]} had the most agreement`
  return `${people(all)} answered. ${claim}: ${number(most)} agreed${against}.`
}

/** The same people before and after, in a sentence. */
export function pairedSentence({ paired }: Result): string | null {
  if (paired === undefined) return null
  const { before, after } = paired
  const both = `${people(paired.people)} answered both times.`
  if ('mean' in before && 'mean' in after)
    return `${both} On average they chose ${before.mean} before and ${after.mean} now.`
  return both
}

/** Why the percentages of a table do not add up to 100, where they do not; null where they do, or where there are none. */
export function sharesNote(question: Question, { answered, ...result }: Result): string | null {
  if (!('counts' in result) || question.kind === 'statements') return null
  const shares = (result.counts as number[]).map((count) => percentage(count, answered) ?? 0)
  const sum = shares.reduce((all, share) => all + share, 0)
  if (answered < limits.percentageFrom || sum === 100) return null
  if (question.kind === 'multiple')
    return 'People could choose more than one answer, so the percentages do not add up to 100.'
  return 'The percentages are rounded, so they do not add up to 100.'
}

/** `About 6 in 10 of the 4,312 people who answered`; counts where they are few. */
function ofPeople(count: number, all: number): string {
  if (count === all) return all === 1 ? 'The 1 person who answered' : `All ${number(all)} people who answered`
  const who = `of the ${number(all)} people who answered`
  return all < limits.percentageFrom ? `${number(count)} ${who}` : `${tenths(count / all)} ${who}`
}

/** `one, two and three`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A share of everyone in words, within rounding to a tenth. */
function tenths(share: number): string {
  const rounded = Math.round(share * 10)
  if (rounded >= 10) return 'Nearly all'
  if (rounded === 0) return 'Fewer than 1 in 10'
  return `About ${rounded} in 10`
}
