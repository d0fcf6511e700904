import { personalView } from '@companion/server/rules/audiences/personal'
import { groupView } from '@companion/server/rules/breakouts/slices'
import { limits } from '@companion/shared/limits'
import { expect, test } from 'vitest'
import { begun, on, place, say } from '../../support/rounds.ts'
import { done, host, parent, refused, type Story } from '../../support/story.ts'

const late = parent('late')
const join = { type: 'joinRound', ...on, wish: { kind: 'any' } } as const
const leave = { type: 'leaveRound', ...on } as const
const texts = (story: Story, person: string) =>
  personalView(story.state, person).group?.contributions.map(({ text }) => text)
const draft = { type: 'writeUp' as const, ...on, points: ['Somebody on your side'], dissent: '' }

test('[GROUP35] who comes to a group that has talked sees what is said from then on, and sees that again when they come back', () => {
  const story = begun(6)
  story.does(parent('p1'), say('Before'))
  expect(story.does(late, join)).toMatchObject(done)
  expect(place(story, 'late')).toBe(1)
  expect(texts(story, 'late')).toEqual([])
  story.does(parent('p2'), say('Since'))
  story.does(late, say('My own'))
  expect(texts(story, 'late')).toEqual(['Since', 'My own'])
  expect(texts(story, 'p1')).toEqual(['Before', 'Since', 'My own'])
  // Hosts who look in see it whole.
  expect(groupView(story.state, 1)?.contributions).toHaveLength(3)
  story.does(late, leave)
  story.does(parent('p3'), say('Meanwhile'))
  story.does(late, join)
  expect(texts(story, 'late')).toEqual(['Since', 'My own', 'Meanwhile'])
})

test('[GROUP35] a draft that began without someone is not theirs to read, unless they take over', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), draft)
  story.does(late, join)
  expect(personalView(story.state, 'late').group?.draft).toBeUndefined()
  expect(personalView(story.state, 'p2').group?.draft).toMatchObject({ points: draft.points })
  story.does(late, { type: 'beScribe', ...on })
  expect(personalView(story.state, 'late').group?.draft).toMatchObject({ points: draft.points })
})

test('[GROUP35] whom a host puts together sees all that was said', () => {
  const story = begun(12)
  const [one, other] = [1, 2].map((group) =>
    [...Array(12).keys()].map((n) => `p${n + 1}`).find((person) => place(story, person) === group),
  ) as [string, string]
  story.does(parent(one), say('In the first'))
  story.does(parent(other), say('In the second'))
  story.does(host, { type: 'mergeGroups', ...on, from: 2, into: 1 })
  expect(texts(story, other)).toEqual(['In the first', 'In the second'])
})

test('[GROUP36] two who come late cannot send a write-up over those who were there', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), draft)
  for (const id of ['late', 'later']) expect(story.does(parent(id), join)).toMatchObject(done)
  story.does(late, { type: 'beScribe', ...on })
  story.does(late, { ...draft, points: ['Something else'] })
  story.does(late, { type: 'offerWriteUp', ...on })
  story.does(parent('later'), { type: 'judgeWriteUp', ...on, fair: true })
  const send = { type: 'sendWriteUp', ...on } as const
  expect(story.does(late, send)).toEqual(refused('breakout.notJudged'))
  const judge = (id: string, fair: boolean) => story.does(parent(id), { type: 'judgeWriteUp', ...on, fair })
  const isEnough = () => groupView(story.state, 1)?.offered?.isEnough ?? false
  for (const id of ['p1', 'p2', 'p3']) judge(id, true)
  expect([isEnough(), story.does(late, send)]).toEqual([false, refused('breakout.notJudged')])
  for (const id of ['p1', 'p2', 'p4']) judge(id, false)
  expect(story.does(late, send)).toEqual(refused('breakout.notJudged'))
  judge('p1', true)
  expect(isEnough()).toBe(true)
  expect(story.does(late, send)).toMatchObject(done)
})

test('[GROUP36] where those who were there have gone, whoever is left says whether it is fair', () => {
  const story = begun(3)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), draft)
  story.does(late, join)
  for (const id of ['p2', 'p3']) story.does(parent(id), leave)
  story.does(parent('p1'), { type: 'offerWriteUp', ...on })
  const send = { type: 'sendWriteUp', ...on } as const
  expect(story.does(parent('p1'), send)).toEqual(refused('breakout.notJudged'))
  story.does(late, { type: 'judgeWriteUp', ...on, fair: true })
  expect(story.does(parent('p1'), send)).toMatchObject(done)
})

test('[GROUP37] one member says a fifth of what a group has room for, and the others go on', () => {
  const story = begun(6)
  const most = limits.contributionsMost / 5
  for (let n = 0; n < most; n++) expect(story.does(parent('p1'), say(`Number ${n}`))).toMatchObject(done)
  expect(story.does(parent('p1'), say('One more'))).toEqual(refused('breakout.tooMuch'))
  expect(story.does(parent('p2'), say('Another'))).toMatchObject(done)
  story.does(parent('p1'), { type: 'withdrawContribution', ...on, contribution: 1 })
  expect(story.does(parent('p1'), say('One more'))).toMatchObject(done)
})

test('[GROUP37] by the rules of before, journals are judged as they were', () => {
  const story = begun(6)
  story.rules = 10
  for (let n = 0; n < limits.contributionsMost / 5; n++) story.does(parent('p1'), say(`Number ${n}`))
  expect(story.does(parent('p1'), say('One more'))).toMatchObject(done)
  story.does(late, join)
  expect(texts(story, 'late')).toHaveLength(41)
})
