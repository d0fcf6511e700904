import { fileURLToPath } from 'node:url'
import { type Language, renderPage } from '@companion/client/render'
import { readLanguages } from '@companion/server/http/languages'
import { loadProgramme } from '@companion/server/programme/programme'
import { infoIn, questionIn, reworded } from '@companion/server/rules/audiences/wording'
import { optionsOf } from '@companion/shared/answers'
import { pollsOf } from '@companion/shared/commands/runSheet'
import { infoPages } from '@companion/shared/infoPages'
import type { Question } from '@companion/shared/kinds/registry'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyKind } from '../support/story.ts'

const folder = fileURLToPath(new URL('../../server/programme', import.meta.url))
const { about, sessions, pages, events, wordings } = loadProgramme(folder)
const languages = await readLanguages()
const nameOf = ({ live }: Language) => live.language.code

const missing: string[] = []
const whole = { language: 'xx', texts: new Map<string, string>() }
/** Every text of a value that someone reads in their language. */
function textsOf(value: unknown): string[] {
  missing.length = 0
  reworded(value, whole, (text) => missing.push(text))
  return [...missing]
}

const question = fc.constantFrom(...everyKind.map((activity) => activity.question))
const withoutVersions = ({ versions: _, ...rest }: Question) => rest

test('[LANG1] a question is in someone’s language as a whole, or as it was asked and marked', () => {
  fc.assert(
    fc.property(question, fc.infiniteStream(fc.boolean()), (asked, isThere) => {
      const texts = textsOf(asked)
      const known = new Map(texts.filter(() => isThere.next().value).map((text) => [text, `«${text}»`]))
      const { question: found, untranslated } = questionIn({ language: 'xx', texts: known }, asked)
      const isWhole = texts.every((text) => known.has(text))
      expect(untranslated ?? false).toBe(!isWhole)
      if (isWhole) expect(textsOf(found).every((text) => text.startsWith('«'))).toBe(true)
      else expect(found).toEqual(withoutVersions(asked))
      // Answers, their order and their limits are the same in every language.
      expect(optionsOf(found).map(({ id }) => id)).toEqual(optionsOf(asked).map(({ id }) => id))
    }),
  )
})

test('a host’s own version of a question comes before the programme’s words for it', () => {
  const asked: Question = {
    kind: 'single',
    text: 'One?',
    options: [
      { id: 'a', text: 'Yes' },
      { id: 'b', text: 'No' },
    ],
    versions: { cy: { text: 'Un?', options: { a: 'Ie' } } },
  }
  const words = { language: 'cy', texts: new Map([['No', 'Na']]) }
  expect(questionIn(words, asked)).toEqual({
    question: {
      kind: 'single',
      text: 'Un?',
      options: [
        { id: 'a', text: 'Ie' },
        { id: 'b', text: 'Na' },
      ],
    },
  })
  // Without a word for the other answer, all of it is in English.
  expect(questionIn({ language: 'cy', texts: new Map() }, asked).untranslated).toBe(true)
})

test('[LANG2] every language says all that English says and the programme prepared, and no two answers alike', () => {
  expect(languages.map(nameOf).sort()).toEqual(
    ['en', 'en-simple', 'cy', 'pl', 'ur', 'ar', 'uk', 'ro', 'so', 'pa'].sort(),
  )
  expect([...wordings.keys()].sort()).toEqual(
    languages
      .map(nameOf)
      .filter((code) => code !== 'en')
      .sort(),
  )
  const prepared = sessions.flatMap(
    ({ details: info, content: { runSheet, topics, prompts, whoYouAre } }) => [
      info,
      runSheet,
      topics,
      prompts,
      whoYouAre.questions,
    ],
  )
  const texts = new Set([about.name, ...textsOf([prepared, pages, events, about])])
  for (const { texts: known, language } of wordings.values()) {
    expect([language, [...texts].filter((text) => !known.has(text))]).toEqual([language, []])
    expect([language, [...known.keys()].filter((text) => !texts.has(text))]).toEqual([language, []])
  }
  for (const wording of wordings.values())
    for (const {
      content: { runSheet },
    } of sessions)
      for (const { question: asked } of pollsOf(runSheet)) {
        const said = optionsOf(questionIn(wording, asked).question).map(({ text }) => text.toLowerCase())
        expect([wording.language, asked.text, new Set(said).size]).toEqual([
          wording.language,
          asked.text,
          said.length,
        ])
      }
  // No one has read these yet whose language they are: that must be said until someone has.
  for (const { live } of languages) expect(live.unchecked === '').toBe(live.language.code === 'en')
})

test('the pages beside the sessions are written out in every language', () => {
  const nothing = { styles: [], scripts: [], preloads: [] }
  const assets = new Proxy({}, { get: () => nothing }) as Parameters<typeof renderPage>[1]['assets']
  for (const language of languages) {
    const wording = wordings.get(nameOf(language))
    for (const page of pages) {
      const shown = wording === undefined ? page : reworded(page, wording)
      const session = infoIn(wording, sessions[0]?.details as never)
      const html = renderPage(
        { page: 'info', ...shown, session },
        { assets, language, infoPages, site: about.name },
      )
      expect(html).not.toMatch(/undefined|NaN|\[object/)
      expect(html).toContain(`lang="${nameOf(language)}"`)
      for (const id of infoPages) expect(html).toContain(`href="/${id}?session=early"`)
    }
  }
})
