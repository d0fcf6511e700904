import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import type { Entry } from '@companion/server/rules/entry'
import { expect, test } from 'vitest'
import {
  answer,
  closePoll,
  done,
  hideResult,
  host,
  openPoll,
  otherHost,
  parent,
  refused,
  Story,
  showResult,
  system,
  twoPolls,
} from '../support/story.ts'

const ada = parent('ada')
const ben = parent('ben')

test('[POLL1] a poll that is on the run sheet opens with run 1 and goes on stage', () => {
  const story = new Story()
  expect(story.does(host, openPoll('p1'))).toMatchObject(done)
  expect(participantView.slice(story.state, 'stage')).toEqual({ pollId: 'p1' })
  expect(participantView.slice(story.state, 'poll:p1')).toMatchObject({
    run: 1,
    closedAt: null,
    shown: false,
  })
  expect(story.does(host, openPoll('p9'))).toEqual(refused('poll.unknown'))
})

test('[POLL2] opening a poll that is open is refused, whoever asks', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(story.does(otherHost, openPoll('p1'))).toEqual(refused('poll.alreadyOpen'))
})

test('[POLL3] closing twice is refused', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(story.does(host, closePoll('p1'))).toMatchObject(done)
  expect(story.does(otherHost, closePoll('p1'))).toEqual(refused('poll.alreadyClosed'))
})

test('[POLL4] opening the next poll closes the one that is open', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(host, openPoll('p2'))
  expect(participantView.slice(story.state, 'poll:p1')).toMatchObject({ closedAt: 3000 })
  expect(story.does(ada, answer('p1', 'a'))).toEqual(refused('poll.closed'))
})

test('[POLL5] an answer is taken only while its run is open, and only if it is one of the options', () => {
  const story = new Story()
  expect(story.does(ada, answer('p1', 'a'))).toEqual(refused('poll.notOpen'))
  story.does(host, openPoll('p1'))
  expect(story.does(ada, answer('p1', 'z'))).toEqual(refused('poll.optionUnknown'))
  expect(story.does(ada, answer('p9', 'a'))).toEqual(refused('poll.unknown'))
  expect(story.does(ada, answer('p1', 'a'))).toMatchObject(done)
  story.does(host, closePoll('p1'))
  expect(story.does(ben, answer('p1', 'a'))).toEqual(refused('poll.closed'))
})

test('[POLL6] a person counts once: a later answer replaces the earlier one', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  story.does(ben, answer('p1', 'a'))
  story.does(ada, answer('p1', 'c'))
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[1, 0, 1]])
  expect(personalView(story.state, 'ada')).toEqual({
    'answer:p1': { run: 1, answer: { choice: 'c' }, at: 5000 },
  })
  expect(personalView(story.state, 'cid')).toEqual({})
})

test('[POLL7] participants see a result only while a host shows it; hosts and the screen see it at once, officials in steps', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'b'))
  expect(participantView.slice(story.state, 'results:p1')).toBeUndefined()
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[0, 1, 0]])
  expect(officialView.slice(story.state, 'results:p1')).toEqual([
    { answered: 0, skipped: 0, step: 5, counts: [0, 0, 0] },
  ])
  expect(screenView.slice(story.state, 'results:p1')).toEqual([0, 1, 0])
  story.does(host, showResult('p1'))
  expect(participantView.slice(story.state, 'results:p1')).toEqual([0, 1, 0])
  story.does(host, hideResult('p1'))
  expect(participantView.slice(story.state, 'results:p1')).toBeUndefined()
})

test('[POLL8] showing what is shown and hiding what is hidden are refused', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(story.does(host, hideResult('p1'))).toEqual(refused('poll.resultAlreadyHidden'))
  story.does(host, showResult('p1'))
  expect(story.does(otherHost, showResult('p1'))).toEqual(refused('poll.resultAlreadyShown'))
})

test('[POLL9] asking again starts a new run; every run is kept apart', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  story.does(host, closePoll('p1'))
  story.does(host, showResult('p1'))
  expect(story.does(host, openPoll('p1', 2))).toMatchObject(done)
  expect(story.does(otherHost, openPoll('p1', 2))).toEqual(refused('poll.alreadyOpen'))
  story.does(ben, answer('p1', 'b', 2))
  expect(hostView.slice(story.state, 'results:p1')).toEqual([
    [1, 0, 0],
    [0, 1, 0],
  ])
  expect(participantView.slice(story.state, 'results:p1')).toBeUndefined()
})

test('[POLL10] what was meant for an earlier run is refused', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(host, openPoll('p1', 2))
  expect(story.does(ada, answer('p1', 'a', 1))).toEqual(refused('poll.otherRun'))
  expect(story.does(host, showResult('p1', 1))).toEqual(refused('poll.otherRun'))
  expect(story.does(host, openPoll('p1', 4))).toEqual(refused('poll.otherRun'))
})

test('[POLL11] a new run sheet changes the words of the next run; runs already asked keep theirs', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'))
  const [first] = twoPolls as [(typeof twoPolls)[0]]
  const reworded = { ...first, question: { ...first.question, text: 'In other words' } }
  story.does(system, { type: 'prepare', runSheet: [reworded] })
  expect(hostView.slice(story.state, 'poll:p1')).toMatchObject({
    question: { text: 'In other words' },
    runs: [{ question: { text: 'Question p1' } }],
  })
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[1, 0, 0]])
  expect(hostView.slice(story.state, 'runSheet')).toEqual(['p1'])
})

test('[POLL12] an official does not see what is only prepared', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  expect(officialView.names(story.state)).toEqual([
    'stage',
    'asked',
    'queue',
    'outcomes',
    'topics',
    'leftOut',
    'round',
    'points',
    'poll:p1',
    'results:p1',
    'breakdowns:p1',
    'freeText:p1',
  ])
  expect(officialView.slice(story.state, 'poll:p2')).toBeUndefined()
  expect(participantView.slice(story.state, 'poll:p2')).toBeUndefined()
})

test('[WHO1] only hosts run polls, only participants answer, only the server prepares', () => {
  const story = new Story()
  const notAllowed = refused('command.notAllowed')
  expect(story.does(ada, openPoll('p1'))).toEqual(notAllowed)
  story.does(host, openPoll('p1'))
  for (const command of [closePoll('p1'), showResult('p1'), hideResult('p1')]) {
    expect(story.does(ada, command)).toEqual(notAllowed)
    expect(story.does({ role: 'official', id: 'o' }, command)).toEqual(notAllowed)
    expect(story.does({ role: 'screen', id: 's' }, command)).toEqual(notAllowed)
  }
  expect(story.does(host, answer('p1', 'a'))).toEqual(notAllowed)
  expect(story.does(host, { type: 'prepare', runSheet: twoPolls })).toEqual(notAllowed)
})

test('[SEND1] a repeated command gets the first one’s answer and changes nothing', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  const first = story.does(ada, answer('p1', 'a'), 'answer-one')
  story.does(ada, answer('p1', 'b'), 'answer-two')
  const again = story.does(ada, answer('p1', 'a'), 'answer-one')
  expect(first).toMatchObject({ ok: true, at: 3000 })
  expect(again).toEqual({ ok: true, at: 3000, touched: [] })
  expect(personalView(story.state, 'ada')).toMatchObject({ 'answer:p1': { answer: { choice: 'b' } } })
})

test('[SEND5] an entry that is stored twice gets one verdict; who asks again is judged afresh', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(host, { type: 'setPhase', phase: 'paused' })
  const refused = { ok: false, code: 'session.paused' }
  expect(story.does(ada, answer('p1', 'a'), 'answer-one')).toEqual(refused)
  const entry = story.entries.at(-1) as Entry
  story.does(host, { type: 'setPhase', phase: 'live' })
  expect(apply(story.state, { ...entry, offset: 6 })).toEqual(refused)
  expect(apply(story.state, { ...entry, offset: 7, at: 9000 })).toMatchObject({ ok: true, at: 9000 })
  expect(apply(story.state, { ...entry, offset: 8 })).toMatchObject({ ok: true, at: 9000 })
})

test('[SEND5] what was refused twice is not accepted by a copy of the first time, nor of the second', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(host, { type: 'setPhase', phase: 'paused' })
  const refused = { ok: false, code: 'session.paused' }
  for (const _ of ['once', 'twice']) story.does(ada, answer('p1', 'a'), 'answer-one')
  const entries = story.entries.slice(-2)
  story.does(host, { type: 'setPhase', phase: 'live' })
  for (const entry of entries) expect(apply(story.state, { ...entry, offset: 7 })).toEqual(refused)
  // Older rules know the second time alone.
  const [first] = entries as [Entry]
  expect(apply(story.state, { ...first, offset: 9, rules: 5 })).toMatchObject({ ok: true })
})

test('[SEND2] ids belong to their sender: the same id from someone else is another command', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(ada, answer('p1', 'a'), 'same-id-1')
  story.does(ben, answer('p1', 'b'), 'same-id-1')
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[1, 1, 0]])
})
