import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textsIn } from '@companion/server/maintenance/texts'
import { loadProgramme, type PreparedSession } from '@companion/server/programme/programme'
import { hostView } from '@companion/server/rules/audiences/host'
import { moderatorView } from '@companion/server/rules/audiences/moderator'
import { personalSlice } from '@companion/server/rules/audiences/personal'
import { definedAudiences } from '@companion/server/rules/audiences/registry'
import { evidence } from '@companion/server/rules/evidence'
import { foldMessage, inTurns } from '@companion/server/rules/nearCopy'
import { definitionOf } from '@companion/server/rules/registry'
import type { Flag } from '@companion/shared/questions'
import type { DangersView } from '@companion/shared/views/dangers'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { boards, journals, rounds } from '../support/journals.ts'
import { ada, ask, ben, cid } from '../support/questions.ts'
import { begun, membersOf, on, say } from '../support/rounds.ts'
import { done, host, moderator, parent, refused, type Said, Story, system } from '../support/story.ts'

/** A command in whose words something was found that may be about danger. */
const found = <C extends object>(command: C) =>
  ({ ...command, flags: ['concern' satisfies Flag] }) as unknown as Said
const take = (dangers: number[], by = 'Robin') => ({ type: 'takeDanger', dangers, by }) as const
const dangers = ({ state }: Story) => hostView.slice(state, 'dangers') as DangersView
const open = (story: Story) => dangers(story).open.map(({ text }) => text)

test('[DANGER1] what may be about danger stays before every host and moderator until one has taken it by name', () => {
  const story = new Story()
  expect(hostView.slice(story.state, 'dangers')).toBeUndefined()
  expect(story.does(ada, found(ask('He hits me')))).toMatchObject({
    touched: expect.arrayContaining(['dangers']),
  })
  expect(moderatorView.slice(story.state, 'dangers')).toEqual(dangers(story))
  expect(dangers(story)).toMatchObject({
    messages: 1,
    people: 1,
    open: [{ place: { question: 1 }, text: 'He hits me' }],
  })
  // A decision on the question is not somebody who looks after its author.
  story.does(moderator, { type: 'reviewQuestion', question: 1, verdict: 'shorten' })
  story.does(ada, { type: 'editQuestion', question: 1, text: 'It is nothing' })
  expect(dangers(story).open).toMatchObject([{ text: 'It is nothing', first: 'He hits me' }])
  story.does(ada, { type: 'withdrawQuestion', question: 1 })
  expect(open(story)).toEqual([undefined])
  expect(story.does(host, take([2]))).toEqual(refused('danger.unknown'))
  expect(story.does(moderator, take([1]))).toMatchObject(done)
  expect(open(story)).toEqual([])
  // Other words that may be about danger are another message.
  story.does(ben, found(ask('I am not safe')))
  story.does(host, take([2]))
  story.does(ben, found({ type: 'editQuestion', question: 2, text: 'I am not safe tonight' }))
  expect(open(story)).toEqual(['I am not safe tonight'])
})

test('[DANGER1] so does what is said and written up in a group', () => {
  const story = begun(6)
  const [member = ''] = membersOf(story, 1)
  story.does(parent(member), found(say('He hits me')))
  const [said] = dangers(story).open
  expect(said).toMatchObject({ text: 'He hits me', place: { round: 1, group: expect.any(Number) } })
  story.does(host, take(said?.dangers ?? []))
  expect(open(story)).toEqual([])
  // A write-up is kept with every word: it is one message, until danger is found in it anew.
  const writeUp = (...points: string[]) => ({ type: 'writeUp', ...on, points, dissent: '' }) as const
  story.does(parent(member), { type: 'beScribe', ...on })
  story.does(parent(member), found(writeUp('She is not safe')))
  story.does(parent(member), found(writeUp('She is not safe at home')))
  expect(open(story)).toEqual(['She is not safe at home'])
  story.does(host, take([2]))
  story.does(parent(member), found(writeUp('She is not safe at home', 'It is late')))
  expect(open(story)).toEqual([])
  story.does(parent(member), found(writeUp('She is not safe at home', 'My husband hits me')))
  expect(open(story)).toEqual(['She is not safe at home · My husband hits me'])
})

test('[DANGER1] so does what is answered, whatever kind of question it answers', () => {
  const story = new Story()
  const question = { kind: 'text', text: 'What would help?' } as const
  story.does(host, { type: 'setActivity', activity: { kind: 'poll', id: 'p-text', question }, version: 0 })
  story.does(host, { type: 'openPoll', pollId: 'p-text', run: 1 })
  const answer = (text: string) => ({ type: 'answer', pollId: 'p-text', run: 1, answer: { text } }) as const
  expect(story.does(ada, found(answer('He hits me')))).toMatchObject({
    touched: expect.arrayContaining(['dangers']),
  })
  story.does(ben, found(answer('She is not safe')))
  expect(dangers(story).open).toMatchObject([
    { text: 'He hits me', place: { pollId: 'p-text', run: 1 } },
    { text: 'She is not safe', place: { pollId: 'p-text', run: 1 } },
  ])
  expect(personalSlice(story.state, ada.id, 'answer:p-text')).toMatchObject({ help: true })
  story.does(ada, answer('It is nothing'))
  expect(dangers(story).open[0]).toMatchObject({ text: 'It is nothing', first: 'He hits me' })
  expect(personalSlice(story.state, ada.id, 'answer:p-text')).not.toHaveProperty('help')
  story.does(ada, { type: 'withdrawAnswer', pollId: 'p-text', run: 1 })
  expect(open(story)).toEqual([undefined, 'She is not safe'])
  // The same answer sent once more is the message that was taken.
  story.does(host, take([2]))
  story.does(ben, found(answer('She is not safe')))
  expect(open(story)).toEqual([undefined])
})

test('[DANGER1] what was written before dangers were kept apart is none afterwards', () => {
  const story = new Story()
  story.rules = 6
  story.does(ada, found(ask('He hits me')))
  expect(dangers(story)).toBeUndefined()
})

test('[FLAG9] the detectors look at every text that a participant sends, but for a first name', () => {
  fc.assert(
    fc.property(fc.oneof(journals, boards, rounds), (entries) => {
      for (const { command } of entries) {
        const definition = definitionOf(command)
        if (!definition?.by.includes('participant') || command.type === 'joinRound') continue
        const looked = definition.texts?.(command) ?? []
        expect(looked.filter((text) => text !== '')).toEqual(textsIn(command))
      }
    }),
  )
})

test('[DANGER2] who took it, and when, is kept; what somebody has taken stays theirs', () => {
  const story = new Story()
  for (const who of [ada, ben]) story.does(who, found(ask('He hits me')))
  expect(dangers(story).open).toMatchObject([{ dangers: [1, 2], messages: 2, people: 2 }])
  story.does(host, take([1]))
  const at = story.now
  expect(story.does(moderator, take([1], 'Sam'))).toEqual(refused('danger.taken'))
  expect(story.does(moderator, take([1, 2], 'Sam'))).toMatchObject(done)
  expect(dangers(story).taken).toMatchObject([
    { danger: 2, by: 'Sam', takenAt: story.now },
    { danger: 1, by: 'Robin', takenAt: at },
  ])
  story.does(cid, found(ask('She is not safe')))
  const rows = [...evidence(story.state)].flat().filter(({ kind }) => kind === 'danger')
  expect(rows.map(({ item, value }) => [item, value])).toEqual([
    ['Robin', 1],
    ['Sam', 1],
    ['', 0],
  ])
  expect(JSON.stringify(rows)).not.toContain('hits')
})

test('[DANGER3] near-copies say the same, and a word more or another figure does not', () => {
  const same = [
    'Kill myself',
    'KILL MYSELF!!!',
    'killl   myself',
    'kill myself, kill myself',
    'kíll myself 🙂',
  ]
  expect(new Set(same.map(foldMessage)).size).toBe(1)
  const others = [
    'do not kill myself',
    'Year 1?',
    'Year 11?',
    'no',
    'the school told the parent',
    'the parent told the school',
    'Ana is not safe',
    'Anna is not safe',
    'we’re beaten',
    'were beaten',
    'it is 1.5',
    'it is 1 5',
    'it is -5',
    'it is 5',
    // In Hindi, Bengali and Tamil the vowels are marks: 'he died', 'he hit'; 'my daughter', 'my son'.
    'वह मर गया',
    'वह मार गया',
    'मेरी बेटी',
    'मेरा बेटा',
    'সে মারা গেছে',
    'সে মরে গেছে',
    'அவன் அடித்தான்',
    'அவன் அடித்தன',
  ]
  expect(new Set(others.map(foldMessage)).size).toBe(others.length)
})

test('[DANGER3] however many messages some people send, everybody’s first stands among the first', () => {
  const message = fc.record({
    author: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.constantFrom('kill myself', 'Kill myself!', 'kill her', 'hits me', 'not safe', ''),
  })
  fc.assert(
    fc.property(fc.array(message, { maxLength: 60 }), (messages) => {
      const cards = inTurns(messages, (author) => author)
      // Nothing is lost, and no person is folded away uncounted.
      expect(cards.flatMap((card) => card.messages).length).toBe(messages.length)
      for (const { messages: alike, people } of cards)
        expect(people).toEqual(new Set(alike.map(({ author }) => author)))
      const everyone = new Set(messages.map(({ author }) => author))
      const first = cards.slice(0, everyone.size).flatMap(({ people }) => [...people])
      expect(new Set(first)).toEqual(everyone)
    }),
  )
})

test('[DANGER3] three people who send as much as they may do not bury the report of a fourth', () => {
  const story = new Story()
  const flood = [ada, ben, cid]
  for (let n = 0; n < 10; n++)
    for (const [index, who] of flood.entries()) story.does(who, found(ask(`kill myself ${n} ${index}`)))
  story.does(parent('dot'), found(ask('I am not safe at home')))
  const { open: cards, people, messages } = dangers(story)
  expect({ people, messages }).toEqual({ people: 4, messages: 31 })
  expect(cards.findIndex(({ text }) => text === 'I am not safe at home')).toBeLessThan(4)
})

test('[DANGER4] whom to tell is prepared with the session, and only hosts and moderators see it', () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  cpSync(fileURLToPath(new URL('../../server/programme', import.meta.url)), folder, { recursive: true })
  const file = join(folder, 'early.json')
  const safeguardingLead = { name: 'The duty lead', reach: 'Ring 01632 960 001' }
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), safeguardingLead }))
  const [session] = loadProgramme(folder).sessions
  // What everyone may know of a session is in its information.
  expect(JSON.stringify(session?.details)).not.toContain('lead')
  const story = new Story()
  const { runSheet, lead } = (session as PreparedSession).content
  story.does(system, { type: 'prepare', runSheet, lead })
  for (const [audience, view] of Object.entries(definedAudiences)) {
    const seen = JSON.stringify(view.names(story.state).map((name) => view.slice(story.state, name)))
    expect(seen.includes('The duty lead'), audience).toBe(audience === 'host' || audience === 'moderator')
  }
})
