import type { AnswerRefusal } from './answerRefusals.ts'
import type { Answer, Question } from './commands/kinds.ts'
import { other, stances } from './fixedOptions.ts'
import { optionsOf, pointsOf } from './options.ts'

/** The values of a form's field, by the field's name; empty where nothing was given. */
export type Fields = (name: string) => readonly string[]

/** The names of the fields of an answer's form. */
export const field = {
  choice: 'choice',
  other: 'other',
  point: 'point',
  number: 'number',
  text: 'text',
  skip: 'skip',
  /** In place of an option, for who would rather not say: no option has such an id. */
  notSaid: '-',
  word: (place: number) => `word-${place}`,
  place: (id: string) => `place-${id}`,
  share: (id: string) => `share-${id}`,
  stance: (id: string) => `stance-${id}`,
} as const

/**
 * The answer that a form holds, by the kind of its question; null where nothing was given. It may still be none that
 * the question takes: `answerProblem` says. Browsers and the server read a form with this, so that it means the same
 * with and without JavaScript.
 */
export function readAnswer(question: Question, fields: Fields): Answer | null {
  const one = (name: string) => fields(name)[0]?.trim() ?? ''
  if (one(field.skip) !== '') return { skip: true }
  const said = one(field.other)
  switch (question.kind) {
    case 'single': {
      const choice = one(field.choice)
      if (choice === '') return null
      return choice === other && said !== '' ? { choice, other: said } : { choice }
    }
    case 'multiple': {
      const choices = [...fields(field.choice)]
      if (choices.length === 0) return null
      return choices.includes(other) && said !== '' ? { choices, other: said } : { choices }
    }
    case 'scale':
      return one(field.point) === '' ? null : { point: Number(one(field.point)) }
    case 'ranking': {
      const places = question.options.map(({ id }) => ({ id, place: Number(one(field.place(id))) }))
      if (places.every(({ place }) => place === 0)) return null
      const order = places.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place)
      const isClear = new Set(order.map(({ place }) => place)).size === order.length
      return { order: isClear ? order.map(({ id }) => id) : [] }
    }
    case 'points': {
      const given = question.options.map(({ id }) => [id, one(field.share(id))] as const)
      if (given.every(([, share]) => share === '')) return null
      return { points: Object.fromEntries(given.map(([id, share]) => [id, Number(share)])) }
    }
    case 'numeric':
      return one(field.number) === '' ? null : { number: readNumber(one(field.number), question.unit) }
    case 'text':
      return one(field.text) === '' ? null : { text: one(field.text) }
    case 'words': {
      const words = [1, 2, 3].map((place) => one(field.word(place))).filter((word) => word !== '')
      return words.length === 0 ? null : { words }
    }
    case 'statements': {
      const given = question.statements.flatMap(({ id }) => {
        const stance = stances.find((known) => known === one(field.stance(id)))
        return stance === undefined ? [] : [[id, stance] as const]
      })
      return given.length === 0 ? null : { stances: Object.fromEntries(given) }
    }
  }
}

/** The signs that people put between thousands. */
const thousands = /[,٬'’ \u00A0\u202F]/g

/**
 * A whole number as people write it: with the digits of any script, between thousands a comma or a space (1,000), before
 * or behind it the question's unit (12 days). NaN for anything else: `0x10`, `1e3`, another unit.
 */
export function readNumber(typed: string, unit = ''): number {
  const plain = withAsciiDigits(typed.normalize('NFKC')).trim().toLowerCase()
  const named = unit.toLowerCase()
  const bare = [named, named.replace(/s$/, ''), `${named}s`]
    .filter((name) => name !== '')
    .reduce((text, name) => (text.endsWith(name) ? text.slice(0, -name.length).trim() : text), plain)
    .replace(/^[£$€]\s*(?=\d)/, named.includes('pound') || named === '£' ? '' : '$&')
    .replace(/^[−–](?=\d)/, '-')
    .replace(/\.0+$/, '')
  const isGrouped = /^-?\d{1,3}([,٬'’ \u00A0\u202F]\d{2,3})*[,٬'’ \u00A0\u202F]\d{3}$/.test(bare)
  return isGrouped || /^[-+]?\d+$/.test(bare) ? Number(bare.replace(thousands, '')) : Number.NaN
}

/** Digits of every script stand in tens, from nought on. */
function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
    return String(value)
  })
}

/** Why this is no answer to the question, if so. Someone may always rather not say. */
export function answerProblem(question: Question, answer: Answer): AnswerRefusal | null {
  if ('skip' in answer) return null
  const ids = optionsOf(question).map(({ id }) => id)
  const areKnown = (given: readonly string[]) =>
    given.every((id) => ids.includes(id)) && new Set(given).size === given.length
  switch (question.kind) {
    case 'single':
      if (!('choice' in answer) || !areKnown([answer.choice])) return 'poll.optionUnknown'
      return (answer.choice === other) === (answer.other !== undefined) ? null : 'answer.other'
    case 'multiple': {
      if (!('choices' in answer) || !areKnown(answer.choices)) return 'poll.optionUnknown'
      const { length } = answer.choices
      if (length < (question.least ?? 1) || length > (question.most ?? ids.length)) return 'answer.count'
      return answer.choices.includes(other) === (answer.other !== undefined) ? null : 'answer.other'
    }
    case 'scale':
      return 'point' in answer && pointsOf(question).includes(answer.point) ? null : 'poll.optionUnknown'
    case 'ranking':
      return 'order' in answer && answer.order.length === ids.length && areKnown(answer.order)
        ? null
        : 'answer.order'
    case 'points': {
      const given = 'points' in answer ? Object.entries(answer.points) : []
      if (!areKnown(given.map(([id]) => id))) return 'poll.optionUnknown'
      const areShares = given.every(([, share]) => Number.isInteger(share) && share >= 0)
      return areShares && given.reduce((sum, [, share]) => sum + share, 0) === 100 ? null : 'answer.hundred'
    }
    case 'numeric':
      return 'number' in answer &&
        Number.isInteger(answer.number) &&
        answer.number >= question.least &&
        answer.number <= question.most
        ? null
        : 'answer.range'
    case 'text':
      return 'text' in answer ? null : 'answer.empty'
    case 'words':
      if (!('words' in answer)) return 'answer.empty'
      return answer.words.length <= (question.most ?? 3) ? null : 'answer.count'
    case 'statements': {
      const given = 'stances' in answer ? Object.keys(answer.stances) : []
      if (given.length === 0) return 'answer.statements'
      return areKnown(given) ? null : 'poll.optionUnknown'
    }
  }
}
