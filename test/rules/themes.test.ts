import { readFileSync } from 'node:fs'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { themesNow } from '@companion/server/rules/programme/themes'
import { writtenIn } from '@companion/server/rules/written'
import { examplesOf } from '@companion/server/themes/examples'
import { lexiconOf } from '@companion/server/themes/lexicon'
import { isIn, sortTexts, withDecided } from '@companion/server/themes/sorting'
import { themesOf } from '@companion/server/themes/themesOf'
import { partsOf, textView } from '@companion/server/themes/views'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import type { Theme } from '@companion/shared/programme/themes'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, show } from '../support/questions.ts'
import { everyKind, host, moderator, openPoll, parent, Story, says } from '../support/story.ts'
import { labelled, measuresOf, ownLexicon, ownThemes, scoresOf, tableOf } from '../themes/score.ts'

const waiting: Theme = {
  id: 'waiting',
  title: 'Waiting',
  about: 'Waiting for help.',
  terms: ['wait', 'took … years', '# years', '=closing', 'assessment'],
  hints: ['list', 'phone'],
  except: ['waiting room'],
}
const lexicon = lexiconOf([waiting])
const found = (text: string) => themesOf(text, lexicon).flatMap(({ marks }) => marks.map(({ term }) => term))

test('[THEME1] what the themes find in the labelled texts is what the documentation says', () => {
  const documented = readFileSync(new URL('../../docs/themes.md', import.meta.url), 'utf8')
  for (const file of ['development.txt', 'heldOut.txt'] as const) {
    const texts = labelled(file)
    expect(documented).toContain(`${texts.length} texts`)
    expect(documented).toContain(tableOf(scoresOf(texts)))
  }
})

test('[THEME2] of texts that the lexicon was not made with, at least 600, themes are found with an F1 of 0.7 or more', () => {
  const texts = labelled('heldOut.txt')
  expect(texts.length).toBeGreaterThanOrEqual(600)
  const all = scoresOf(texts).at(-1)
  expect(all && measuresOf(all).f1).toBeGreaterThanOrEqual(0.7)
})

test('[THEME3] each theme of a text says which words put it there, and where they stand', () => {
  for (const { text } of labelled('development.txt'))
    for (const { marks } of themesOf(text, ownLexicon)) {
      const parts = partsOf(text, marks)
      const isWhole = parts.map((part) => part.text).join('') === text
      const isSaid = marks.length > 0 && marks.every(({ from, to, term }) => to > from && term !== '')
      if (!isWhole || !isSaid || !parts.some(({ isMarked }) => isMarked)) throw new Error(text)
    }
})

test('[THEME4] a word is found with other endings, with a letter wrong, and where a phrase goes on after a few words', () => {
  expect(found('We waited and are still waiting')).toEqual(['wait', 'wait'])
  expect(found('The assesment was late')).toEqual(['assessment'])
  expect(found('It took us over two years')).toEqual(['took … years'])
  expect(found('three years')).toEqual(['# years'])
  expect(found('The school is closing')).toEqual(['=closing'])
  expect(found('The school is close')).toEqual([])
})

test('[THEME5] words that count together put a text into a theme only with a different one near, and an exception none', () => {
  expect(found('There is a list')).toEqual([])
  expect(found('A list and a list')).toEqual([])
  expect(found('On the list, on the phone')).toEqual(['list', 'phone'])
  expect(found(`On the list ${'and so on '.repeat(10)} on the phone`)).toEqual([])
  expect(found('A waiting room')).toEqual([])
  expect(found('A waiting room where we waited')).toEqual(['wait'])
})

test('the marks of any text lie in it and do not overlap, and its themes are the same whatever stands before it', () => {
  const words = fc.array(
    fc.constantFrom('wait', 'waiting', 'room', 'list', 'phone', 'took', 'years', '3', 'x', 'Ünï', '😀', '.'),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(words, (those) => {
      const text = those.join(' ')
      const [one] = themesOf(text, lexicon)
      let before = 0
      for (const { from, to } of one?.marks ?? []) {
        expect(from).toBeGreaterThanOrEqual(before)
        expect(to).toBeGreaterThan(from)
        before = to
      }
      const [other] = themesOf(`Hello there, ${text}`, lexicon)
      expect(other?.marks.map(({ term }) => term)).toEqual(one?.marks.map(({ term }) => term))
    }),
    { numRuns: 100 },
  )
})

const organiser = { role: 'organiser', id: 'organiser-1' } as const
const official = { role: 'official', id: 'official-1' } as const

/** A programme with one session and one theme of the files. */
function programme() {
  const state = emptyProgramme()
  let offset = 0
  const does = (
    actor: { role: 'organiser' | 'official' | 'system' | 'host'; id: string },
    command: object,
  ) => {
    offset += 1
    const whole = { id: `command-${offset}`, ...command } as ProgrammeCommand
    return programmeRules.apply(state, { offset, at: offset, actor, command: whole })
  }
  const adopt = (themes: Theme[]) =>
    does(
      { role: 'system', id: 'system' },
      {
        type: 'adopt',
        mark: String(offset),
        sessions: [{ details: { id: 'early' }, content: {} }],
        themes,
      },
    )
  adopt([waiting])
  return { state, does, adopt }
}

test('[THEME6] a theme is changed by organisers and officials, from its latest version alone, and each version is kept', () => {
  const { state, does } = programme()
  const theme = { ...waiting, terms: ['queue'] }
  expect(does(official, { type: 'setTheme', seen: 1, theme })).toMatchObject({ ok: true })
  expect(does(organiser, { type: 'setTheme', seen: 1, theme: waiting })).toMatchObject({
    code: 'programme.changed',
  })
  expect(does(organiser, { type: 'removeTheme', seen: 2, theme: 'waiting' })).toMatchObject({ ok: true })
  expect(does({ role: 'host', id: 'h' }, { type: 'setTheme', seen: 3, theme })).toMatchObject({
    code: 'programme.notAllowed',
  })
  expect(themesNow(state)).toEqual([])
  expect(state.themes.get('waiting')?.map((version) => version.theme)).toEqual([waiting, theme, null])
})

test('[THEME7] themes of the files do not take the place of what someone changed', () => {
  const { state, does, adopt } = programme()
  const theme = { ...waiting, terms: ['queue'] }
  does(official, { type: 'setTheme', seen: 1, theme })
  adopt([waiting, { ...waiting, id: 'other' }])
  expect(themesNow(state).map(({ id, terms }) => [id, terms])).toEqual([
    ['waiting', ['queue']],
    ['other', waiting.terms],
  ])
})

test('[THEME8] what a person says of a text and a theme counts before its words, and can be undone', () => {
  const { state, does } = programme()
  const place = (verdict: string | null) =>
    does(official, {
      type: 'placeText',
      session: 'early',
      text: 'question/1',
      theme: 'waiting',
      verdict,
    })
  const themes = () =>
    withDecided(themesOf('We wait', lexicon), lexicon, state.placed.get('early')?.get('question/1'))
  expect(isIn({ themes: themes() }, 'waiting')).toBe(true)
  expect(place('out')).toMatchObject({ ok: true })
  expect(place('out')).toMatchObject({ code: 'programme.alreadySo' })
  expect(isIn({ themes: themes() }, 'waiting')).toBe(false)
  place(null)
  expect(state.placed.get('early')?.size).toBe(0)
  expect(themes()).toMatchObject([{ verdict: null }])
  place('in')
  expect(withDecided([], lexicon, state.placed.get('early')?.get('question/1'))).toEqual([
    { theme: 'waiting', marks: [], verdict: 'in' },
  ])
})

test('[THEME9] officials read only texts that a host has shown to everyone, and never one that was taken back', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  story.does(parent('a'), says('text', { text: 'We wait' }), 'answer-one')
  story.does(parent('b'), says('text', { text: 'Nobody listens' }), 'answer-two')
  expect(writtenIn(story.state)).toEqual([])
  story.does(host, { type: 'moderate', pollId: 'text', run: 1, items: ['answer-one'], show: true })
  expect(writtenIn(story.state).map(({ text }) => text)).toEqual(['We wait'])
  story.does(parent('a'), { type: 'withdrawAnswer', pollId: 'text', run: 1 })
  expect(writtenIn(story.state)).toEqual([])
  story.does(parent('a'), ask('When will the waiting end?'))
  expect(writtenIn(story.state)).toEqual([])
  story.does(moderator, show(1))
  expect(writtenIn(story.state)).toMatchObject([{ key: 'question/1', kind: 'question', people: 1 }])
})

test('[THEME10] examples are the texts whose words stand in most and in least of the others, and one stands for its near-copies', () => {
  const texts = [
    'We have been waiting two years for speech therapy',
    'Still waiting for speech therapy after two years',
    'Speech therapy took years and we are waiting',
    'SPEECH therapy took years, and we are waiting!',
    'The lift in our library is broken again today',
    'Waiting.',
  ].map((text) => ({ text, copy: text.toLowerCase().replace(/[!,]/g, '') }))
  const { typical, different } = examplesOf(texts, { typical: 1, different: 1 })
  expect(typical.map(({ text }) => text)).toEqual(['We have been waiting two years for speech therapy'])
  expect(different.map(({ text }) => text)).toEqual(['The lift in our library is broken again today'])
})

test('[THEME11] how many people support a text is not said where they are fewer than the session allows', async () => {
  const view = async (people: number) => {
    const session = { id: 'early', title: 'Early', fewest: 10 }
    const texts = [{ key: 'question/1', kind: 'question', text: 'How long?', people } as const]
    const [text] = await sortTexts([{ session, texts, decided: new Map() }], lexicon)
    return text && textView(text, lexicon, new Map()).people
  }
  expect(await view(9)).toBeNull()
  expect(await view(10)).toBe(10)
})

test('the themes that a new installation begins with are of the shape that themes have, each with what is its own', () => {
  expect(ownThemes.length).toBeGreaterThanOrEqual(10)
  expect(ownThemes.length).toBeLessThanOrEqual(14)
  expect(new Set(ownThemes.map(({ id }) => id)).size).toBe(ownThemes.length)
})
