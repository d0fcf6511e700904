import { officialView } from '@companion/server/rules/audiences/official'
import { participantView } from '@companion/server/rules/audiences/participant'
import { screenView } from '@companion/server/rules/audiences/screen'
import { memberView, pointsView, shownPoints } from '@companion/server/rules/breakouts/slices'
import { evidence } from '@companion/server/rules/evidence'
import { expect, test } from 'vitest'
import { any, begun, end, membersOf, on, place, say, start } from '../../support/rounds.ts'
import {
  closePoll,
  done,
  gather,
  host,
  openPoll,
  parent,
  prompts,
  refused,
  Story,
  showResult,
} from '../../support/story.ts'

test('[GROUP10] key points and disagreements come before everyone when a host puts them there, and everyone can say me too', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), {
    type: 'writeUp',
    ...on,
    points: ['Tell us once'],
    dissent: 'Some want it in writing',
  })
  end(story)
  expect(shownPoints(story.state)).toBeUndefined()
  const meToo = { type: 'meToo', ...on, group: 1, point: 'dissent', on: true } as const
  expect(story.does(parent('zoe'), meToo)).toEqual(refused('breakout.point'))
  for (const point of ['1', 'dissent'] as const)
    expect(story.does(host, { type: 'showPoint', ...on, group: 1, point, on: true })).toMatchObject(done)
  for (const person of ['zoe', 'zoe', 'max']) story.does(parent(person), meToo)
  expect(shownPoints(story.state)).toMatchObject([
    { point: 'dissent', text: 'Some want it in writing', meToo: 2 },
    { point: '1', text: 'Tell us once', meToo: 0 },
  ])
  expect(screenView.slice(story.state, 'point')).toMatchObject({ point: 'dissent', title: prompts[0]?.title })
})

test('[GROUP14] what was put before everyone keeps its words, whatever is said later, and loses what is taken back', () => {
  const story = begun(6)
  for (const [person, text] of [
    ['p1', 'First'],
    ['p2', 'Second'],
  ] as const)
    story.does(parent(person), say(text))
  end(story)
  const show = { type: 'showPoint', ...on, group: 1, point: '1', on: true } as const
  story.does(host, show)
  story.does(parent('p3'), say('Later'))
  story.does(parent('p2'), { type: 'withdrawContribution', ...on, contribution: 2 })
  expect(shownPoints(story.state)).toMatchObject([{ point: '1', text: 'First' }])
  expect(story.does(host, { ...show, point: '2' })).toEqual(refused('breakout.point'))
  story.does(parent('p1'), { type: 'withdrawContribution', ...on, contribution: 1 })
  expect(shownPoints(story.state)).toEqual([])
  expect(screenView.slice(story.state, 'point')).toBeUndefined()
})

test('[GROUP14] the same words from two people are two points: one taken back leaves the other', () => {
  const story = begun(6)
  for (const person of ['p1', 'p2']) story.does(parent(person), say('Tell us once'))
  end(story)
  for (const point of ['1', '2'] as const)
    story.does(host, { type: 'showPoint', ...on, group: 1, point, on: true })
  story.does(parent('p1'), { type: 'withdrawContribution', ...on, contribution: 1 })
  expect(shownPoints(story.state)).toMatchObject([{ point: '2', text: 'Tell us once' }])
})

test('[GROUP15] who is in a group stands behind its points, and is not counted again by saying me too', () => {
  const story = begun(12, 'balanced')
  const write = (person: string) => {
    story.does(parent(person), { type: 'beScribe', ...on })
    story.does(parent(person), { type: 'writeUp', ...on, points: ['Tell us once'], dissent: '' })
    story.does(parent(person), { type: 'offerWriteUp', ...on })
  }
  const [mine, theirs] = [place(story, 'p1'), place(story, 'p1') === 1 ? 2 : 1]
  const members = membersOf(story, mine)
  const [other] = membersOf(story, theirs)
  write('p1')
  for (const one of members.filter((member) => member !== 'p1'))
    story.does(parent(one), { type: 'judgeWriteUp', ...on, fair: true })
  story.does(parent('p1'), { type: 'sendWriteUp', ...on })
  story.does(host, { type: 'showPoint', ...on, group: mine, point: '1', on: true })
  const meToo = { type: 'meToo', ...on, group: mine, point: '1', on: true } as const
  expect(story.does(parent('p1'), meToo)).toEqual(refused('breakout.alreadySo'))
  expect(story.does(parent(other as string), meToo)).toMatchObject(done)
  expect(shownPoints(story.state)).toMatchObject([{ people: 6, meToo: 1 }])
  const { member } = memberView(story.state, other as string) as { member: number }
  story.does(host, { type: 'moveMember', ...on, member, to: mine })
  expect(shownPoints(story.state)).toMatchObject([{ people: 7, meToo: 0 }])
})

test('[STAGE6] the screen shows what a host put there last: a question, a poll, its result or a key point', () => {
  const story = begun(6)
  story.does(parent('p1'), say('Tell us once'))
  story.does(parent('p2'), { type: 'ask', text: 'Why so long?' })
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'show' })
  end(story)
  const answerNow = { type: 'answerNow', question: 1 } as const
  const stands = () => ['now', 'point'].filter((name) => screenView.slice(story.state, name) !== undefined)
  story.does(host, answerNow)
  expect(stands()).toEqual(['now'])
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '1', on: true })
  expect(stands()).toEqual(['point'])
  // Who asked is still told that it is being answered.
  expect(participantView.slice(story.state, 'board')).toMatchObject({ now: 1 })
  story.does(host, openPoll('p1'))
  expect(stands()).toEqual([])
  story.does(host, { type: 'markAnswered', question: 1 })
  story.does(parent('p2'), { type: 'ask', text: 'And who pays?' })
  story.does(host, { type: 'reviewQuestion', question: 2, verdict: 'show' })
  story.does(host, { ...answerNow, question: 2 })
  expect(stands()).toEqual(['now'])
  story.does(host, closePoll('p1'))
  expect(stands()).toEqual(['now'])
  story.does(host, showResult('p1'))
  expect(stands()).toEqual([])
})

test('[GROUP27] where more came back than is shown to hosts, those who wrote alone have their share of it', () => {
  const both = (together: number, alone: number) => {
    const story = new Story()
    story.does(host, { ...gather('room'), prompts: ['one'] })
    story.does(host, start)
    for (let n = 1; n <= together; n++) {
      for (const who of ['a', 'b'])
        story.does(parent(`${who}${n}`), { type: 'joinRound', ...on, wish: { kind: 'room', room: n } })
      story.does(parent(`a${n}`), say('Together'))
    }
    for (let n = 1; n <= alone; n++) {
      story.does(parent(`alone${n}`), { type: 'joinRound', ...on, wish: { kind: 'alone' } })
      story.does(parent(`alone${n}`), say('Alone'))
    }
    end(story)
    const points = pointsView(story.state)?.points ?? []
    return ['Together', 'Alone'].map((text) => points.filter((one) => one.text === text).length)
  }
  expect(both(60, 20)).toEqual([30, 10])
  expect(both(100, 1)).toEqual([39, 1])
  expect(both(39, 1)).toEqual([39, 1])
  expect(both(3, 37)).toEqual([3, 37])
  expect(both(0, 50)).toEqual([0, 40])
  expect(both(50, 0)).toEqual([40, 0])
})

/** Every slice that officials may see of this, and every row of the file, as text. */
const taken = ({ state }: Story) =>
  JSON.stringify([
    officialView.names(state).map((name) => officialView.slice(state, name)),
    officialView.slice(state, 'points') ?? null,
    [...evidence(state)].flat(),
  ])
const rowsOf = ({ state }: Story) => [...evidence(state)].flat().filter(({ kind }) => kind === 'breakout')

test('[EVIDENCE4] what was said in groups is in files and on officials’ pages once a host has put it before everyone, and at no other time', () => {
  const story = begun(6)
  const secrets = /Wren|SOS|Larch|Teal|Brook/
  story.does(parent('p1'), say('Wren waits outside the classroom'))
  story.does(parent('p2'), say('SOS'))
  story.does(parent('p3'), { type: 'beScribe', ...on })
  story.does(parent('p3'), {
    type: 'writeUp',
    ...on,
    points: ['Larch lost a year'],
    dissent: 'Teal would stay',
  })
  story.does(parent('zoe'), { ...any, wish: { kind: 'alone' } })
  story.does(parent('zoe'), say('Brook, alone'))
  expect(taken(story)).not.toMatch(secrets)
  story.does(host, { type: 'setPhase', phase: 'ended' }, 'ended')
  expect(taken(story)).not.toMatch(secrets)
  story.does(host, { type: 'undo', of: 'ended' })
  expect(taken(story)).not.toMatch(secrets)
  end(story)
  expect(taken(story)).not.toMatch(secrets)
  const show = { type: 'showPoint', ...on, group: 1, point: '1', on: true } as const
  story.does(host, show)
  const seen = taken(story)
  expect(seen).toMatch(/Larch/)
  expect(seen.replaceAll('Larch', '')).not.toMatch(secrets)
  story.does(host, { ...show, on: false })
  expect(taken(story)).not.toMatch(secrets)
})

test('[EVIDENCE4] the file says how much of what groups said is not in it, and why', () => {
  const story = begun(6)
  for (const person of ['p1', 'p2', 'p3', 'p4']) story.does(parent(person), say(`Said by ${person}`))
  const counts = () =>
    rowsOf(story)
      .filter(({ measure }) => measure === 'texts' || measure === 'not in this file')
      .map(({ question, item, value }) => [question, item, value])
  expect(counts()).toEqual([
    ['one', 'said in groups', 4],
    ['one', 'said in groups: the round has not ended', 4],
  ])
  end(story)
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '2', on: true })
  expect(counts()).toEqual([
    ['one', 'said in groups', 4],
    ['one', 'said in groups: no host has shown it to everyone', 3],
    ['one', 'key points and disagreements', 3],
    ['one', 'key points and disagreements: no host has shown it to everyone', 2],
  ])
})

test('[EVIDENCE4] a key point that no one wrote up counts those who agree with it, not everyone in the group', () => {
  const story = begun(6)
  story.does(parent('p1'), say('Tell us once'))
  story.does(parent('p2'), { type: 'agree', ...on, contribution: 1, on: true })
  end(story)
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '1', on: true })
  expect(rowsOf(story)).toContainEqual(
    expect.objectContaining({ measure: 'key point, agreed', item: 'Tell us once', value: 2, answered: 6 }),
  )
})

test('[EVIDENCE5] times of what people wrote are whole minutes in the files', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'ask', text: 'Why so long?' }, 'asked', 1_234_567)
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'show' })
  story.does(host, { type: 'markAnswered', question: 1, text: 'Soon.' })
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), { type: 'writeUp', ...on, points: ['Tell us once'], dissent: '' })
  story.does(parent('p1'), { type: 'offerWriteUp', ...on })
  for (const id of ['p2', 'p3', 'p4']) story.does(parent(id), { type: 'judgeWriteUp', ...on, fair: true })
  story.does(parent('p1'), { type: 'sendWriteUp', ...on })
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '1', on: true })
  const rows = [...evidence(story.state)].flat()
  const times = rows.flatMap(({ opened, closed }) => [opened, closed ?? 0]).filter((at) => at > 0)
  expect(times.length).toBeGreaterThan(4)
  expect(times.filter((at) => at % 60_000 !== 0)).toEqual([])
})
