import { findExperiences } from '@companion/server/experiences/finding'
import { printOf } from '@companion/server/experiences/print'
import { figuresOf, forgotten, withoutLeftovers, withoutWords } from '@companion/server/experiences/rewriting'
import type { Draft } from '@companion/server/rules/entry'
import { alikeWith } from '@companion/server/rules/experiences/copies'
import { experienceRules } from '@companion/server/rules/experiences/rules'
import { emptyExperiences, experienceOf, takenMs } from '@companion/server/rules/experiences/state'
import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { experiencesInMemory, failed } from '../../support/experiences.ts'

const everything = { show: 'all', theme: '', tag: '', words: '', alike: 0 } as const
const firstPage = { from: 0, most: 50 }
const fold = (drafts: readonly Draft<ExperienceCommand>[]) => {
  const state = emptyExperiences()
  for (const [at, draft] of drafts.entries()) experienceRules.apply(state, { ...draft, offset: at + 1 })
  return state
}
const letter = (who: string, place: string) =>
  `I am writing about help in schools. Every child should get help as soon as someone sees that it is needed, and nobody should have to fight for it. My child ${who} waited for two years in ${place} before anyone came to see us. Please make sure that schools have what they need, that councils keep to the law, and that families are told what happens next.`

test('[EXPERIENCE1] a form that is posted twice counts once, also after it was taken away', () => {
  const world = experiencesInMemory()
  expect(world.share('ada-experience', failed('We waited.'))).toMatchObject({ ok: true })
  expect(world.share('ada-experience', failed('We waited.'))).toMatchObject({ ok: true, touched: [] })
  world.own('ada-experience', { type: 'withdraw' })
  expect(world.share('ada-experience', failed('We waited.'))).toMatchObject({ ok: true, touched: [] })
  expect(world.state.all).toHaveLength(1)
  expect(world.state.all[0]?.said).toBeNull()
})

test('[EXPERIENCE2] an experience says something, and is taken only while the conversation is open', () => {
  const world = experiencesInMemory()
  const nothing = { words: {}, voice: 'own', who: {}, permission: 'count' } as const
  expect(world.share('ada-experience', nothing)).toEqual({ ok: false, code: 'experience.empty' })
  expect(world.share('ada-experience', { ...nothing, pictures: { helped: ['school'] } })).toMatchObject({
    ok: true,
  })
  world.organiser('olu', { type: 'setSharing', open: false })
  expect(world.share('ben-experience', failed('Late'))).toEqual({ ok: false, code: 'experience.closed' })
  world.organiser('olu', { type: 'setSharing', open: true })
  expect(world.share('ben-experience', failed('Late'))).toMatchObject({ ok: true })
})

test('[EXPERIENCE3] its writer changes it until it is read, and takes it away at any time', () => {
  const world = experiencesInMemory()
  world.share('ada-experience', failed('We waited.'))
  expect(world.own('ada-experience', { type: 'amend', said: failed('We waited long.') })).toMatchObject({
    ok: true,
  })
  const review = { type: 'review', experience: 1, reading: 'read' } as const
  expect(world.reader('mo', { ...review, seen: 1 })).toEqual({ ok: false, code: 'experience.changed' })
  expect(world.reader('mo', { ...review, seen: 2 })).toMatchObject({ ok: true })
  expect(world.own('ada-experience', { type: 'amend', said: failed('No.') })).toEqual({
    ok: false,
    code: 'experience.wasRead',
  })
  expect(world.own('ada-experience', { type: 'withdraw' })).toMatchObject({ ok: true })
  expect(world.own('ben-experience', { type: 'withdraw' })).toEqual({ ok: false, code: 'experience.unknown' })
})

test('[EXPERIENCE4] while someone has taken one to read, nobody else decides on it', () => {
  const world = experiencesInMemory()
  world.share('ada-experience', failed('We waited.'))
  world.reader('mo', { type: 'take', experience: 1, on: true })
  const review = { type: 'review', experience: 1, seen: 1, reading: 'read' } as const
  expect(world.reader('sam', { type: 'take', experience: 1, on: true })).toEqual({
    ok: false,
    code: 'experience.taken',
  })
  expect(world.reader('sam', review)).toEqual({ ok: false, code: 'experience.taken' })
  world.pass(takenMs)
  expect(world.reader('sam', review)).toMatchObject({ ok: true })
  expect(experienceOf(world.state, 1)).toMatchObject({ reading: 'read', taken: null, decided: { by: 'sam' } })
})

test('[EXPERIENCE5] what may be about danger stands first, until it is read', async () => {
  const world = experiencesInMemory()
  world.share('ada-experience', failed('We waited.'))
  world.share('ben-experience', failed('I do not want to live any more. I want to kill myself.'))
  const list = async () =>
    (await findExperiences(world.state, everything, firstPage)).shown.map(({ number }) => number)
  expect(await list()).toEqual([2, 1])
  world.own('ben-experience', { type: 'amend', said: failed('All is well.') })
  expect(await list()).toEqual([2, 1])
  world.reader('mo', { type: 'review', experience: 2, seen: 2, reading: 'read' })
  expect(await list()).toEqual([1, 2])
})

test('[EXPERIENCE6] near-copies of a letter are found and counted apart, and every one of them counts', async () => {
  const world = experiencesInMemory()
  const names = ['Ali', 'Beth', 'Cal', 'Dee']
  for (const name of names) world.share(`${name}-experience`, failed(letter(name, `the town of ${name}ham`)))
  world.share(
    'own-words-1',
    failed('Our school listened to us from the first day, and told every teacher what helps her to learn.'),
  )
  for (const one of ['short-1', 'short-2']) world.share(`${one}-experience`, failed('We waited too long.'))
  const { shown, lines, all, summary } = await findExperiences(world.state, everything, firstPage)
  expect(summary).toMatchObject({ all: 7, copies: 4, campaigns: 1 })
  expect([lines, all, shown.map(({ number }) => number)]).toEqual([4, 7, [1, 5, 6, 7]])
  const alike = await findExperiences(world.state, { ...everything, alike: 3 }, firstPage)
  expect(alike.shown.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  world.reader('mo', { type: 'reviewAlike', experience: 1, reading: 'read' })
  expect(world.state.all.map(({ reading }) => reading)).toEqual([
    'unread',
    'read',
    'read',
    'read',
    'unread',
    'unread',
    'unread',
  ])
})

test('[EXPERIENCE7] one that may be about danger is never decided on with others', () => {
  const world = experiencesInMemory()
  world.share('ada-experience', failed(letter('Ali', 'Hull')))
  world.share('ben-experience', failed(`${letter('Ali', 'Hull')} I want to kill myself.`))
  expect(alikeWith(world.state.copies, 2)).toEqual([1, 2])
  expect(world.reader('mo', { type: 'reviewAlike', experience: 1, reading: 'aside' })).toEqual({
    ok: false,
    code: 'experience.alreadySo',
  })
})

test('a copy with a few other words has most of its print in common, and another text has none', () => {
  const same = (one: string, other: string) => {
    const print = printOf(failed(other))
    return printOf(failed(one))?.filter((value, at) => value === print?.[at]).length ?? 0
  }
  expect(same(letter('Ali', 'Hull'), letter('Beatrice', 'the north of Hull'))).toBeGreaterThanOrEqual(15)
  expect(
    same(
      letter('Ali', 'Hull'),
      'We had a very good nursery, which called in a therapist, and then a school that knew nothing of it.',
    ),
  ).toBeLessThan(3)
})

const someone = fc.constantFrom('ada-experience', 'ben-experience', 'cat-experience', 'dev-experience')
const said = fc.constantFrom(
  failed('We waited.'),
  failed(letter('Ali', 'Hull'), { permission: 'publish' }),
  failed(letter('Beth', 'Leeds'), { permission: 'count', theme: 'early' }),
  failed('', { words: { helped: 'A nurse who listened' }, pictures: { failed: ['council'] } }),
)
const number = fc.integer({ min: 1, max: 5 })
const asked = fc.oneof(
  fc.record({ by: someone, command: fc.record({ type: fc.constant('share'), said }) }),
  fc.record({ by: someone, command: fc.record({ type: fc.constant('amend'), said }) }),
  fc.record({ by: someone, command: fc.record({ type: fc.constant('withdraw') }) }),
  fc.record({
    by: fc.constantFrom('mo', 'sam'),
    command: fc.oneof(
      fc.record({ type: fc.constant('take'), experience: number, on: fc.boolean() }),
      fc.record({
        type: fc.constant('review'),
        experience: number,
        seen: fc.constantFrom(1, 1, 2),
        reading: fc.constantFrom('read', 'read', 'aside', 'unread', undefined),
        tags: fc.constantFrom(undefined, ['Waiting'], ['Schools', 'Waiting']),
        masks: fc.constantFrom(undefined, [{ box: 'failed', at: 0, length: 2 }]),
      }),
      fc.record({
        type: fc.constant('reviewAlike'),
        experience: number,
        reading: fc.constantFrom('read', 'aside'),
      }),
    ),
  }),
)
const worlds = fc.array(asked, { maxLength: 40 }).map((all) => {
  const world = experiencesInMemory()
  for (const { by, command } of all as { by: string; command: { type: string; said: never } }[])
    if (command.type === 'share') world.share(by, command.said)
    else if (by.endsWith('-experience')) world.own(by, command as never)
    else world.reader(by, command as never)
  return world
})

test('[EXPERIENCE8] whatever people do, every experience counts once, in one group, and every count is what they add up to', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ state, entries }) => {
      expect(fold(entries)).toEqual(state)
      const { summary } = await findExperiences(state, everything, firstPage)
      const standing = state.all.filter((one) => one.said !== null)
      expect(new Set(state.all.map(({ id }) => id)).size).toBe(state.all.length)
      expect(summary.all).toBe(standing.length)
      expect(summary.read + summary.aside + summary.unread).toBe(standing.length)
      for (const one of state.all) {
        const group = state.copies.groupOf.get(one.number)
        expect(group === undefined || group.numbers.filter((each) => each === one.number).length === 1).toBe(
          true,
        )
        if (one.said === null) expect(group).toBeUndefined()
      }
    }),
    { numRuns: 60 },
  )
})

test('[EXPERIENCE9] what was taken away or changed is taken out of the journal too, and no figure changes', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ state, entries }) => {
      const drafts = await withoutLeftovers(entries)
      if (drafts === null) {
        expect(state.leftovers).toBe(0)
        return
      }
      const after = fold(drafts)
      expect(figuresOf(after)).toBe(figuresOf(state))
      expect(after.leftovers).toBe(0)
      const now = new Set(state.all.flatMap((one) => Object.values(one.said?.words ?? {})))
      for (const { command } of drafts)
        if ('said' in command)
          for (const text of Object.values(command.said.words)) expect(now).toContain(text)
      expect(after.all.map((one) => one.said)).toEqual(state.all.map((one) => one.said))
    }),
    { numRuns: 60 },
  )
})

test('[EXPERIENCE10] when it is due it is forgotten who sent what, and every word that nobody else may see; no figure changes', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(worlds, async ({ state, entries }) => {
      const drafts = (await forgotten(entries, () => `made-${++made}-id`)) ?? []
      const text = JSON.stringify(drafts)
      for (const id of ['ada', 'ben', 'cat', 'dev']) expect(text).not.toContain(`${id}-experience`)
      const after = fold(drafts)
      expect(figuresOf(after)).toBe(figuresOf(state))
      expect(
        await forgotten(
          drafts.map((draft, at) => ({ ...draft, offset: at + 1 })),
          () => 'again',
        ),
      ).toBeNull()
      for (const [at, one] of state.all.entries()) {
        const isSeen = one.reading === 'read' && one.said !== null && one.said.permission !== 'count'
        const left = Object.values(after.all[at]?.said?.words ?? {})
        if (!isSeen) expect(left).toEqual([])
        else if (one.masks.length > 0) expect(left.join('')).toContain('██')
      }
    }),
    { numRuns: 60 },
  )
})

test('[EXPERIENCE11] the words of one experience are erased, and it goes on counting', async () => {
  const world = experiencesInMemory()
  world.share('ada-experience', failed('Mrs Brown was slow.'))
  world.share('ben-experience', failed('We waited.'))
  world.reader('mo', {
    type: 'review',
    experience: 1,
    seen: 1,
    reading: 'read',
    tags: ['Waiting'],
    masks: [{ box: 'failed', at: 0, length: 9 }],
  })
  const drafts = await withoutWords(world.entries, 1)
  expect(JSON.stringify(drafts)).not.toContain('Brown')
  const after = fold(drafts)
  expect(figuresOf(after)).toBe(figuresOf(world.state))
  expect(after.all[1]?.said?.words.failed).toBe('We waited.')
})
