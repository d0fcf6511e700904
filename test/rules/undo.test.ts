import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { moderatorView } from '@companion/server/rules/audiences/moderator'
import { officialView } from '@companion/server/rules/audiences/official'
import { panellistView } from '@companion/server/rules/audiences/panellist'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import { latestRound } from '@companion/server/rules/breakouts/round'
import { groupView, memberView, pointsView, wallView } from '@companion/server/rules/breakouts/slices'
import type { Entry } from '@companion/server/rules/entry'
import { evidence } from '@companion/server/rules/evidence'
import { registry } from '@companion/server/rules/registry'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd, everything } from '../support/journals.ts'
import { any, begun, end, membersOf, on, say, start } from '../support/rounds.ts'
import { answer, done, gather, host, openPoll, parent, type Said, Story } from '../support/story.ts'

const views = { participantView, hostView, officialView, screenView, moderatorView, panellistView }

/** All that anyone sees, but for what hosts did last and for versions, which only rise. */
function seen(state: SessionState): string {
  const slices = Object.entries(views).flatMap(([audience, view]) =>
    view
      .names(state)
      .filter((name) => name !== 'hostActivity' && name !== 'undo')
      .map((name) => [audience, name, view.slice(state, name)]),
  )
  const groups = [...(latestRound(state)?.groups.keys() ?? [])].map((group) => groupView(state, group))
  const own = crowd.map((person) => [personalView(state, person), memberView(state, person)])
  const files = [...evidence(state)]
  return JSON.stringify(
    { slices, groups, own, files, wall: wallView(state), points: pointsView(state) },
    (key, part) => (key === 'version' ? undefined : part),
  )
}

/** The types of command that can be undone. */
const undoable = Object.entries(registry)
  .filter(([, { hostActivity }]) => hostActivity === 'undoable')
  .map(([type]) => type)

test('[UNDO5] undoing a command gives back what everyone saw before it, from any state', () => {
  const undone = new Set<string>()
  fc.assert(
    fc.property(everything, (entries) => {
      const state = emptyState()
      const next = (entry: Entry, id: string, command: object = entry.command) =>
        apply(state, { ...entry, offset: state.offset + 1, command: { ...command, id } as Command })
      for (const [index, entry] of entries.entries()) {
        const before = undoable.includes(entry.command.type) ? seen(state) : ''
        const { id } = entry.command
        const outcome = apply(state, { ...entry, offset: state.offset + 1 })
        if (before === '' || !outcome.ok || outcome.touched.length === 0) continue
        const undo = { ...entry, command: { type: 'undo', of: id, id: '' } as Command }
        expect(next(undo, `undo-${index}`)).toMatchObject(done)
        expect([entry.command.type, seen(state)]).toEqual([entry.command.type, before])
        undone.add(entry.command.type)
        next(entry, `again-${index}`)
      }
    }),
    { numRuns: 300 },
  )
  expect([...undone].sort()).toEqual(undoable.sort())
})

test('[UNDO5] every slice that an undo changes is named by it', () => {
  fc.assert(
    fc.property(everything, fc.array(fc.nat(200), { maxLength: 5 }), (entries, acts) => {
      const state = emptyState()
      const see = () =>
        new Map(
          Object.entries(views).flatMap(([audience, view]) =>
            view.names(state).map((name) => [`${audience} ${name}`, JSON.stringify(view.slice(state, name))]),
          ),
        )
      for (const [index, entry] of entries.entries()) {
        const outcome = apply(state, { ...entry, offset: state.offset + 1 })
        if (!undoable.includes(entry.command.type) || !outcome.ok || outcome.touched.length === 0) continue
        const { id } = entry.command
        // What others do in between, within the time in which it can be undone.
        for (const act of acts.map((n) => entries[n])) {
          if (act === undefined || act.actor.role === 'host' || act.actor.role === 'system') continue
          const command = { ...act.command, id: `${act.command.id}-${index}` }
          apply(state, { ...act, at: entry.at, offset: state.offset + 1, command })
        }
        const before = see()
        const undo = { type: 'undo', of: id, id: `undo-${index}` } as const
        const result = apply(state, { ...entry, offset: state.offset + 1, actor: host, command: undo })
        if (!result.ok) continue
        const after = see()
        for (const name of new Set([...before.keys(), ...after.keys()])) {
          if (before.get(name) === after.get(name)) continue
          const [, slice = ''] = name.split(' ')
          const isNamed =
            result.touched.includes(slice) ||
            (slice.startsWith('question:') && result.touched.includes('board'))
          expect([entry.command.type, name, isNamed]).toEqual([entry.command.type, name, true])
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('[UNDO5] the end of a session that is undone gives back a gathered round, and everyone who waits for it', () => {
  const story = new Story()
  story.does(host, gather('balanced'))
  for (let n = 1; n <= 6; n++) story.does(parent(`p${n}`), any)
  story.does(host, { type: 'setPhase', phase: 'ended' }, 'ended')
  expect(wallView(story.state)?.people.waiting).toBe(0)
  story.does(host, { type: 'undo', of: 'ended' })
  expect(latestRound(story.state)).toMatchObject({ phase: 'gathering', endedAt: null })
  expect(story.does(host, start)).toMatchObject(done)
  expect(membersOf(story, 1)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
})

test('[UNDO5] what people did in between stays where a host undoes something', () => {
  const story = begun(6)
  story.does(host, openPoll('p1'))
  story.does(parent('p1'), answer('p1', 'a'))
  story.does(host, { type: 'setPhase', phase: 'ended' }, 'ended')
  story.does(parent('p2'), say('Half a sentence'))
  story.does(host, { type: 'undo', of: 'ended' })
  expect(groupView(story.state, 1)?.contributions).toMatchObject([{ text: 'Half a sentence' }])
  expect(story.does(parent('p3'), say('And on'))).toMatchObject(done)
  expect(hostView.slice(story.state, 'results:p1')).toEqual([[1, 0, 0]])
})

test('[UNDO5] an opening that is undone puts the key point back on the screen, unless it was taken off since', () => {
  const story = begun(6)
  story.does(parent('p1'), say('Tell us once'))
  end(story)
  const show = { type: 'showPoint', ...on, group: 1, point: '1', on: true } as const
  story.does(host, show)
  const after = (acts: readonly Said[], id: string) => {
    story.does(host, openPoll('p1'), id)
    for (const act of acts) story.does(host, act)
    expect(story.does(host, { type: 'undo', of: id })).toMatchObject(done)
    return screenView.slice(story.state, 'point')
  }
  expect(after([], 'opened-1')).toMatchObject({ text: 'Tell us once' })
  expect(after([{ ...show, on: false }], 'opened-2')).toBeUndefined()
})
