import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { foldWord } from '@companion/server/rules/kinds/foldWord'
import { emptyState } from '@companion/server/rules/state'
import type { FreeTextView, ResultView } from '@companion/shared/views/results'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyKind, host, openPoll, parent, Story, says } from '../support/story.ts'

/** Words of denying, amount, time and person, and others that are small and change what is said. */
const small =
  `not no never none nothing nobody without hardly un a an the one two some any all most many much more less
  few little lot too very quite so just only really always often sometimes rarely once before after late early soon now
  then today still yet again i me my we us our you your he him his she her they them their it its this that is are was
  were be been can can't could should would will won't do don't does did and or but if of to for in on at by with from`.split(
    /\s+/,
  )
const word = fc.constantFrom(
  ...'heard late support help school listened safe happy trust waiting included plan teacher clear'.split(
    ' ',
  ),
)
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

test.each([
  ['not heard', 'heard'],
  ['too late', 'late'],
  ['no help', 'help'],
  ['a little help', 'little help'],
  ['my school', 'our school'],
  ['weeks', 'week'],
  ["we're heard", 'were heard'],
  ["can't", 'can'],
  ['she', 'he'],
  ['hers', 'her'],
  ['10 weeks', '1 weeks'],
  ['3.5', '35'],
  ['-5', '5'],
  ['£40', '40'],
  ['50%', '50'],
  ['not applicable', 'applicable'],
  ['salt', 'speech and language therapy'],
])('[WORD1] ‘%s’ and ‘%s’ are two answers', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other))
})

test.each([
  ['Not Heard!', 'not heard'],
  ['ＴＲＵＳＴ', 'trust'],
  ['‘trust’', 'trust'],
  ['can’t', "can't"],
  ['dont listen', "don't listen"],
  ['early-years', 'early years'],
  ['SENCOs', 'senco'],
  ['organization', 'organisation'],
  ['behavior', 'behaviour'],
  ['EHCPs', 'EHC plan'],
  ['health & care', 'health and care'],
  ['❤️', '❤'],
])('[WORD1] ‘%s’ and ‘%s’ are one', (one, other) => {
  expect(foldWord(one)).toBe(foldWord(other))
})

test('[WORD1] a small word anywhere in an answer makes it another answer', () => {
  fc.assert(
    fc.property(phrase, fc.constantFrom(...small), fc.nat(), (said, more, place) => {
      const words = said.split(' ')
      words.splice(place % (words.length + 1), 0, more)
      expect(foldWord(words.join(' '))).not.toBe(foldWord(said))
    }),
    { numRuns: 2000 },
  )
})

test('[WORD1] two small words in one place make two answers', () => {
  fc.assert(
    fc.property(phrase, fc.constantFrom(...small), fc.constantFrom(...small), (said, one, other) => {
      fc.pre(one !== other)
      expect(foldWord(`${one} ${said}`)).not.toBe(foldWord(`${other} ${said}`))
      expect(foldWord(`${said} ${one}`)).not.toBe(foldWord(`${said} ${other}`))
    }),
    { numRuns: 2000 },
  )
})

test('[WORD2] whatever can be seen has a key that a host can decide on, and folds to itself', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc
      .array(fc.constantFrom(...`'-/.’(& saei5z`), { minLength: 1, maxLength: 12 })
      .map((signs) => signs.join('')),
    fc.constantFrom('IT', 'us', '😀', '👩🏽‍🦽', '!!!', '---', "'", '?', 'none', 'n/a', 'the'),
  )
  fc.assert(
    fc.property(anything, (said) => {
      fc.pre(
        /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u.test(said) && said.length <= 40,
      )
      const key = foldWord(said)
      expect(key).not.toBe('')
      expect(key.length).toBeLessThanOrEqual(60)
      expect(foldWord(key)).toBe(key)
    }),
    { numRuns: 3000 },
  )
})

/** Letters and marks of scripts in which a mark can be all that tells two words apart. */
const scripts = {
  Hindi: [0x0905, 0x094d],
  Bengali: [0x0985, 0x09cd],
  Punjabi: [0x0a05, 0x0a4d],
  Tamil: [0x0b85, 0x0bcd],
  Urdu: [0x0621, 0x0652],
  Thai: [0x0e01, 0x0e4e],
  Hebrew: [0x05d0, 0x05ea],
} as const

test.each(Object.entries(scripts))('[WORD3] words of %s that differ are two answers', (_, [from, to]) => {
  const signs = Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).filter((sign) => /[\p{L}\p{M}]/u.test(sign))
  const said = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
  fc.assert(
    fc.property(said, said, (one, other) => {
      fc.pre(one.normalize('NFKC').toLowerCase() !== other.normalize('NFKC').toLowerCase())
      expect(foldWord(one)).not.toBe(foldWord(other))
    }),
    { numRuns: 500 },
  )
  expect(foldWord('कम')).not.toBe(foldWord('काम'))
})

test('[ANSWER5] hosts see every spelling that counts as one', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('words'))
  for (const [index, spelling] of ['Not heard', 'not heard', 'not heard', 'NOT HEARD', 'heard'].entries())
    story.does(parent(`p${index}`), says('words', { words: [spelling] }))
  const said = hostView.slice(story.state, 'freeText:words') as FreeTextView
  expect(said.words).toEqual([
    {
      word: 'not heard',
      text: 'not heard',
      people: 4,
      spellings: [
        ['not heard', 2],
        ['Not heard', 1],
        ['NOT HEARD', 1],
      ],
      state: 'waiting',
    },
    { word: 'heard', text: 'heard', people: 1, state: 'waiting' },
  ])
})

test('[WORD4] a question opened under older rules counts as it did then, and a decision on a word finds it', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('words'))
  story.does(parent('ada'), says('words', { words: ['not heard'] }))
  story.does(parent('ben'), says('words', { words: ['Heard'] }))
  story.does(host, { type: 'moderate', pollId: 'words', run: 1, items: ['heard'], show: true })
  const state = emptyState()
  const before = story.entries.map(({ rules: _, ...entry }) => apply(state, entry))
  expect(before.every(({ ok }) => ok)).toBe(true)
  expect((hostView.slice(state, 'results:words') as ResultView[])[0]).toMatchObject({ distinct: 1 })
  expect((hostView.slice(state, 'freeText:words') as FreeTextView).words).toMatchObject([
    { word: 'heard', people: 2, state: 'shown' },
  ])
  expect((hostView.slice(story.state, 'freeText:words') as FreeTextView).words).toMatchObject([
    { word: 'not heard', people: 1, state: 'waiting' },
    { word: 'heard', people: 1, state: 'shown' },
  ])
})
