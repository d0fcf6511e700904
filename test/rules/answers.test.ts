import { readForm } from '@companion/server/http/forms'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import { textsIn } from '@companion/shared/answers'
import { requestedCommand } from '@companion/shared/commands/command'
import { field } from '@companion/shared/formFields'
import { numberField, readNumber } from '@companion/shared/kinds/numeric'
import { shareField } from '@companion/shared/kinds/points'
import { placeField } from '@companion/shared/kinds/ranking'
import type { Answer, QuestionKind } from '@companion/shared/kinds/registry'
import { pointField } from '@companion/shared/kinds/scale'
import { stanceField } from '@companion/shared/kinds/statements'
import { wordFields } from '@companion/shared/kinds/words'
import { limits } from '@companion/shared/limits'
import { type ResultView, readResult } from '@companion/shared/views/results'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answer,
  closePoll,
  everyKind,
  host,
  openPoll,
  parent,
  refused,
  type Said,
  Story,
  says,
  showResult,
} from '../support/story.ts'

const ada = parent('ada')
const ben = parent('ben')
const withdraw = (pollId: string, run = 1) => ({ type: 'withdrawAnswer', pollId, run }) as const

test('[ANSWER6] what people type is kept as it can be seen', () => {
  const typed = (text: string) => {
    const read = requestedCommand.safeParse({ id: 'command-1', type: 'ask', text })
    return read.success ? (read.data as { text: string }).text : null
  }
  // Nothing is lost that someone would type: other scripts with their marks, emoji of several parts, line ends, signs of mathematics.
  for (const text of [
    'متى\u200F؟',
    'می\u200Cخواهم',
    '👩\u200D👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️',
    'One\nTwo\tthree',
    'e\u0301',
    '<b> & "=1+1"',
  ]) {
    expect(typed(text)).toBe(text)
  }
  expect(typed(' One\r\nTwo ')).toBe('One\nTwo')
  expect(typed('a\u0000b\u0007\u009Fc\uFFFE\uFFFF\uD800d\u202Ee\u2066f')).toBe('abcdef')
  for (const text of ['\u200B', '\u2060\u00AD', '\u3164', '\u0000', '\uDC00', '\u202E \u200B'])
    expect(typed(text)).toBe('\uFFFD')
  for (const text of ['', ' ', '\uFEFF', '\n\n']) expect(typed(text)).toBeNull()
})

/** What each kind of question takes, and what it does not, with the reason. */
const cases: Record<QuestionKind, { takes: Answer[]; refuses: [Answer, string][] }> = {
  single: {
    takes: [{ choice: 'a' }, { choice: 'other', other: 'A friend' }],
    refuses: [
      [{ choice: 'z' }, 'poll.optionUnknown'],
      [{ choice: 'other' }, 'answer.other'],
      [{ choice: 'a', other: 'A friend' }, 'answer.other'],
      [{ point: 1 }, 'poll.optionUnknown'],
    ],
  },
  multiple: {
    takes: [{ choices: ['a'] }, { choices: ['b', 'other'], other: 'A friend' }],
    refuses: [
      [{ choices: ['a', 'a'] }, 'poll.optionUnknown'],
      [{ choices: ['a', 'b', 'c'] }, 'answer.count'],
      [{ choices: ['a', 'other'] }, 'answer.other'],
      [{ choice: 'a' }, 'poll.optionUnknown'],
    ],
  },
  scale: {
    takes: [{ point: 1 }, { point: 5 }],
    refuses: [
      [{ point: 0 }, 'poll.optionUnknown'],
      [{ point: 6 }, 'poll.optionUnknown'],
    ],
  },
  ranking: {
    takes: [{ order: ['c', 'a', 'b'] }],
    refuses: [
      [{ order: ['a', 'b'] }, 'answer.order'],
      [{ order: ['a', 'a', 'b'] }, 'answer.order'],
      [{ order: ['a', 'b', 'z'] }, 'answer.order'],
    ],
  },
  points: {
    takes: [{ points: { a: 100, b: 0, c: 0 } }, { points: { a: 20, b: 30, c: 50 } }],
    refuses: [
      [{ points: { a: 99 } }, 'answer.hundred'],
      [{ points: { a: 60, b: 60 } }, 'answer.hundred'],
      [{ points: { a: 120, b: -20 } }, 'answer.hundred'],
      [{ points: { z: 100 } }, 'poll.optionUnknown'],
    ],
  },
  numeric: {
    takes: [{ number: 0 }, { number: 30 }],
    refuses: [
      [{ number: -1 }, 'answer.range'],
      [{ number: 31 }, 'answer.range'],
      [{ number: 1.5 }, 'answer.range'],
    ],
  },
  text: { takes: [{ text: 'We waited a year.' }], refuses: [[{ choice: 'a' }, 'answer.empty']] },
  words: {
    takes: [
      { words: ['Trust'] },
      { words: ['Trust', 'time', 'a plan'] },
      { words: ['IT', 'none'] },
      { words: ['!!!', '😀'] },
    ],
    refuses: [[{ text: 'Trust' }, 'answer.empty']],
  },
  statements: {
    takes: [{ stances: { a: 'agree' } }, { stances: { a: 'pass', b: 'disagree', c: 'agree' } }],
    refuses: [
      [{ stances: {} }, 'answer.statements'],
      [{ stances: { z: 'agree' } }, 'poll.optionUnknown'],
    ],
  },
}

describe.each(Object.entries(cases))('%s', (kind, { takes, refuses }) => {
  test('[ANSWER1] what the question does not take is refused with what to do', () => {
    const story = new Story(everyKind)
    story.does(host, openPoll(kind))
    for (const given of takes) expect(story.does(ada, says(kind, given))).toMatchObject({ ok: true })
    for (const [given, code] of refuses) expect(story.does(ben, says(kind, given))).toEqual(refused(code))
  })

  test('[ANSWER2] anyone may rather not say: it is counted as such, and not among those who answered', () => {
    const story = new Story(everyKind)
    story.does(host, openPoll(kind))
    story.does(ada, says(kind, takes[0] as Answer))
    expect(story.does(ben, says(kind, { skip: true }))).toMatchObject({ ok: true })
    const [result] = hostView.slice(story.state, `results:${kind}`) as ResultView[]
    expect(readResult(result as ResultView)).toMatchObject({ answered: 1, skipped: 1 })
  })

  test('[ANSWER3] an answer can be changed and taken back while the question is open, and nothing is left of it', () => {
    const story = new Story(everyKind)
    story.does(host, openPoll(kind))
    const before = JSON.stringify(hostView.slice(story.state, `results:${kind}`))
    expect(story.does(ada, withdraw(kind))).toEqual(refused('poll.notAnswered'))
    for (const given of takes) story.does(ada, says(kind, given))
    expect(story.does(ada, withdraw(kind))).toMatchObject({ ok: true })
    expect(JSON.stringify(hostView.slice(story.state, `results:${kind}`))).toBe(before)
    expect(JSON.stringify(hostView.slice(story.state, `freeText:${kind}`) ?? '')).not.toContain('friend')
    expect(personalView(story.state, 'ada')).toEqual({})
    story.does(ada, says(kind, takes[0] as Answer))
    story.does(host, closePoll(kind))
    const isWritten = textsIn(takes[0] as Answer).length > 0
    expect(story.does(ada, withdraw(kind))).toMatchObject(isWritten ? { ok: true } : refused('poll.closed'))
  })

  test('[ANSWER4] a form posted without JavaScript asks for the same', () => {
    const story = new Story(everyKind)
    story.does(host, openPoll(kind))
    for (const given of takes) {
      const form = { type: 'answer', pollId: kind, run: '1', ...formOf(given) }
      expect(readForm(form, story.state)).toEqual([expect.objectContaining(says(kind, given))])
    }
    const empty = { type: 'answer', pollId: kind, run: '1' }
    expect(readForm(empty, story.state)).toBeNull()
    expect(readForm({ ...empty, skip: 'true' }, story.state)).toMatchObject([{ answer: { skip: true } }])
    expect(readForm({ ...empty, withdraw: 'true' }, story.state)).toMatchObject([{ type: 'withdrawAnswer' }])
  })
})

/** The fields that a browser would post for an answer. */
function formOf(given: Answer): Record<string, unknown> {
  const said = 'other' in given && given.other !== undefined ? { [field.other]: given.other } : {}
  if ('choice' in given) return { [field.choice]: given.choice, ...said }
  if ('choices' in given) return { [field.choice]: given.choices, ...said }
  if ('point' in given) return { [pointField]: String(given.point) }
  if ('number' in given) return { [numberField]: String(given.number) }
  if ('text' in given) return { [field.text]: given.text }
  if ('order' in given)
    return Object.fromEntries(given.order.map((id, at) => [placeField(id), String(at + 1)]))
  if ('words' in given) return Object.fromEntries(given.words.map((word, at) => [wordFields[at], word]))
  if ('points' in given)
    return Object.fromEntries(
      ['a', 'b', 'c'].flatMap((id) =>
        id in given.points ? [[shareField(id), String(given.points[id])]] : [],
      ),
    )
  return 'stances' in given
    ? Object.fromEntries(Object.entries(given.stances).map(([id, stance]) => [stanceField(id), stance]))
    : {}
}

test('[ANSWER5] words that fold to one count once for each person, in the spelling that most use', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('words'))
  story.does(ada, says('words', { words: ['Trust', 'TRUST!', 'trusts'] }))
  story.does(ben, says('words', { words: ['trust', 'organized', 'EHCP'] }))
  story.does(parent('cid'), says('words', { words: ['trust', 'organised', 'EHC plans'] }))
  const [result] = hostView.slice(story.state, 'results:words') as ResultView[]
  expect(result).toMatchObject({
    answered: 3,
    distinct: 3,
    words: [
      ['trust', 3],
      ['organized', 2],
      ['EHCP', 2],
    ],
  })
})

test('[SHOW1] a result is shown to no one, to those who have answered, when it closes, or when a host says', () => {
  const story = new Story(everyKind)
  const seen = (name: string) => participantView.slice(story.state, name)
  const own = (id: string, name: string) => (personalView(story.state, id) as Record<string, unknown>)[name]

  story.does(host, openPoll('numeric'))
  story.does(ada, says('numeric', { number: 3 }))
  expect(story.does(host, showResult('numeric'))).toEqual(refused('poll.resultNever'))
  story.does(host, openPoll('scale'))
  expect(seen('results:numeric')).toBeUndefined()
  expect(own('ada', 'results:numeric')).toBeUndefined()

  story.does(ada, says('scale', { point: 4 }))
  expect(seen('results:scale')).toBeUndefined()
  story.does(host, closePoll('scale'))
  expect(seen('results:scale')).toMatchObject({ answered: 1, mean: 4, median: 4 })

  story.does(host, openPoll('single'))
  story.does(ada, answer('single', 'a'))
  expect(seen('results:single')).toBeUndefined()
  expect(own('ada', 'results:single')).toEqual([1, 0, 0, 0])
  expect(own('ben', 'results:single')).toBeUndefined()
  story.does(ada, withdraw('single'))
  expect(own('ada', 'results:single')).toBeUndefined()

  story.does(host, openPoll('points'))
  story.does(ada, says('points', { points: { a: 100 } }))
  expect([seen('results:points'), own('ada', 'results:points')]).toEqual([undefined, undefined])
  story.does(host, showResult('points'))
  expect(seen('results:points')).toMatchObject({ means: [100, 0, 0] })
})

test('[SEE2] what people write is seen by others when a host has let it through and shows the result, and not before', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  story.does(ada, says('text', { text: 'We waited a year.' }), 'text-of-ada')
  story.does(host, showResult('text'))
  const names = () => participantView.names(story.state).filter((name) => name.startsWith('freeText:'))
  const items = ['text-of-ada']
  const moderate = (show: boolean) => ({ type: 'moderate' as const, pollId: 'text', run: 1, items, show })
  expect(names()).toEqual([])
  expect(story.does(host, moderate(true))).toMatchObject({ ok: true })
  expect(story.does(host, moderate(true))).toEqual(refused('poll.alreadyModerated'))
  expect(names()).toEqual(['freeText:text/text-of-ada'])
  expect(participantView.slice(story.state, 'freeText:text/text-of-ada')).toMatchObject({
    text: 'We waited a year.',
  })
  expect(story.does(host, moderate(false))).toMatchObject({ ok: true })
  expect(names()).toEqual([])
  story.does(host, moderate(true))
  // Whoever wrote it changes it: the new words wait to be read like any others.
  story.does(ada, says('text', { text: 'We waited two years.' }), 'text-of-ada-2')
  expect(names()).toEqual([])
  expect(story.does(host, moderate(true))).toEqual(refused('poll.textUnknown'))
})

test('[AGAIN1] asked again, before and after compare the people who answered both times, once the question has closed', () => {
  const story = new Story(everyKind)
  const both = Array.from({ length: 10 }, (_, n) => `both-${n}`)
  const once = Array.from({ length: 10 }, (_, n) => `once-${n}`)
  const point = (n: number, run: number) => (n < 5 ? run : run + 1)
  story.does(host, openPoll('scale'))
  for (const [n, id] of [...both, ...once].entries())
    story.does(parent(id), says('scale', { point: point(n % 10, 1) }))
  story.does(host, openPoll('scale', 2))
  for (const [n, id] of both.entries()) story.does(parent(id), says('scale', { point: point(n, 3) }, 2))
  for (const view of [hostView, officialView])
    expect(view.slice(story.state, 'results:scale')).not.toMatchObject([{}, { paired: {} }])
  story.does(host, closePoll('scale', 2))
  const expected = {
    answered: 10,
    paired: {
      people: 10,
      before: { counts: [5, 5, 0, 0, 0], mean: 1.5 },
      after: { counts: [0, 0, 5, 5, 0], mean: 3.5 },
    },
  }
  for (const view of [hostView, officialView])
    expect(view.slice(story.state, 'results:scale')).toMatchObject([{}, expected])
  for (const view of [participantView, screenView])
    expect(view.slice(story.state, 'results:scale')).toMatchObject(expected)
})

test('[CORE4] where a text leaves those that are shown an older one comes in, and both are named as touched', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  story.does(host, showResult('text'))
  const ids = Array.from({ length: limits.textsShown + 1 }, (_, index) => `text-of-${index}`)
  for (const id of ids) {
    story.does(parent(id), says('text', { text: id }), id)
    story.does(host, { type: 'moderate', pollId: 'text', run: 1, items: [id], show: true })
  }
  const names = () => participantView.names(story.state).filter((name) => name.startsWith('freeText:'))
  expect(names()).toEqual(ids.slice(1).map((id) => `freeText:text/${id}`))
  const outcome = story.does(parent('text-of-3'), withdraw('text'))
  expect(names()).toContain('freeText:text/text-of-0')
  expect(outcome).toMatchObject({
    touched: expect.arrayContaining(['freeText:text/text-of-0', 'freeText:text/text-of-3']),
  })
})

test.each([
  ['1,000', '', 1000],
  ['1 000', '', 1000],
  ['1,00,000', '', 100_000],
  ['12 days', 'days', 12],
  ['1 day', 'days', 1],
  ['１２', '', 12],
  ['١٢', '', 12],
  ['१२', '', 12],
  ['১২', '', 12],
  ['-5', '', -5],
  ['−5', '', -5],
  ['12.0', '', 12],
  ['£40', 'pounds', 40],
])('[ANSWER7] ‘%s’ is a number as people write it', (typed, unit, number) => {
  expect(readNumber(typed, unit)).toBe(number)
})

test.each([
  ['0x10', ''],
  ['1e3', ''],
  ['12 weeks', 'days'],
  ['12k', ''],
  ['1,5', ''],
  ['10-20', ''],
  ['twelve', ''],
  ['£40', 'days'],
])('[ANSWER7] ‘%s’ is none, and what to do is said with and without JavaScript', (typed, unit) => {
  expect(readNumber(typed, unit)).toBeNaN()
  const story = new Story(everyKind)
  story.does(host, openPoll('numeric'))
  const [command] = readForm({ pollId: 'numeric', run: '1', number: typed }, story.state) ?? []
  expect(story.does(ada, command as Said)).toEqual(refused('answer.range'))
})

test('[ANSWER7] points are read as people write them, and what is none is refused with what to do', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('points'))
  const posts = (shares: Record<string, string>) => {
    const form = { pollId: 'points', run: '1', ...shares }
    const [command] = readForm(form, story.state) ?? []
    return story.does(ada, requestedCommand.parse(command))
  }
  expect(posts({ 'share-a': '٧٠', 'share-b': ' 30 % ' })).toMatchObject({ ok: true })
  expect(posts({ 'share-a': '१००' })).toMatchObject({ ok: true })
  for (const [one, next] of [
    ['most', 'the rest'],
    ['150', '-50'],
    ['12.5', '87.5'],
    ['0x64', ''],
  ] as const)
    expect(posts({ 'share-a': one, 'share-b': next })).toEqual(refused('answer.hundred'))
})

test('[ANSWER7] a number of a page’s own format is read back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
      expect(readNumber(value.toLocaleString('en-GB'))).toBe(value)
      expect(readNumber(value.toLocaleString('hi-IN-u-nu-deva'))).toBe(value)
      expect(readNumber(String(value))).toBe(value)
    }),
  )
})
