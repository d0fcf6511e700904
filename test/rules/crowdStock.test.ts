import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { difficult } from '@companion/server/crowd/stock/general'
import { stockFor } from '@companion/server/crowd/stock/registry'
import { flagsOf } from '@companion/server/detectors/flagged'
import { loadProgramme } from '@companion/server/programme/programme'
import { personalDetails } from '@companion/shared/personalDetails'
import { sanitizeText } from '@companion/shared/sanitizeText'
import { expect, test } from 'vitest'

const programme = loadProgramme(fileURLToPath(new URL('../../server/programme', import.meta.url))).sessions
const general = stockFor('a session without its own')
const stocks = [...programme.map(({ details }) => stockFor(details.id)), general]
const difficultTexts = Object.values(difficult).flat()

const textsOf = ({ questions, answers, contributions, points }: (typeof stocks)[0]) => [
  ...questions.flatMap(({ text, again = [] }) => [text, ...again]),
  ...[...answers, ...contributions].map(({ text }) => text),
  ...points,
]
const ordinaryTexts = stocks.flatMap(textsOf)
const allTexts = [...ordinaryTexts, ...stocks.flatMap(({ words }) => words), ...difficultTexts]

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu),
  )
const share = (texts: string[], is: (text: string) => boolean) => texts.filter(is).length / texts.length

test('every session of the programme has texts of its own, and enough of each kind', () => {
  expect(new Set(stocks).size).toBe(programme.length + 1)
  for (const { questions, answers, contributions, points, words } of stocks) {
    expect(questions.length).toBeGreaterThanOrEqual(25)
    expect(questions.filter(({ again = [] }) => again.length > 0).length * 3).toBeGreaterThanOrEqual(
      questions.length,
    )
    expect(answers.length).toBeGreaterThanOrEqual(20)
    expect(contributions.length).toBeGreaterThanOrEqual(25)
    expect(points.length).toBeGreaterThanOrEqual(12)
    expect(words.length).toBeGreaterThanOrEqual(25)
    for (const said of [questions, answers, contributions])
      expect(new Set(said.map(({ by }) => by)).size).toBe(3)
  }
  expect(difficult.personal.length).toBeGreaterThanOrEqual(12)
  expect(difficult.danger.length).toBeGreaterThanOrEqual(6)
  expect(difficult.abusive.length).toBeGreaterThanOrEqual(12)
})

test('every text fits where it is typed, and arrives as it stands', () => {
  const within = (most: number, texts: string[]) => {
    for (const text of texts) {
      expect(text.length, text).toBeLessThanOrEqual(most)
      expect(sanitizeText(text)).toBe(text)
    }
  }
  for (const { questions, answers, contributions, points, words } of stocks) {
    within(300, [...questions.flatMap(({ text, again = [] }) => [text, ...again]), ...points])
    within(
      500,
      [...answers, ...contributions].map(({ text }) => text),
    )
    within(40, words)
  }
  within(300, difficultTexts)
})

test('no text stands twice, and none is one of the labelled messages', () => {
  const texts = [...ordinaryTexts, ...difficultTexts].map(folded)
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  const labelled = ['messages.txt', 'heldOut.txt'].flatMap((file) =>
    readFileSync(new URL(`../detectors/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => folded(line.slice(line.indexOf(':') + 1))),
  )
  expect(texts.filter((text) => labelled.includes(text))).toEqual([])
  for (const { words } of stocks) expect(new Set(words.map(folded)).size).toBe(words.length)
})

test('a question asked again shares at most half of its words with the first', () => {
  for (const { text, again = [] } of stocks.flatMap(({ questions }) => questions)) {
    const first = wordsOf(text)
    for (const other of again)
      expect(
        share([...wordsOf(other)], (word) => first.has(word)),
        other,
      ).toBeLessThanOrEqual(1 / 2)
  }
})

test('ordinary texts wait for no detector, but for the false alarms that a moderator would meet too', () => {
  expect(ordinaryTexts.filter((text) => personalDetails(text).length > 0)).toEqual([])
  expect(share(ordinaryTexts, (text) => flagsOf(text).length > 0)).toBeLessThanOrEqual(1 / 20)
  expect(stocks.flatMap(({ words }) => words).filter((word) => flagsOf(word).length > 0)).toEqual([])
})

test('texts that a moderator has to catch are found: all about danger, and most of the others', () => {
  expect(difficult.danger.filter((text) => !flagsOf(text).includes('concern'))).toEqual([])
  expect(share(difficult.abusive, (text) => flagsOf(text).includes('abusive'))).toBeGreaterThan(4 / 5)
  expect(share(difficult.personal, (text) => personalDetails(text).length > 0)).toBeGreaterThan(4 / 5)
})

test('telephone numbers and addresses in the texts are nobody’s', () => {
  const drama =
    /^(07700 ?900 ?\d{3}|020 ?7946 ?0\d{3}|01632 ?960 ?\d{3}|(0113|0114|0115|0116|0117|0118|0121|0131|0141|0151|0161) ?496 ?0\d{3}|0191 ?498 ?0\d{3})$/
  for (const text of allTexts) {
    for (const [number] of text.matchAll(/\b0\d[\d ]{7,}\d\b/g)) expect(number).toMatch(drama)
    for (const [address] of text.matchAll(/\S+@\S+/g)) expect(address).toMatch(/@example\.com$/)
    expect(text).not.toMatch(/https?:|www\./)
  }
})

test('the texts are in British spelling', () => {
  const american =
    /\b(color|center|behavior|favorite|neighbor|program|mom|mommy|math|diaper|kindergarten|counselor|enrollment|fulfill|skeptical|pediatric\w*|\w{3,}iz(e|ed|es|ing|ation)|anal[y]z\w+|IEP|special ed)\b/i
  expect(allTexts.filter((text) => american.test(text))).toEqual([])
})
