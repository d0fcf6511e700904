import { other, withOther } from '@companion/shared/kinds/other'
import type { Answer, AnswerTo, Question, QuestionKind, QuestionOf } from '@companion/shared/kinds/registry'
import { pointsOf } from '@companion/shared/kinds/scale'
import { anyOf, normal, ordered, type Random, weighted } from './chance.ts'
import { seeded } from './seeded.ts'
import type { Stock, Voice } from './stock/stock.ts'

/** How someone sees things: from -1, badly served, to 1, well served. */
export type Outlook = { voice: Voice; mood: number; random: Random; stock: Stock }

/** Of a hundred people, so many would rather not say. */
const skipShare = 0.03

/**
 * What someone answers. Each question has its own likely answers, the same whenever a seed is used again; who someone is and
 * how they see things moves them.
 */
export function opinion(question: Question, outlook: Outlook): Answer {
  if (outlook.random() < skipShare) return { skip: true }
  const answerTo = opinions[question.kind] as (question: Question, outlook: Outlook) => Answer
  return answerTo(question, outlook)
}

const opinions: { [K in QuestionKind]: (question: QuestionOf<K>, outlook: Outlook) => AnswerTo<K> } = {
  single(question, outlook) {
    const options = withOther(question)
    const { id } = weighted(
      outlook.random,
      options,
      options.map((option, place) => likely(question, option.id, place, options.length, outlook)),
    )
    return { choice: id, ...(id === other && { other: anyOf(outlook.random, outlook.stock.words) }) }
  },
  multiple(question, outlook) {
    const { random, stock } = outlook
    const options = withOther(question)
    const { least = 1, most = options.length } = question
    const wanted = Math.min(most, Math.max(least, 1 + Math.floor(random() * 3)))
    const choices = ordered(random, options, ({ id }) => likely(question, id, 0, options.length, outlook))
      .slice(0, wanted)
      .map(({ id }) => id)
    return { choices, ...(choices.includes(other) && { other: anyOf(random, stock.words) }) }
  },
  scale(question, { mood, random }) {
    const points = pointsOf(question)
    const place = (points.length - 1) * (0.5 + 0.25 * mood + 0.15 * normal(random))
    return { point: points[Math.min(points.length - 1, Math.max(0, Math.round(place)))] as number }
  },
  ranking: (question, outlook) => ({
    order: ordered(outlook.random, question.options, ({ id }) =>
      likely(question, id, 0, question.options.length, outlook),
    ).map(({ id }) => id),
  }),
  points(question, outlook) {
    const weights = question.options.map(
      ({ id }) => likely(question, id, 0, question.options.length, outlook) * (0.3 + outlook.random()),
    )
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    // In tens, as most people do it; what is left goes to the first.
    const shares = weights.map((weight) => 10 * Math.floor((10 * weight) / all))
    const left = 100 - shares.reduce((sum, share) => sum + share, 0)
    return {
      points: Object.fromEntries(
        question.options.map(({ id }, place) => [id, (shares[place] ?? 0) + (place === 0 ? left : 0)]),
      ),
    }
  },
  numeric({ least, most }, { random, mood }) {
    const share = Math.exp(-1.2 - 0.4 * mood + 0.7 * normal(random))
    return { number: Math.min(most, least + Math.round((most - least) * share)) }
  },
  text: (_question, { voice, random, stock }) => ({ text: saidBy(random, stock.answers, voice) }),
  words(question, { random, stock }) {
    const wanted = Math.min(question.most ?? 3, 1 + Math.floor(random() * 3))
    // Few words are said by many people.
    const word = () => stock.words[Math.floor(stock.words.length * random() ** 2)] as string
    return { words: [...new Set(Array.from({ length: wanted }, word))] }
  },
  statements(question, { random, mood }) {
    const stances = question.statements.map(({ id }) => {
      const agree = 0.45 + 0.2 * mood + 0.35 * (fixed(question, id) - 0.5)
      return [id, random() < 0.12 ? 'pass' : random() < agree ? 'agree' : 'disagree'] as const
    })
    return { stances: Object.fromEntries(stances) }
  },
}

/** One of the texts that someone of this voice would write. */
export function saidBy(random: Random, texts: readonly { by: Voice; text: string }[], voice: Voice): string {
  const own = texts.filter(({ by }) => by === voice)
  return anyOf(random, own.length > 0 ? own : texts).text
}

/** How likely an option is for someone: earlier options are taken for the better ones where people are well served. */
function likely(question: Question, id: string, place: number, of: number, { voice, mood }: Outlook): number {
  if (id === other) return 0.06
  const own = 0.4 + fixed(question, id) + 0.5 * fixed(question, `${voice} ${id}`)
  return own * Math.exp(-1.2 * mood * (place / of - 0.5))
}

/** A share between 0 and 1 that is the same each time for the same question and id. */
function fixed({ text }: Question, id: string): number {
  const seed = [...`${text} ${id}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return seeded(seed)()
}
