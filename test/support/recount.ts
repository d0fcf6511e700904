import { foldUnder } from '@companion/server/rules/kinds/foldWord'
import { rulesVersion } from '@companion/server/rules/version'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import { expect } from 'vitest'

const count = <T>(items: readonly T[], wanted: T) => items.filter((item) => item === wanted).length
const ids = (question: { options: { id: string }[]; other?: true | undefined }) => [
  ...question.options.map(({ id }) => id),
  ...(question.other ? ['other'] : []),
]
const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places

/** The value at a share of a sorted list; between two where it falls between them. */
function at(sorted: readonly number[], share: number): number {
  const place = sorted.length * share
  const below = sorted[Math.max(0, Math.ceil(place) - 1)] as number
  return Number.isInteger(place) && place > 0 && place < sorted.length
    ? (below + (sorted[place] as number)) / 2
    : below
}

/** The figures of a question, worked out from the answers alone and in another way than the product does. */
export function recount(
  question: Question,
  all: readonly Answer[],
  rules = rulesVersion,
): Record<string, unknown> {
  const answers = all.filter((answer) => !('skip' in answer))
  const people = { answered: answers.length, skipped: all.length - answers.length }
  const of = <K extends string>(key: K) =>
    answers.map((answer) => (answer as unknown as Record<K, never>)[key])
  switch (question.kind) {
    case 'single':
      return { ...people, counts: ids(question).map((id) => count<string>(of('choice'), id)) }
    case 'multiple': {
      const chosen = (of('choices') as string[][]).flat()
      return { ...people, counts: ids(question).map((id) => count(chosen, id)) }
    }
    case 'scale': {
      const points = (of('point') as number[]).sort((one, next) => one - next)
      const first = question.points === 11 ? 0 : 1
      const counts = Array.from({ length: question.points }, (_, index) => count(points, first + index))
      const sum = points.reduce((total, point) => total + point, 0)
      const [mean, median] =
        points.length === 0 ? [null, null] : [rounded(sum / points.length, 2), at(points, 0.5)]
      return { ...people, counts, mean, median }
    }
    case 'ranking': {
      const orders = of('order') as string[][]
      const places = (id: string) => orders.map((order) => order.length - 1 - order.indexOf(id))
      const borda = ids(question).map((id) => places(id).reduce((sum, place) => sum + place, 0))
      return {
        ...people,
        borda,
        first: ids(question).map((id) => orders.filter(([top]) => top === id).length),
      }
    }
    case 'points': {
      const shares = of('points') as Record<string, number>[]
      const mean = (id: string) => shares.reduce((sum, share) => sum + (share[id] ?? 0), 0) / shares.length
      return { ...people, means: ids(question).map((id) => (shares.length === 0 ? 0 : rounded(mean(id), 1))) }
    }
    case 'numeric': {
      const numbers = (of('number') as number[]).sort((one, next) => one - next)
      const quartiles = numbers.length === 0 ? null : [at(numbers, 0.25), at(numbers, 0.5), at(numbers, 0.75)]
      return { ...people, quartiles }
    }
    case 'text':
      return people
    case 'words': {
      const perPerson = (of('words') as string[][]).map(
        (said) => new Set(said.map(foldUnder(rules)).filter(Boolean)),
      )
      const all = perPerson.flatMap((said) => [...said])
      const counts = [...new Set(all)].map((word) => count(all, word)).sort((one, next) => next - one)
      return {
        ...people,
        distinct: counts.length,
        words: counts.slice(0, 30).map((n) => [expect.any(String), n]),
      }
    }
    case 'statements': {
      const given = of('stances') as Record<string, string>[]
      const counts = question.statements.map(({ id }) =>
        ['agree', 'disagree', 'pass'].map((stance) => given.filter((one) => one[id] === stance).length),
      )
      return { ...people, counts }
    }
  }
}
