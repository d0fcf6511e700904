import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { screenView } from '@companion/server/rules/audiences/screen'
import { groupOf, latestRound, waiting, wishOf } from '@companion/server/rules/breakouts/round'
import {
  groupView,
  memberView,
  pointsView,
  shownPoints,
  wallView,
} from '@companion/server/rules/breakouts/slices'
import type { Group } from '@companion/server/rules/breakouts/state'
import { textOf } from '@companion/server/rules/breakouts/writeUp'
import { evidence } from '@companion/server/rules/evidence'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import type { PointName } from '@companion/shared/commands/breakouts'
import type { Command } from '@companion/shared/commands/command'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, rounds } from '../../support/journals.ts'
import { on } from '../../support/rounds.ts'
import { host } from '../../support/story.ts'

test('[GROUP11] after any sequence, whoever wants a group is in exactly one, and all that was received is counted in the evidence, which has the words that a host put before everyone, with group and agreement', () => {
  let [said, told] = [0, 0]
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
          const group = groupOf(latestRound(state), actor.id)?.number as number
          kept.set(number, { text: command.text, group, author: actor.id, people: new Set([actor.id]) })
        }
        if (command.type === 'withdrawContribution' || command.type === 'removeContribution')
          kept.delete(command.contribution)
        if (command.type === 'mergeGroups')
          for (const one of kept.values()) if (one.group === command.from) one.group = command.into
        if (command.type !== 'agree') continue
        const one = kept.get(command.contribution)
        if (command.on) one?.people.add(actor.id)
        else if (one?.author !== actor.id) one?.people.delete(actor.id)
      }
      const rows = [...evidence(state)].flat().filter(({ kind }) => kind === 'breakout')
      const round = latestRound(state)
      for (const { id } of round?.prompts ?? []) {
        const there = [...kept.values()].filter(({ group }) => round?.groups.get(group)?.prompt === id)
        const counted = rows.find(({ question, item }) => question === id && item === 'said in groups')
        expect(counted?.value ?? 0).toBe(there.length)
      }
      said += kept.size
      for (const round of state.rounds) {
        const placed = [...round.people.values()].filter(({ group }) => group !== null)
        for (const { person, group: number, member } of placed) {
          const within = [...round.groups.values()].filter(({ members }) =>
            members.some((other) => other.person === person),
          )
          expect(within.map((group) => group.number)).toEqual([number])
          expect(wishOf(round, person)).toBe(undefined)
          expect(member).toBeGreaterThan(0)
          expect(round.members[member - 1]).toBe(person)
        }
        const members = [...round.groups.values()].flatMap((group) => group.members)
        expect(new Set(members).size).toBe(members.length)
        expect(members.length).toBe(placed.length)
        expect(round.placed).toBe(placed.length)
        if (round.phase !== 'gathering') expect(waiting(round)).toBe(0)
      }
      const again = emptyState()
      for (const entry of entries) apply(again, entry)
      expect(again).toEqual(state)
      // A host ends the round and puts the first point of every group before everyone.
      const does = (command: object, id: string) =>
        apply(state, {
          offset: state.offset + 1,
          at: 1e9,
          actor: host,
          command: { ...command, id } as Command,
        })
      does({ type: 'endRound', ...on, to: 'ended' }, 'end-of-all')
      for (const group of round?.groups.keys() ?? [])
        does({ type: 'showPoint', ...on, group, point: '1', on: true }, `show-${group}`)
      const words = [...evidence(state)]
        .flat()
        .filter(({ measure }) => /^key point|^disagreement/.test(measure))
      const shown = [...(round?.shown ?? [])].flatMap((key) => {
        const [number = '', point = ''] = key.split('/')
        const group = round?.groups.get(Number(number)) as Group
        const text = textOf(group, point as PointName)
        const said = group.readOut?.source === 'agreed' ? group.readOut.contributions[Number(point) - 1] : 0
        return text === undefined
          ? []
          : [[text, number, kept.get(said ?? 0)?.people.size ?? group.members.length]]
      })
      expect(words.map(({ item, group, value }) => [item, group, value]).sort()).toEqual(shown.sort())
      told += words.length
    }),
    { numRuns: 300 },
  )
  expect(said).toBeGreaterThan(100)
  expect(told).toBeGreaterThan(20)
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
