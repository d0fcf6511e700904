import { apply } from '@companion/server/session/apply'
import { deal, groupsFor } from '@companion/server/session/breakouts/allocation'
import { groupOf, latestRound } from '@companion/server/session/breakouts/round'
import { nextDeadline } from '@companion/server/session/breakouts/rounds'
import { evidence } from '@companion/server/session/evidence'
import { emptyState, type SessionState } from '@companion/server/session/state'
import {
  groupView,
  lookView,
  memberView,
  pointsView,
  shownPoints,
  wallView,
} from '@companion/server/session/views/breakouts'
import { hostView } from '@companion/server/session/views/host'
import { officialView } from '@companion/server/session/views/official'
import { participantView } from '@companion/server/session/views/participant'
import { screenView } from '@companion/server/session/views/screen'
import { limits } from '@companion/shared/limits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, rounds } from '../support/journals.ts'
import {
  closePoll,
  gather,
  host,
  openPoll,
  parent,
  prompts,
  type Said,
  Story,
  showResult,
  system,
} from '../support/story.ts'

const done = { ok: true }
const refused = (code: string) => ({ ok: false, code })
const on = { round: 1 } as const
const any = { type: 'joinRound', ...on, wish: { kind: 'any' } } as const
const say = (text: string) => ({ type: 'contribute', ...on, text }) as const
const start = { type: 'startRound', ...on } as const

/** A round that so many people are in, from the start. */
function begun(people: number, how: 'balanced' | 'choice' | 'room' | 'table' = 'balanced') {
  const story = new Story()
  story.does(host, gather(how))
  for (let n = 1; n <= people; n++) story.does(parent(`p${n}`), any)
  story.does(host, start)
  return story
}
const groups = ({ state }: Story) => [...(latestRound(state)?.groups.values() ?? [])]
const sizes = (story: Story) => groups(story).map(({ members }) => members.size)
/** The journal's time comes to the next moment of the round's clock. */
function clock(story: Story) {
  const next = nextDeadline(story.state)
  if (next === null) throw new Error('the clock stands still')
  expect(story.does(system, next.command, next.command.id, next.at)).toMatchObject(done)
  return next.command
}
const end = (story: Story) => {
  for (const _ of ['grace', 'ended']) story.does(host, { type: 'endRound', ...on })
}
const place = ({ state }: Story, person: string) => latestRound(state)?.places.get(person) as number

test('[GROUP1] sizes lie within the bounds wherever arithmetic allows, and differ by one at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc
        .tuple(fc.nat(8), fc.nat(8), fc.nat(8))
        .map(([a, b, c]) => ({ least: a + 1, wanted: a + b + 1, most: a + b + c + 1 })),
      (people, size) => {
        const dealt = deal([...Array(people).keys()], groupsFor(people, size)).map(({ length }) => length)
        expect(dealt.reduce((sum, one) => sum + one, 0)).toBe(people)
        if (people > 0) expect(Math.max(...dealt) - Math.min(...dealt)).toBeLessThanOrEqual(1)
        expect(Math.max(0, ...dealt)).toBeLessThanOrEqual(size.most)
        const canBe = [...Array(people + 1).keys()].some(
          (g) => g > 0 && Math.floor(people / g) >= size.least && Math.ceil(people / g) <= size.most,
        )
        if (canBe) expect(Math.min(...dealt)).toBeGreaterThanOrEqual(size.least)
      },
    ),
    { numRuns: 200 },
  )
})

test('[GROUP2] everyone who asked is dealt over groups and prompts; who comes late is placed at once; who leaves disturbs nobody', () => {
  const story = begun(13)
  expect(sizes(story)).toEqual([7, 6])
  expect(groups(story).map(({ prompt }) => prompt)).toEqual(['one', 'two'])
  const before = place(story, 'p1')
  story.does(parent('late'), any)
  expect(sizes(story)).toEqual([7, 7])
  story.does(parent('p2'), { type: 'leaveRound', ...on })
  expect([place(story, 'p1'), place(story, 'p2')]).toEqual([before, undefined])
  story.does(parent('p1'), any)
  expect(place(story, 'p1')).not.toBe(before)
  // A group that everybody left is not where somebody late is put by themselves.
  const two = begun(12)
  for (let n = 1; n <= 12; n++)
    if (place(two, `p${n}`) === 1) two.does(parent(`p${n}`), { type: 'leaveRound', ...on })
  two.does(parent('later'), any)
  expect(sizes(two)).toEqual([0, 7])
  // Who asks for another group stays where they are while there is none.
  const only = begun(6)
  expect(only.does(parent('p1'), any)).toEqual(refused('breakout.full'))
  expect(place(only, 'p1')).toBe(1)
})

test('[GROUP3] people choose their prompt, their room or their table; a group too thin gets those who did not choose', () => {
  const story = new Story()
  story.does(host, gather('choice'))
  for (let n = 1; n <= 2; n++)
    story.does(parent(`a${n}`), { ...any, wish: { kind: 'prompt', prompt: 'two' } })
  for (let n = 1; n <= 4; n++) story.does(parent(`b${n}`), any)
  story.does(host, start)
  expect(groups(story).map(({ prompt, members }) => [prompt, members.size])).toEqual([
    ['two', 3],
    ['one', 3],
  ])
  const rooms = begun(0, 'room')
  rooms.does(parent('ada'), { ...any, wish: { kind: 'room', room: 7 } })
  rooms.does(parent('ben'), { ...any, wish: { kind: 'room', room: 7 } })
  rooms.does(parent('cid'), { ...any, wish: { kind: 'room', room: 8 } })
  expect([place(rooms, 'ada'), place(rooms, 'ben'), place(rooms, 'cid')]).toEqual([7, 7, 8])
  expect(rooms.does(parent('dan'), any)).toEqual(refused('breakout.room'))
  // Where people are dealt out, nobody comes into a group by guessing its number, and a prompt is not a choice.
  const dealt = begun(12)
  const guess = { ...any, wish: { kind: 'room', room: 2 } } as const
  expect(dealt.does(parent('eve'), guess)).toEqual(refused('breakout.group'))
  dealt.does(parent('eve'), { ...any, wish: { kind: 'prompt', prompt: 'two' } })
  expect(place(dealt, 'eve')).toBe(1)
})

test('[GROUP3] where people choose, groups are of the right size wherever arithmetic allows', () => {
  const fits = (people: number, size: { least: number; most: number }) =>
    people === 0 ||
    Array.from({ length: people }, (_, n) => n + 1).some(
      (n) => Math.floor(people / n) >= size.least && Math.ceil(people / n) <= size.most,
    )
  let possible = 0
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(9), fc.nat(9), fc.nat(12)),
      fc.tuple(fc.nat(5), fc.nat(2), fc.nat(2)),
      ([ones, twos, others], [a, b, c]) => {
        const size = { least: a + 1, wanted: a + b + 1, most: a + b + c + 1 }
        const story = new Story()
        story.does(host, { ...gather('choice'), size })
        const wishes = [
          ...Array.from({ length: ones }, () => ({ kind: 'prompt', prompt: 'one' }) as const),
          ...Array.from({ length: twos }, () => ({ kind: 'prompt', prompt: 'two' }) as const),
          ...Array.from({ length: others }, () => ({ kind: 'any' }) as const),
        ]
        for (const [n, wish] of wishes.entries()) story.does(parent(`p${n}`), { ...any, wish })
        story.does(host, start)
        for (const [n, wish] of wishes.entries()) {
          const { prompt } = groupOf(latestRound(story.state), `p${n}`) as { prompt: string }
          if (wish.kind === 'prompt') expect(prompt).toBe(wish.prompt)
        }
        const ways = Array.from({ length: others + 1 }, (_, one) =>
          Array.from({ length: others + 1 - one }, (_, two) => [one, two] as const),
        ).flat()
        // Nobody is put on a prompt that nobody chose to make its groups whole: that is what groups of the rest are for.
        const canBe = ways.some(
          ([one, two]) =>
            fits(ones + one, size) &&
            fits(twos + two, size) &&
            fits(others - one - two, size) &&
            (ones > 0 || one === 0) &&
            (twos > 0 || two === 0),
        )
        if (!canBe) return
        possible += 1
        for (const people of sizes(story)) {
          expect(people).toBeGreaterThanOrEqual(size.least)
          expect(people).toBeLessThanOrEqual(size.most)
        }
      },
    ),
    { numRuns: 500 },
  )
  expect(possible).toBeGreaterThan(50)
})

test('[GROUP4] somebody alone has the same prompt, and what they write counts and is taken away like any other', () => {
  const story = begun(6)
  const alone = parent('alone')
  story.does(alone, { ...any, wish: { kind: 'alone', prompt: 'two' } })
  story.does(alone, say('It was quiet, and I could think.'))
  expect(groupView(story.state, place(story, 'alone'))).toMatchObject({
    isAlone: true,
    prompt: 'two',
    people: 1,
  })
  story.does(alone, { type: 'beScribe', ...on })
  story.does(alone, { type: 'writeUp', ...on, points: ['Quiet helps.'], dissent: '' })
  expect(story.does(alone, { type: 'sendWriteUp', ...on })).toMatchObject(done)
  const rows = [...evidence(story.state)].flat()
  expect(rows.find(({ item }) => item === 'It was quiet, and I could think.')).toMatchObject({
    measure: 'contribution',
    breakdown: 'alone',
  })
  expect(rows.find(({ item }) => item === 'Quiet helps.')).toMatchObject({ measure: 'key point, sent' })
  // Who comes back to their own page finds it as it was; a host does not put them among others.
  const page = place(story, 'alone')
  const { member } = memberView(story.state, 'alone') as { member: number }
  expect(story.does(host, { type: 'moveMember', ...on, member, to: 1 })).toEqual(refused('breakout.group'))
  expect(story.does(alone, { ...any, wish: { kind: 'alone' } })).toEqual(refused('breakout.alreadySo'))
  story.does(alone, any)
  story.does(alone, { ...any, wish: { kind: 'alone', prompt: 'two' } })
  expect(place(story, 'alone')).toBe(page)
})

test('[GROUP5] what is said in a group is seen in it, by hosts who look in, and by nobody else', () => {
  const story = begun(12)
  story.does(parent('p1'), say('Our secret'))
  const seen = (state: SessionState) =>
    JSON.stringify(
      [participantView, screenView, hostView].map((view) =>
        view.names(state).map((name) => view.slice(state, name)),
      ),
    )
  expect(seen(story.state)).not.toContain('Our secret')
  const mine = place(story, 'p1')
  for (let n = 1; n <= 12; n++) {
    const person = `p${n}`
    expect(JSON.stringify(groupView(story.state, place(story, person))).includes('Our secret')).toBe(
      place(story, person) === mine,
    )
  }
  // First names are the group's own: a host who looks in sees who is there by number.
  story.does(parent('late'), { ...any, name: 'Sam' })
  const [within, lookedAt] = [groupView, lookView].map((view) =>
    JSON.stringify(view(story.state, place(story, 'late'))),
  )
  expect(within).toContain('Sam')
  expect(lookedAt).not.toContain('Sam')
  const said = groupView(story.state, mine)?.contributions[0]
  expect(said).toMatchObject({ text: 'Our secret', people: 1 })
  const agree = { type: 'agree', ...on, contribution: said?.number as number, on: true } as const
  const other = [...Array(12).keys()].map((n) => `p${n + 1}`)
  const beside = other.find((one) => one !== 'p1' && place(story, one) === mine) as string
  const apart = other.find((one) => place(story, one) !== mine) as string
  expect(story.does(parent(apart), agree)).toEqual(refused('breakout.contribution'))
  for (const person of [beside, beside, 'p1']) expect(story.does(parent(person), agree)).toMatchObject(done)
  expect(groupView(story.state, mine)?.contributions[0]?.people).toBe(2)
})

test('[GROUP6] anyone takes over as scribe and finds the draft as it was; it goes back to the group before it is sent', () => {
  const story = begun(6)
  const [one, two, three] = ['p1', 'p2', 'p3'].map(parent) as [
    ReturnType<typeof parent>,
    ReturnType<typeof parent>,
    ReturnType<typeof parent>,
  ]
  const draft = {
    type: 'writeUp' as const,
    ...on,
    points: ['Somebody on your side'],
    dissent: 'Two of us want it from the school.',
  } satisfies Said
  expect(story.does(one, draft)).toEqual(refused('breakout.notScribe'))
  story.does(one, { type: 'beScribe', ...on })
  story.does(one, draft)
  story.does(two, { type: 'beScribe', ...on })
  expect(story.does(one, draft)).toEqual(refused('breakout.notScribe'))
  expect(groupView(story.state, 1)?.draft).toEqual({ points: draft.points, dissent: draft.dissent })
  const send = { type: 'sendWriteUp', ...on } as const
  expect(story.does(two, send)).toEqual(refused('breakout.notJudged'))
  expect(story.does(three, { type: 'judgeWriteUp', ...on, fair: true })).toEqual(
    refused('breakout.notOffered'),
  )
  story.does(two, { type: 'offerWriteUp', ...on })
  story.does(three, { type: 'judgeWriteUp', ...on, fair: false })
  story.does(two, { ...draft, points: ['Somebody who knows the rules'] })
  expect(groupView(story.state, 1)?.offered).toBeUndefined()
  story.does(two, { type: 'offerWriteUp', ...on })
  story.does(three, { type: 'judgeWriteUp', ...on, fair: true })
  expect(story.does(two, send)).toMatchObject(done)
  expect(groupView(story.state, 1)?.sent).toMatchObject({ fair: 1, notQuite: 0, dissent: draft.dissent })
  expect(story.does(one, { type: 'beScribe', ...on })).toEqual(refused('breakout.sent'))
})

test('[GROUP7] without a write-up, the draft as far as it was stands for the group, and else what most agreed with', () => {
  const story = begun(12)
  const [a, b] = [1, 2].map((group) =>
    [...Array(12).keys()].map((n) => `p${n + 1}`).filter((one) => place(story, one) === group),
  ) as [string[], string[]]
  story.does(parent(a[0] as string), say('Less'))
  const more = story.does(parent(a[1] as string), say('More'))
  expect(more).toMatchObject(done)
  story.does(parent(a[2] as string), { type: 'agree', ...on, contribution: 2, on: true })
  story.does(parent(b[0] as string), { type: 'beScribe', ...on })
  story.does(parent(b[0] as string), { type: 'writeUp', ...on, points: ['Half a th'], dissent: 'Not all' })
  end(story)
  const points = pointsView(story.state)?.points.map(({ group, point, text }) => [group, point, text])
  expect(points).toEqual([
    [1, '1', 'More'],
    [1, '2', 'Less'],
    [2, '1', 'Half a th'],
    [2, 'dissent', 'Not all'],
  ])
})

test('[GROUP8] the time comes to its marks by the journal; more time may be given; in the grace what was begun is taken', () => {
  const story = begun(6)
  const marks: string[] = []
  while (latestRound(story.state)?.phase !== 'ended') {
    const command = clock(story)
    expect(story.does(system, { ...command, id: `${command.id}-again` } as Said)).toEqual(
      refused('breakout.alreadySo'),
    )
    if (command.mark !== 'look') marks.push(command.mark)
    if (command.mark === 'last' && marks.length < 3)
      story.does(host, { type: 'extendRound', ...on, minutes: 10 })
    if (command.mark === 'grace') expect(story.does(parent('p1'), say('Just in time'))).toMatchObject(done)
  }
  expect(marks).toEqual(['soon', 'last', 'soon', 'last', 'grace', 'ended'])
  expect(nextDeadline(story.state)).toBeNull()
  expect(story.does(parent('p1'), { type: 'roundClock', ...on, endsAt: 1, mark: 'ended' })).toEqual(
    refused('command.notAllowed'),
  )
  // Ended too soon, it goes on with everybody where they were.
  expect(story.does(host, { type: 'extendRound', ...on, minutes: 5 })).toMatchObject(done)
  expect(story.does(parent('p1'), { type: 'beScribe', ...on })).toMatchObject(done)
  end(story)
  story.does(host, { type: 'showPoint', ...on, group: 1, point: '1', on: true })
  expect(story.does(host, { type: 'extendRound', ...on, minutes: 5 })).toEqual(refused('breakout.over'))
})

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
  const member = (group: number) =>
    parent([...(latestRound(story.state)?.groups.get(group)?.members.keys() ?? [])][0] as string)
  story.does(member(3), { type: 'callHelp', ...on, on: true })
  story.does(member(1), { type: 'callHelp', ...on, on: true })
  story.does(member(2), { ...say('A name'), flags: ['name'] } as Said)
  story.does(member(4), { ...say('Danger'), flags: ['concern'] } as Said)
  expect(numbers).toEqual([1, 2, 3, 4])
  expect(wallView(story.state)?.groups.map(({ group }) => group)).toEqual([3, 1, 4, 2])
})

test('[GROUP9] merging leaves nothing out: both drafts, both calls for help, each word from hosts once', () => {
  const story = begun(12)
  const [a, b] = [1, 2].map((group) => [
    ...(latestRound(story.state)?.groups.get(group)?.members.keys() ?? []),
  ])
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

test('[GROUP13] what was begun when a round ends still counts for half a minute, and anything said can be taken back later', () => {
  const story = begun(6)
  story.does(parent('p1'), { type: 'beScribe', ...on })
  story.does(parent('p2'), say('Said in time'))
  story.does(host, { type: 'setPhase', phase: 'ended' })
  expect(latestRound(story.state)?.phase).toBe('ended')
  const ended = latestRound(story.state)?.endedAt as number
  const soon = ended + limits.lateMs
  expect(story.does(parent('p3'), say('Half a sent'), 'begun', soon)).toMatchObject(done)
  const draft: Said = { type: 'writeUp', ...on, points: ['Half a point'], dissent: '' }
  expect(story.does(parent('p1'), draft, 'draft', soon)).toMatchObject(done)
  expect(pointsView(story.state)?.points).toMatchObject([{ text: 'Half a point' }])
  expect(
    story.does(parent('p2'), { type: 'agree', ...on, contribution: 2, on: true }, 'agree', soon),
  ).toEqual(refused('breakout.over'))
  expect(story.does(parent('p3'), say('Too late'), 'late', soon + 1)).toEqual(refused('breakout.over'))
  expect(story.does(parent('p1'), draft, 'late-draft', soon + 1)).toEqual(refused('breakout.over'))
  expect(story.does(parent('p2'), { type: 'withdrawContribution', ...on, contribution: 1 })).toMatchObject(
    done,
  )
  const rows = [...evidence(story.state)].flat().filter(({ measure }) => measure === 'contribution')
  expect(rows.map(({ item }) => item)).toEqual(['Half a sent'])
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
  const members = [...(latestRound(story.state)?.groups.get(mine)?.members.keys() ?? [])]
  const [other] = [...(latestRound(story.state)?.groups.get(theirs)?.members.keys() ?? [])]
  write('p1')
  story.does(parent(members.find((one) => one !== 'p1') as string), {
    type: 'judgeWriteUp',
    ...on,
    fair: true,
  })
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

test('[GROUP16] a group that has said nothing for three minutes is quiet, though nobody else says anything; who writes alone never is', () => {
  const story = begun(6)
  story.does(parent('alone'), { ...any, wish: { kind: 'alone' } })
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 0, writing: 2 })
  for (let look = 0; look < 4; look++) expect(clock(story).mark).toBe('look')
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 1, writing: 1 })
  story.does(parent('p1'), say('Here we are'))
  expect(wallView(story.state)?.counts).toMatchObject({ quiet: 0, writing: 2 })
})

test('[GROUP18] a round that was called off before anybody was in a group leaves nothing on participants’ pages', () => {
  const story = new Story()
  story.does(host, gather('balanced'))
  story.does(parent('p1'), any)
  expect(participantView.slice(story.state, 'round')).toMatchObject({ phase: 'gathering' })
  story.does(host, { type: 'endRound', ...on })
  for (const view of [participantView, screenView, officialView])
    expect(view.slice(story.state, 'round')).toBeUndefined()
  expect(story.does(host, { ...gather('balanced'), round: 2 })).toMatchObject(done)
})

test('[GROUP11] after any sequence, whoever wants a group is in exactly one, and all that was received is in the evidence with its group and agreement', () => {
  let said = 0
  fc.assert(
    fc.property(rounds, (entries) => {
      const state = emptyState()
      const kept = new Map<number, { text: string; group: number; author: string; people: Set<string> }>()
      let number = 0
      for (const entry of entries) {
        const outcome = apply(state, entry)
        const { command, actor } = entry
        if (!outcome.ok || outcome.touched.length === 0) continue
        if (command.type === 'contribute') {
          number += 1
          const group = latestRound(state)?.places.get(actor.id) as number
          kept.set(number, { text: command.text, group, author: actor.id, people: new Set([actor.id]) })
        }
        if (command.type === 'withdrawContribution') kept.delete(command.contribution)
        if (command.type === 'mergeGroups')
          for (const one of kept.values()) if (one.group === command.from) one.group = command.into
        if (command.type !== 'agree') continue
        const one = kept.get(command.contribution)
        if (command.on) one?.people.add(actor.id)
        else if (one?.author !== actor.id) one?.people.delete(actor.id)
      }
      const rows = [...evidence(state)].flat().filter(({ measure }) => measure === 'contribution')
      expect(rows.map(({ item, group, value }) => [item, group, value]).sort()).toEqual(
        [...kept.values()].map(({ text, group, people }) => [text, String(group), people.size]).sort(),
      )
      for (const row of rows)
        expect(row.question).toBe(latestRound(state)?.groups.get(Number(row.group))?.prompt)
      said += rows.length
      for (const round of state.rounds) {
        for (const [person, number] of round.places) {
          const within = [...round.groups.values()].filter(({ members }) => members.has(person))
          expect(within.map((group) => group.number)).toEqual([number])
          expect(round.wishes.has(person)).toBe(false)
          expect(groupOf(round, person)?.members.get(person)?.member).toBeGreaterThan(0)
        }
        const members = [...round.groups.values()].flatMap((group) => [...group.members.keys()])
        expect(new Set(members).size).toBe(members.length)
        expect(members.length).toBe(round.places.size)
        if (round.phase !== 'gathering') expect(round.wishes.size).toBe(0)
      }
      const again = emptyState()
      for (const entry of entries) apply(again, entry)
      expect(again).toEqual(state)
    }),
    { numRuns: 300 },
  )
  expect(said).toBeGreaterThan(100)
})

test('[GROUP17] after any sequence, every part of a view of groups that changed was named by what changed it', () => {
  let compared = 0
  const parts: Record<string, (state: SessionState) => unknown> = {
    round: (state) => hostView.slice(state, 'round'),
    wall: wallView,
    points: pointsView,
    shown: shownPoints,
    point: (state) => screenView.slice(state, 'point'),
    ...Object.fromEntries([1, 2, 3, 7, 10_001].map((n) => [`group:${n}`, (state) => groupView(state, n)])),
    ...Object.fromEntries(
      crowd.map((person) => [`member:${person}`, (state: SessionState) => memberView(state, person)]),
    ),
  }
  fc.assert(
    fc.property(rounds, (entries) => {
      const state = emptyState()
      let before: Record<string, string> = {}
      for (const entry of entries) {
        const outcome = apply(state, entry)
        const named = outcome.ok ? outcome.touched : []
        const after = Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part(state)) ?? '']),
        )
        for (const [name, slice] of Object.entries(after)) {
          if (slice === (before[name] ?? '')) continue
          compared += 1
          // Who is told of their part is told of their group with it.
          const isNamed = [
            name,
            `${name.split(':')[0]}s`,
            ...(name.startsWith('group:') ? ['members'] : []),
          ].some((one) => named.includes(one))
          expect([entry.command.type, name, isNamed]).toEqual([entry.command.type, name, true])
        }
        before = after
      }
    }),
    { numRuns: 200 },
  )
  expect(compared).toBeGreaterThan(1000)
})

test('[GROUP17] who agreed with what is taken back is told', () => {
  const story = begun(2)
  story.does(parent('p1'), say('Tell us once'))
  story.does(parent('p2'), { type: 'agree', round: 1, contribution: 1, on: true })
  expect(memberView(story.state, 'p2')?.agrees).toEqual([1])
  const outcome = story.does(parent('p1'), { type: 'withdrawContribution', round: 1, contribution: 1 })
  expect(memberView(story.state, 'p2')?.agrees).toEqual([])
  expect(outcome).toMatchObject({ touched: expect.arrayContaining(['member:p1', 'member:p2']) })
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
