import { matching } from '@companion/server/replica/search'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { host, parent, Story } from '../support/story.ts'

/** A board of questions. */
function board(texts: readonly string[]): Story {
  const story = new Story()
  texts.forEach((text, at) => {
    story.does(parent(`p${at}`), { type: 'ask', text })
    story.does(host, { type: 'reviewQuestion', question: at + 1, verdict: 'show' })
  })
  return story
}

/** How many things are taken out of sets and maps, one by one, while something runs. */
function taken(act: () => void): number {
  let count = 0
  const patched = [new Set().values(), new Map().values()].map((iterator) => {
    const prototype = Object.getPrototypeOf(iterator)
    const { next } = prototype
    prototype.next = function () {
      count += 1
      return next.call(this)
    }
    return () => {
      prototype.next = next
    }
  })
  try {
    act()
  } finally {
    for (const restore of patched) restore()
  }
  return count
}

const words = [
  'we',
  'wait',
  'waited',
  'week',
  'weeks',
  'taxi',
  'Taxis',
  'school',
  'sch',
  'a',
  'the',
  '5',
  'plan-B',
]

test('[BOUND3] a search finds what reading every question finds', () => {
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((some) => some.join(' '))
  const plain = (word: string) => word.toLowerCase().replace(/s$/, '')
  const terms = (said: string) => said.split(/[ -]/).map(plain)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), text, (texts, search) => {
      const { state } = board(texts)
      const read = texts.flatMap((said, at) =>
        terms(search).every((term) => terms(said).some((word) => word.startsWith(term))) ? [at + 1] : [],
      )
      expect([...matching(state, search)].sort((one, next) => one - next)).toEqual(read)
    }),
  )
})

test('[BOUND3] a search looks at each word on the board once at most, however long it is', () => {
  const texts = Array.from(
    { length: 500 },
    (_, n) => `We waited ${n} weeks where we were with the wrong worker`,
  )
  const { state } = board(texts)
  matching(state, 'first, so that the words are known')
  const onBoard = texts.join(' ').split(' ').length
  for (const search of ['w', 'w '.repeat(50), 'w we wa wai wait a t s', 'wa we wi wo wr wh w'])
    expect([search, taken(() => matching(state, search))]).toEqual([
      search,
      expect.toSatisfy((steps) => steps < 2 * onBoard),
    ])
})

test('[BOUND3] what leaves the board is not found any more', () => {
  const story = board(['A taxi'])
  const { state } = story
  expect(matching(state, 'tax').size).toBe(1)
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'archive' })
  expect(matching(state, 'tax').size).toBe(0)
})
