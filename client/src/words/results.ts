import type { Question } from '@companion/shared/commands/kinds'
import { limits } from '@companion/shared/limits'
import { binsOf, nameOfPoint, optionsOf, pointsOf } from '@companion/shared/options'
import type { Result } from '@companion/shared/views/results'

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

/** A result in a sentence or two: what most people said. */
export function resultSentence(question: Question, result: Result): string {
  const { answered, skipped } = result
  const more = skipped === 0 ? '' : ` ${people(skipped)} would rather not say.`
  return `${answered === 0 ? 'Nobody has answered yet.' : mainSentence(question, result)}${more}`
}

function mainSentence(question: Question, result: Result): string {
  const all = result.answered
  const options = optionsOf(question)
  const names = (values: readonly number[], most: number) =>
    options.filter((_, index) => values[index] === most).map(({ text }) => `‘${text}’`)
  if ('mean' in result) {
    const [lowest, highest] = [pointsOf(question as never)[0], pointsOf(question as never).at(-1)]
    const range = `on a scale from ${lowest} to ${highest}`
    return `${people(all)} answered. The middle answer was ${result.median} and the mean ${result.mean}, ${range}.`
  }
  if ('borda' in result) {
    const top = names(result.borda, Math.max(...result.borda))
    const first = result.first[result.borda.indexOf(Math.max(...result.borda))] ?? 0
    if (top.length > 1) return `${people(all)} answered. ${list(top)} came first together.`
    return `${top[0]} came first overall. ${ofPeople(first, all)} put it first.`
  }
  if ('means' in result) {
    const most = Math.max(...result.means)
    const top = names(result.means, most)
    return `${people(all)} shared out their points. ${list(top)} got the most${top.length > 1 ? ', each' : ''}: ${most} of 100 on average.`
  }
  if ('bins' in result) {
    const [lower, median, upper] = result.quartiles ?? []
    const unit = question.kind === 'numeric' && question.unit ? ` ${question.unit}` : ''
    const half = all < limits.percentageFrom ? '' : ` Half of the answers were between ${lower} and ${upper}.`
    return `${people(all)} answered. The middle answer was ${median}${unit}.${half}`
  }
  if ('words' in result) {
    const [first] = result.words
    if (first === undefined) return `${people(all)} answered. No words are shown yet.`
    const top = result.words.filter(([, count]) => count === first[1]).map(([word]) => `‘${word}’`)
    return `${people(all)} answered. Said most: ${list(top)}, by ${people(first[1])}${top.length > 1 ? ' each' : ''}.`
  }
  if (!('counts' in result)) {
    const shown = 'shown' in result ? result.shown : 0
    return `${people(all)} wrote an answer. ${shown === 0 ? 'None is shown yet.' : `${number(shown)} can be read.`}`
  }
  if (question.kind === 'statements') {
    const agreed = (result.counts as number[][]).map(([agree = 0]) => agree)
    const most = Math.max(...agreed)
    const top = names(agreed, most)
    return `${people(all)} answered. Most agreed with ${list(top)}: ${number(most)} of them.`
  }
  const counts = result.counts as number[]
  const most = Math.max(...counts)
  const top = names(counts, most)
  const said = question.kind === 'multiple' ? 'chose' : 'said'
  if (top.length > 1)
    return `${people(all)} answered. The most common answers were ${list(top)}, with ${number(most)} each.`
  if (most === all)
    return all === 1
      ? `1 person answered and ${said} ${top[0]}.`
      : `All ${number(all)} people who answered ${said} ${top[0]}.`
  return `${ofPeople(most, all)} ${said} ${top[0]}.`
}

/** The same people before and after, in a sentence. */
export function pairedSentence({ paired }: Result): string | null {
  if (paired === undefined) return null
  const { before, after } = paired
  const both = `${people(paired.people)} answered both times.`
  if ('mean' in before && 'mean' in after)
    return `${both} Their mean was ${before.mean} before and is ${after.mean} now.`
  return both
}

/** `About 6 in 10 of the 4,312 people who answered`; counts where they are few. */
function ofPeople(count: number, all: number): string {
  const who = `of the ${number(all)} people who answered`
  return all < limits.percentageFrom ? `${number(count)} ${who}` : `${tenths(count / all)} ${who}`
}

/** `one, two and three`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function tenths(share: number): string {
  const rounded = Math.round(share * 10)
  if (rounded >= 10) return 'Nearly all'
  if (rounded === 0) return 'Fewer than 1 in 10'
  return `About ${rounded} in 10`
}
