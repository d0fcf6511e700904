import { apply } from '@companion/server/session/apply'
import { deal, groupsFor } from '@companion/server/session/breakouts/allocation'
import { groupOf, latestRound } from '@companion/server/session/breakouts/round'
import { nextDeadline } from '@companion/server/session/breakouts/rounds'
import { evidence } from '@companion/server/session/evidence'
import { emptyState, type SessionState } from '@companion/server/session/state'
import {
  groupView,
  memberView,
  pointsView,
  shownPoints,
  wallView,
} from '@companion/server/session/views/breakouts'
import { hostView } from '@companion/server/session/views/host'
import { participantView } from '@companion/server/session/views/participant'
import { screenView } from '@companion/server/session/views/screen'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounds } from '../support/journals.ts'
import { gather, host, parent, prompts, type Said, Story, system } from '../support/story.ts'

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
  for (const _ of ['grace', 'ended']) story.does(host, { type: 'endRound', ...on })
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
  for (let next = nextDeadline(story.state); next !== null; next = nextDeadline(story.state)) {
    expect(story.does(system, next.command)).toMatchObject(done)
    const again = { ...next.command, id: `${next.command.id}-b` }
    expect(story.does(system, again)).toEqual(refused('breakout.alreadySo'))
    marks.push(next.command.mark)
    if (next.command.mark === 'last' && marks.length < 3)
      story.does(host, { type: 'extendRound', ...on, minutes: 5 })
    if (next.command.mark === 'grace')
      expect(story.does(parent('p1'), say('Just in time'))).toMatchObject(done)
  }
  expect(marks).toEqual(['soon', 'last', 'soon', 'last', 'grace', 'ended'])
  expect(story.does(parent('p1'), say('Too late'))).toEqual(refused('breakout.over'))
  expect(story.does(parent('p1'), { type: 'roundClock', ...on, endsAt: 1, mark: 'ended' })).toEqual(
    refused('command.notAllowed'),
  )
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
  expect(groupView(story.state, other)?.contributions).toMatchObject([{ text: 'Hello' }])
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
  for (const _ of ['grace', 'ended']) story.does(host, { type: 'endRound', ...on })
  expect(shownPoints(story.state)).toBeUndefined()
  const meToo = { type: 'meToo', ...on, group: 1, point: 'dissent', on: true } as const
  expect(story.does(parent('zoe'), meToo)).toEqual(refused('breakout.point'))
  for (const point of ['1', 'dissent'] as const)
    expect(story.does(host, { type: 'showPoint', ...on, group: 1, point, on: true })).toMatchObject(done)
  for (const person of ['zoe', 'zoe', 'p2']) story.does(parent(person), meToo)
  expect(shownPoints(story.state)).toMatchObject([
    { point: 'dissent', text: 'Some want it in writing', meToo: 2 },
    { point: '1', text: 'Tell us once', meToo: 0 },
  ])
  expect(screenView.slice(story.state, 'point')).toMatchObject({ point: 'dissent', title: prompts[0]?.title })
})

test('[GROUP11] after any sequence, whoever wants a group is in exactly one, and all that was received is in the evidence with its group and agreement', () => {
  let said = 0
  fc.assert(
    fc.property(rounds, (entries) => {
      const state = emptyState()
      const kept = new Map<number, string>()
      let gone = 0
      for (const entry of entries) {
        const outcome = apply(state, entry)
        const { command } = entry
        if (!outcome.ok || outcome.touched.length === 0) continue
        if (command.type === 'contribute') kept.set(kept.size + gone + 1, command.text)
        if (command.type === 'withdrawContribution' && kept.delete(command.contribution)) gone += 1
      }
      const rows = [...evidence(state)].flat().filter(({ measure }) => measure === 'contribution')
      expect(rows.map(({ item }) => item).sort()).toEqual([...kept.values()].sort())
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
