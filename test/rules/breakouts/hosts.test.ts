import {
  groupView,
  memberView,
  pointsView,
  shownPoints,
  wallView,
} from '@companion/server/rules/breakouts/slices'
import type { Actor } from '@companion/server/rules/entry'
import { expect, test } from 'vitest'
import { begun, end, groups, membersOf, on, place, say, sizes } from '../../support/rounds.ts'
import { done, host, parent, refused, type Said } from '../../support/story.ts'

test('[GROUP9] hosts see first who needs them: help, then what carries a flag; a host looks after it, writes, moves, merges', () => {
  const story = begun(12)
  story.does(parent('p1'), say('Hello'))
  const [mine, other] = [place(story, 'p1'), place(story, 'p1') === 1 ? 2 : 1]
  story.does(parent('p2'), { type: 'callHelp', ...on, on: true })
  expect(wallView(story.state)?.groups[0]).toMatchObject({ group: place(story, 'p2'), need: 'help' })
  story.does(host, { type: 'answerHelp', ...on, group: place(story, 'p2') })
  expect(groupView(story.state, place(story, 'p2'))?.help).toBe('coming')
  story.does(host, { type: 'writeToGroups', ...on, group: mine, text: 'We are here.' })
  story.does(host, { type: 'writeToGroups', ...on, group: null, text: 'Ten minutes more.' })
  expect(groupView(story.state, mine)?.messages).toHaveLength(2)
  expect(groupView(story.state, other)?.messages).toMatchObject([{ text: 'Ten minutes more.' }])
  const { member } = memberView(story.state, 'p1') as { member: number }
  expect(story.does(host, { type: 'moveMember', ...on, member, to: other })).toMatchObject(done)
  expect(place(story, 'p1')).toBe(other)
  expect(story.does(host, { type: 'mergeGroups', ...on, from: mine, into: other })).toMatchObject(done)
  expect(sizes(story)).toEqual([12])
  story.does(host, { type: 'answerHelp', ...on, group: other, done: true })
  expect(groupView(story.state, other)?.help).toBeUndefined()
  expect(groupView(story.state, other)?.contributions).toMatchObject([{ text: 'Hello' }])
})

test('[GROUP32] who goes from room to room leaves no call for help behind; a group that others are in calls on', () => {
  const story = begun(0, 'room')
  const calls = () => wallView(story.state)?.counts.help
  for (const room of [1, 2, 3, 4]) {
    story.does(parent('p1'), { type: 'joinRound', ...on, wish: { kind: 'room', room } })
    story.does(parent('p1'), { type: 'callHelp', ...on, on: true })
    expect([room, calls()]).toEqual([room, 1])
  }
  story.does(parent('p2'), { type: 'joinRound', ...on, wish: { kind: 'room', room: 4 } })
  story.does(parent('p1'), { type: 'leaveRound', ...on })
  expect(calls()).toBe(1)
  story.does(parent('p2'), { type: 'leaveRound', ...on })
  expect(calls()).toBe(0)
})

test('[GROUP9] a host who says that they are coming to a group has not read what carries a flag there', () => {
  const story = begun(6)
  story.does(parent('p1'), { ...say('My name is Sam'), flags: ['name'] } as Said)
  story.does(parent('p1'), { type: 'callHelp', ...on, on: true })
  const group = place(story, 'p1')
  const come = { type: 'answerHelp', ...on, group } as const
  expect(wallView(story.state)?.groups[0]).toMatchObject({ need: 'help' })
  expect(story.does(host, come)).toMatchObject(done)
  expect(wallView(story.state)?.groups[0]).toMatchObject({ need: 'flagged', flags: ['name'], hasHost: true })
  expect(story.does(host, come)).toMatchObject(done)
  expect(wallView(story.state)?.counts).toMatchObject({ help: 0, flagged: 0 })
})

test('[GROUP9] what carries a flag stands out until a host has read it', () => {
  const story = begun(12)
  story.does(parent('p1'), { ...say('My name is Sam'), flags: ['name'] } as Said)
  const group = place(story, 'p1')
  expect(wallView(story.state)?.groups[0]).toMatchObject({ group, need: 'flagged', flags: ['name'] })
  const read = { type: 'answerHelp', ...on, group } as const
  expect(story.does(host, read)).toMatchObject(done)
  expect(wallView(story.state)?.counts).toMatchObject({ flagged: 0, writing: 2 })
  expect(story.does(host, read)).toEqual(refused('breakout.alreadySo'))
  story.does(parent('p1'), { ...say('And I live here'), flags: ['name'] } as Said)
  expect(wallView(story.state)?.groups[0]).toMatchObject({ group, need: 'flagged' })
  story.does(host, read)
  // A write-up too; what was read once does not come again with the next word.
  const draft = (point: string): Said => ({
    type: 'writeUp',
    ...on,
    points: [point],
    dissent: '',
    flags: ['phone'],
  })
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p1'), draft('Ring'))
  expect(wallView(story.state)?.groups[0]).toMatchObject({ group, need: 'flagged', flags: ['phone'] })
  story.does(host, read)
  story.does(parent('p1'), draft('Ring us'))
  expect(wallView(story.state)?.counts.flagged).toBe(0)
  end(story)
  expect(pointsView(story.state)?.points).toMatchObject([{ text: 'Ring us', flags: ['phone'] }])
  story.does(host, { type: 'showPoint', ...on, group, point: '1', on: true })
  expect(JSON.stringify(shownPoints(story.state))).not.toContain('phone')
})

test('[GROUP9] of groups that need the same, who has waited longest comes first, and who may be in danger before that', () => {
  const story = begun(24)
  const numbers = groups(story).map(({ number }) => number)
  const member = (group: number) => parent(membersOf(story, group)[0] as string)
  story.does(member(3), { type: 'callHelp', ...on, on: true })
  story.does(member(1), { type: 'callHelp', ...on, on: true })
  story.does(member(2), { ...say('A name'), flags: ['name'] } as Said)
  story.does(member(4), { ...say('Danger'), flags: ['concern'] } as Said)
  expect(numbers).toEqual([1, 2, 3, 4])
  expect(wallView(story.state)?.groups.map(({ group }) => group)).toEqual([3, 1, 4, 2])
})

test('[GROUP9] merging leaves nothing out: both drafts, both calls for help, each word from hosts once', () => {
  const story = begun(12)
  const [a, b] = [1, 2].map((group) => membersOf(story, group))
  const write = (person: string, point: string, dissent: string) => {
    story.does(parent(person), { type: 'beScribe', ...on })
    story.does(parent(person), { type: 'writeUp', ...on, points: [point], dissent })
  }
  write(a?.[0] as string, 'First', 'Some of us doubt it')
  write(b?.[0] as string, 'Second', 'Others too')
  story.does(parent(b?.[0] as string), { type: 'offerWriteUp', ...on })
  story.does(parent(b?.[1] as string), { type: 'judgeWriteUp', ...on, fair: true })
  story.does(parent(a?.[1] as string), { type: 'callHelp', ...on, on: true })
  story.does(host, { type: 'writeToGroups', ...on, group: null, text: 'Ten minutes more.' })
  expect(story.does(host, { type: 'mergeGroups', ...on, from: 1, into: 2 })).toMatchObject(done)
  const view = groupView(story.state, 2)
  expect(view).toMatchObject({
    people: 12,
    draft: { points: ['Second', 'First'], dissent: 'Others too\nSome of us doubt it' },
    help: 'asked',
    messages: [{ text: 'Ten minutes more.' }],
  })
  // What the group said was fair was another draft.
  expect(view?.offered).toBeUndefined()
  expect(memberView(story.state, b?.[1] as string)?.judged).toBeUndefined()
})

test('[GROUP9] a flag that no host has read is still there when its group goes into one that was read later', () => {
  const story = begun(12)
  const [a, b] = [1, 2].map((group) => membersOf(story, group)) as [string[], string[]]
  story.does(parent(a[0] as string), { ...say('I am not safe'), flags: ['concern'] } as Said)
  story.does(parent(b[0] as string), { ...say('My name is Sam'), flags: ['name'] } as Said)
  story.does(host, { type: 'answerHelp', ...on, group: 2 })
  story.does(host, { type: 'mergeGroups', ...on, from: 1, into: 2 })
  expect(wallView(story.state)?.groups[0]).toMatchObject({ group: 2, need: 'flagged', flags: ['concern'] })
  story.does(parent(a[0] as string), { type: 'withdrawContribution', ...on, contribution: 1 })
  expect(wallView(story.state)?.counts.flagged).toBe(0)
})

test('[GROUP20] after groups come together, no one’s next word takes the place of a draft that they did not have before them', () => {
  const point = (text: string): Said => ({ type: 'writeUp', ...on, points: [text], dissent: '' })
  type Writes = { isScribe: boolean; draft?: string }
  const merged = (from: Writes, into: Writes) => {
    const story = begun(12)
    const [a, b] = [1, 2].map((group) => parent(membersOf(story, group)[0] as string)) as [Actor, Actor]
    for (const [actor, { isScribe, draft }] of [
      [a, from],
      [b, into],
    ] as const) {
      if (isScribe || draft !== undefined) story.does(actor, { type: 'beScribe', ...on })
      if (draft !== undefined) story.does(actor, point(draft))
      if (!isScribe) story.does(actor, { type: 'leaveRound', ...on })
    }
    story.does(host, { type: 'mergeGroups', ...on, from: 1, into: 2 })
    return [a, b].map((actor) => story.does(actor, point('The next word')).ok)
  }
  const [writes, begins, left, nobody] = [
    { isScribe: true, draft: 'A point' },
    { isScribe: true },
    { isScribe: false, draft: 'A point' },
    { isScribe: false },
  ]
  expect(merged(writes, writes)).toEqual([false, false])
  expect(merged(writes, left)).toEqual([false, false])
  expect(merged(left, writes)).toEqual([false, false])
  expect(merged(begins, writes)).toEqual([false, true])
  expect(merged(begins, left)).toEqual([false, false])
  expect(merged(begins, begins)).toEqual([false, true])
  expect(merged(begins, nobody)).toEqual([true, false])
  expect(merged(writes, begins)).toEqual([true, false])
  expect(merged(writes, nobody)).toEqual([true, false])
  expect(merged(left, begins)).toEqual([false, false])
  expect(merged(nobody, begins)).toEqual([false, true])
})

test('[GROUP9] what someone alone wrote up and left stands out while it carries a flag that no host has read', () => {
  const story = begun(6)
  const alone = parent('alone')
  story.does(alone, { type: 'joinRound', ...on, wish: { kind: 'alone' } })
  story.does(alone, { type: 'beScribe', ...on })
  const points = ['I am not safe']
  story.does(alone, { type: 'writeUp', ...on, points, dissent: '', flags: ['concern'] } as Said)
  story.does(alone, { type: 'leaveRound', ...on })
  expect(wallView(story.state)?.groups[0]).toMatchObject({
    group: 10_001,
    need: 'flagged',
    flags: ['concern'],
  })
})
