import { createHash } from 'node:crypto'
import { seeded } from '@companion/server/crowd/seeded'
import { figuresOf } from '@companion/server/maintenance/figures'
import { unlinked } from '@companion/server/maintenance/rewriting'
import { unlinkedAndCleared } from '@companion/server/maintenance/withdrawn'
import { apply } from '@companion/server/rules/apply'
import type { Entry } from '@companion/server/rules/entry'
import { countInvited } from '@companion/server/rules/people/counting'
import { emptyState } from '@companion/server/rules/state'
import { expect, test } from 'vitest'
import {
  answer,
  closePoll,
  everyKind,
  host,
  openPoll,
  parent,
  Story,
  says,
  twoPolls,
} from '../support/story.ts'

const crowd = 60

/** Sixty people say who they are, answer five questions in an order by chance, and some ask something; then it ends. */
function evening(): Story {
  const random = seeded(7)
  const story = new Story([...twoPolls, ...everyKind])
  const anyOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const people = Array.from({ length: crowd }, (_, n) => `person-${n}`)
  for (const id of people)
    for (const [about, choices] of [
      ['role', ['x', 'y', 'z']],
      ['region', ['n', 's']],
    ] as const)
      story.does(parent(id), { type: 'describeMe', about, choice: anyOf(choices) })
  for (const pollId of ['p1', 'p2', 'scale', 'multiple', 'statements']) {
    story.does(host, openPoll(pollId))
    for (const id of [...people].sort(() => random() - 0.5)) {
      if (random() < 0.1) continue
      const stances = { a: anyOf(['agree', 'disagree'] as const), b: anyOf(['agree', 'pass'] as const) }
      const given = {
        scale: { point: 1 + Math.floor(random() * 5) },
        multiple: { choices: [anyOf(['a', 'b', 'c'])] },
        statements: { stances },
      }[pollId]
      const at = story.now + Math.floor(random() * 2000)
      story.does(
        parent(id),
        given === undefined ? answer(pollId, anyOf(['a', 'b', 'c'])) : says(pollId, given as never),
        undefined,
        at,
      )
      if (random() < 0.05)
        story.does(parent(id), { type: 'ask', text: `Why ${story.entries.length}?` } as never)
    }
    story.does(host, closePoll(pollId))
  }
  story.does(host, { type: 'setPhase', phase: 'ended' })
  return story
}

let made = 0
const makeId = () => {
  made += 1
  return createHash('sha256').update(`id ${made}`).digest('hex').slice(0, 21)
}
const unlink = (entries: readonly Entry[]): Entry[] =>
  (unlinked(entries, makeId, { forgets: true }) ?? []).map((draft, index) => ({
    ...draft,
    offset: index + 1,
  }))

const told = (entries: readonly Entry[]) => {
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  return state
}

/** What stands under each id: what they say of themselves, and each thing that they did. */
function byId(entries: readonly Entry[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { actor, command } of entries) {
    if (actor.role !== 'participant') continue
    const { id: _, ...said } = command
    all.set(actor.id, [...(all.get(actor.id) ?? [JSON.stringify(actor.said ?? {})]), JSON.stringify(said)])
  }
  return all
}

/** How many of the ids are like no other by what stands under them, of a hundred. */
function uniqueness(entries: readonly Entry[]): number {
  const ids = [...byId(entries).values()].map((said) => said.join('\n'))
  const unique = ids.filter((one) => ids.indexOf(one) === ids.lastIndexOf(one))
  return Math.round((100 * unique.length) / ids.length)
}

const pollOf = ({ command }: Entry) => (command.type === 'answer' ? command.pollId : null)

test('[KEEP20] when who said it is taken out, no id joins two things that one person did beyond what a figure needs', () => {
  const { entries } = evening()
  const after = unlink(entries)
  expect(figuresOf(told(after))).toBe(figuresOf(told(entries)))
  const polls = new Map<string, Set<string | null>>()
  for (const entry of after)
    if (entry.actor.role === 'participant')
      polls.set(entry.actor.id, (polls.get(entry.actor.id) ?? new Set()).add(pollOf(entry)))
  expect(Math.max(...[...polls.values()].map(({ size }) => size))).toBe(1)
  expect(after.filter(({ command }) => command.type === 'describeMe')).toEqual([])
  expect(uniqueness(entries)).toBeGreaterThan(95)
  expect(uniqueness(after)).toBeLessThan(40)
})

test('[KEEP20] nobody is found again by an old file of the journal: neither by place nor by time', () => {
  const { entries } = evening()
  const after = unlink(entries)
  let [guesses, found] = [0, 0]
  const realOf = new Map(entries.map(({ offset, actor }) => [offset, actor.id]))
  const isAlike = (one: Entry, other: Entry) =>
    JSON.stringify({ ...one.command, id: '' }) === JSON.stringify({ ...other.command, id: '' })
  for (const entry of after) {
    if (pollOf(entry) === null) continue
    // The same place held the same words, at that minute: a reader of the old file takes it for the same person.
    const then = entries[entry.offset - 1] as Entry
    guesses += 1
    if (isAlike(then, entry) && then.actor.id === realOf.get(entry.offset)) found += 1
  }
  // One in three says the same by chance. In the order in which it came in, it was everybody.
  expect(found / guesses).toBeLessThan(0.42)
  for (const { actor, at } of after) if (actor.role === 'participant') expect(at % 60_000).toBe(0)
})

test('[KEEP20] who came by an invitation counts once, also who only said who they are', () => {
  const story = new Story()
  const come = (id: string) => ({ ...parent(id), came: { via: 'invited' as const } })
  for (const pollId of ['p1', 'p2']) {
    story.does(host, openPoll(pollId))
    for (const id of ['ada', 'ben']) story.does(come(id), answer(pollId, 'a'))
  }
  story.does(come('cleo'), { type: 'describeMe', about: 'role', choice: 'x' })
  story.does(host, { type: 'setPhase', phase: 'ended' })
  const after = unlink(story.entries)
  expect(new Set(after.flatMap(({ actor }) => (actor.role === 'participant' ? [actor.id] : []))).size).toBe(5)
  expect(countInvited(told(after))).toBe(3)
})

test('[KEEP21] what somebody took back is gone in words, also where texts that no one can see are kept', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  story.does(parent('ada'), says('text', { text: 'Words of mine' }))
  story.does(parent('ben'), says('text', { text: 'Words of another' }))
  story.does(parent('ada'), { type: 'withdrawAnswer', pollId: 'text', run: 1 })
  story.does(host, { type: 'setPhase', phase: 'ended' })
  const left = JSON.stringify(unlinkedAndCleared(story.entries, makeId, { forgets: false }))
  expect(left).toContain('Words of another')
  expect(left).not.toContain('Words of mine')
})
