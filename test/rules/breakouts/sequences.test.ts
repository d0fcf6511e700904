import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { screenView } from '@companion/server/rules/audiences/screen'
import { groupOf, latestRound } from '@companion/server/rules/breakouts/round'
import {
  groupView,
  memberView,
  pointsView,
  shownPoints,
  wallView,
} from '@companion/server/rules/breakouts/slices'
import { evidence } from '@companion/server/rules/evidence'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, rounds } from '../../support/journals.ts'

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
