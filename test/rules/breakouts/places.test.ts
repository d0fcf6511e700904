import { readForm } from '@companion/server/http/forms'
import { deal, groupsFor } from '@companion/server/rules/breakouts/allocation'
import { groupOf, latestRound } from '@companion/server/rules/breakouts/round'
import { groupView, memberView, wallView } from '@companion/server/rules/breakouts/slices'
import { evidence } from '@companion/server/rules/evidence'
import { requestedCommand } from '@companion/shared/commands/command'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { any, begun, groups, membersOf, on, place, say, sizes, start } from '../../support/rounds.ts'
import { done, gather, host, parent, refused, Story } from '../../support/story.ts'

test('[GROUP1] sizes lie within the bounds wherever arithmetic allows, and differ by one at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc
        .tuple(fc.nat(8), fc.nat(8), fc.nat(8))
        .map(([a, b, c]) => ({ least: a + 1, wanted: a + b + 1, most: a + b + c + 1 })),
      (people, size) => {
        const dealt: number[] = []
        deal([...Array(people).keys()], groupsFor(people, size), () => {
          const group = dealt.push(0) - 1
          return () => {
            dealt[group] = (dealt[group] ?? 0) + 1
          }
        })
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

test('[GROUP2] everyone who asked is dealt over groups and prompts; who comes late is placed at once; who leaves disturbs no one', () => {
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
  // A group that everyone left is not where someone late is put by themselves.
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
  expect(groups(story).map(({ prompt, members }) => [prompt, members.length])).toEqual([
    ['two', 3],
    ['one', 3],
  ])
  const rooms = begun(0, 'room')
  rooms.does(parent('ada'), { ...any, wish: { kind: 'room', room: 7 } })
  rooms.does(parent('ben'), { ...any, wish: { kind: 'room', room: 7 } })
  rooms.does(parent('cid'), { ...any, wish: { kind: 'room', room: 8 } })
  expect([place(rooms, 'ada'), place(rooms, 'ben'), place(rooms, 'cid')]).toEqual([7, 7, 8])
  expect(rooms.does(parent('dan'), any)).toEqual(refused('breakout.room'))
  // Where people are dealt out, no one comes into a group by guessing its number, and a prompt is not a choice.
  const dealt = begun(12)
  const guess = { ...any, wish: { kind: 'room', room: 2 } } as const
  expect(dealt.does(parent('eve'), guess)).toEqual(refused('breakout.group'))
  dealt.does(parent('eve'), { ...any, wish: { kind: 'prompt', prompt: 'two' } })
  expect(place(dealt, 'eve')).toBe(1)
})

test('[GROUP30] who writes what is no number of a room or a table is asked for it, without JavaScript too', () => {
  const rooms = begun(0, 'room')
  const posts = (room: string) => {
    const [command] = readForm({ type: 'joinRound', round: '1', wish: 'group', room }, rooms.state) ?? []
    return rooms.does(parent('ada'), requestedCommand.parse(command))
  }
  for (const room of ['', '0', '-3', 'seven', '1e3', '99999'])
    expect(posts(room)).toEqual(refused('breakout.room'))
  for (const [room, number] of [
    [' 07 ', 7],
    ['١٢', 12],
    ['１3', 13],
  ] as const) {
    expect(posts(room)).toMatchObject(done)
    expect(place(rooms, 'ada')).toBe(number)
  }
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
        // No one is put on a prompt that no one chose to make its groups whole: that is what groups of the rest are for.
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

test('[GROUP4] someone alone has the same prompt, and what they write counts and is taken away like any other', () => {
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
  const group = place(story, 'alone')
  expect(story.does(host, { type: 'showPoint', ...on, group, point: '1', on: true })).toMatchObject(done)
  const rows = [...evidence(story.state)].flat()
  expect(rows.find(({ item }) => item === 'Quiet helps.')).toMatchObject({
    measure: 'key point, sent',
    breakdown: 'alone',
  })
  // Who comes back to their own page finds it as it was; a host does not put them among others.
  const page = place(story, 'alone')
  const { member } = memberView(story.state, 'alone') as { member: number }
  expect(story.does(host, { type: 'moveMember', ...on, member, to: 1 })).toEqual(refused('breakout.group'))
  expect(story.does(alone, { ...any, wish: { kind: 'alone' } })).toEqual(refused('breakout.alreadySo'))
  story.does(alone, any)
  story.does(alone, { ...any, wish: { kind: 'alone', prompt: 'two' } })
  expect(place(story, 'alone')).toBe(page)
})

test('[GROUP2] however people come late and go, no group grows past the most, and no one is put by themselves where others have room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.array(fc.tuple(fc.nat(8), fc.constantFrom('comes', 'asks', 'leaves')), { maxLength: 40 }),
      (people, doings) => {
        const story = new Story()
        const most = 3
        story.does(host, { ...gather('balanced'), size: { least: 1, wanted: 2, most } })
        for (let n = 0; n < people; n++) story.does(parent(`p${n}`), any)
        story.does(host, start)
        for (const [n, doing] of doings) {
          const [person, before] = [parent(`p${n}`), place(story, `p${n}`)]
          const roomElsewhere = groups(story).some(
            ({ number, members }) => number !== before && members.length > 0 && members.length < most,
          )
          if (doing === 'leaves') story.does(person, { type: 'leaveRound', ...on })
          else if ((doing === 'asks') === (before !== undefined)) {
            const { ok } = story.does(person, any)
            // Who asks for another group goes to people, or stays.
            if (ok && (roomElsewhere || doing === 'asks'))
              expect(membersOf(story, place(story, `p${n}`)).length).toBeGreaterThan(1)
          }
          expect(Math.max(0, ...sizes(story))).toBeLessThanOrEqual(most)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('[GROUP4] beyond ten thousand groups no one who writes alone takes the place of one', () => {
  const story = new Story()
  story.does(host, { ...gather('balanced'), size: { least: 1, wanted: 1, most: 1 } })
  story.does(parent('early'), { ...any, wish: { kind: 'alone' } })
  for (let n = 1; n <= 10_005; n++) story.does(parent(`p${n}`), any)
  story.does(host, start)
  story.does(parent('late'), { ...any, wish: { kind: 'alone' } })
  const people = groups(story).map(({ isAlone, members }) => [isAlone, members.length])
  expect(people).toHaveLength(10_007)
  expect(people.filter(([isAlone]) => isAlone)).toEqual([
    [true, 1],
    [true, 1],
  ])
  expect(place(story, 'early')).not.toBe(place(story, 'late'))
  expect(wallView(story.state)?.people).toEqual({ waiting: 0, inGroups: 10_005, alone: 2 })
})
