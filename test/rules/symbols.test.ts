import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { activityFrom, fieldsOf } from '@companion/client/runSheet/draft'
import { loadProgramme } from '@companion/server/programme/programme'
import { questionIn } from '@companion/server/rules/audiences/wording'
import { listOf, optionsOf } from '@companion/shared/answers'
import { pollsOf } from '@companion/shared/commands/runSheet'
import type { Question } from '@companion/shared/kinds/registry'
import { symbolNames } from '@companion/shared/symbols'
import { expect, test } from 'vitest'

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const symbolsOf = (question: Question) => optionsOf(question).map(({ symbol }) => symbol)
const { sessions, wordings } = loadProgramme(file('server/programme'))
const polls = sessions.flatMap(({ content }) => pollsOf(content.runSheet))

test('every symbol that an option can name is drawn once, and nothing else is', () => {
  const sprite = readFileSync(file('client/public/symbols.svg'), 'utf8')
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24"/g)].map(([, id]) => id)
  expect(drawn.sort()).toEqual([...symbolNames].sort())
  expect(sprite.match(/<symbol/g)).toHaveLength(drawn.length)
})

test('[LANG6] an answer has its symbol in every language; of a prepared question all have one or none has, and no two the same', () => {
  expect(polls.some(({ question }) => symbolsOf(question).some(Boolean))).toBe(true)
  for (const { question } of polls) {
    const symbols = symbolsOf(question)
    if (symbols.some(Boolean)) expect(new Set(symbols.filter(Boolean)).size).toBe(symbols.length)
    for (const wording of wordings.values())
      expect(symbolsOf(questionIn(wording, question).question)).toEqual(symbols)
    const version = { text: 'Un?', options: { a: 'Ie' } }
    const own = questionIn(
      { language: 'cy', texts: new Map() },
      { ...question, versions: { cy: version } },
    ).question
    expect(symbolsOf(own)).toEqual(symbols)
  }
})

test('[LANG6] an answer keeps its symbol while a host leaves its words as they are', () => {
  const poll = polls.find(({ question }) => question.text.startsWith('Who first said'))
  if (poll === undefined) throw new Error('no such question')
  const fields = fieldsOf(poll)
  const edited = (change: object) => {
    const made = activityFrom({ ...fields, ...change }, poll)
    if ('problem' in made || made.activity.kind !== 'poll') throw new Error(JSON.stringify(made))
    return listOf(made.activity.question)?.items
  }
  const lines = (fields['options'] ?? '').split('\n')
  const [first, second, ...others] = listOf(poll.question)?.items ?? []
  // Moved, one with other words, and as another kind of question.
  expect(edited({ options: [lines[1], 'A relative', ...lines.slice(2)].join('\n') })).toEqual([
    second,
    { id: first?.id, text: 'A relative' },
    ...others,
  ])
  expect(edited({ kind: 'statements' })).toEqual([first, second, ...others])
})
