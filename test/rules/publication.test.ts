import type { Audit } from '@companion/server/audit/audit'
import { Superseded } from '@companion/server/journal/journal'
import { unlinked } from '@companion/server/maintenance/rewriting'
import { createFiguresStand, figuresOf } from '@companion/server/publication/figures'
import { seenUntilNow } from '@companion/server/publication/seenBy'
import { apply } from '@companion/server/rules/apply'
import type { Draft } from '@companion/server/rules/entry'
import { changesBetween, isUnchanged } from '@companion/server/rules/programme/publications'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme, type Staff } from '@companion/server/rules/programme/state'
import { emptyState, type SessionState } from '@companion/server/rules/state'
import type { AuditLine } from '@companion/shared/audit'
import type { Published } from '@companion/shared/programme/publication'
import fc from 'fast-check'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { evening } from '../support/evening.ts'

const nothing: Published = { why: '', figures: [], groups: '', others: '', seenBy: [] }

/** A programme with one session, in which someone publishes. */
function programme() {
  const state = emptyProgramme()
  state.sessions.set('early', { versions: [], content: {} as never })
  const publish = (value: Partial<Published>, seen: number, role: 'official' | 'host' = 'official') =>
    programmeRules.apply(state, {
      actor: { role, id: 'ada' },
      at: 5,
      command: {
        type: 'publishFigures',
        id: nanoid(),
        session: 'early',
        seen,
        value: { ...nothing, ...value },
      },
      offset: state.offset + 1,
    })
  return { state, publish }
}

/** A small evening as it was after so many entries, running under an id. */
const told = evening(0, 12)
function running(entries: number) {
  const state = emptyState()
  for (const entry of told.story.entries.slice(0, entries)) apply(state, entry)
  return { info: { id: 'early' }, replica: { state } } as never
}

test('[PUBLISH1] figures are provisional until an official publishes them, as published until one changes, and provisional again', async () => {
  const { state, publish } = programme()
  const standing = createFiguresStand(() => state.published)
  const { length } = told.story.entries
  const now = { info: { id: 'early' }, replica: { state: told.state } } as never
  const statuses = async () => [
    (await standing.standOf(running(length - 3))).status,
    (await standing.standOf(now)).status,
  ]
  expect(await statuses()).toEqual(['open', 'provisional'])
  expect(publish(await standing.figuresNow(told.state), 0)).toMatchObject({ ok: true })
  expect(await statuses()).toEqual(['changed', 'published'])
  expect(await standing.standOf(now)).toMatchObject({ publishedAt: 5 })
})

test('[PUBLISH2] a revision says what has changed and why, from what its author saw, and only officials and organisers publish', () => {
  const { state, publish } = programme()
  const figure = { question: 'p1', run: 1, part: 'main', item: 'Yes', measure: 'people' }
  expect(publish({}, 0, 'host')).toMatchObject({ code: 'programme.notAllowed' })
  expect(publish({ figures: [{ ...figure, value: 5 }] }, 0)).toMatchObject({ ok: true })
  expect(publish({ figures: [{ ...figure, value: 5 }] }, 1)).toMatchObject({ code: 'programme.alreadySo' })
  expect(publish({ figures: [{ ...figure, value: 4 }] }, 1)).toMatchObject({ code: 'programme.noReason' })
  expect(publish({ figures: [{ ...figure, value: 4 }], why: 'One was made up.' }, 0)).toMatchObject({
    code: 'programme.changed',
  })
  expect(publish({ figures: [{ ...figure, value: 4 }], why: 'One was made up.' }, 1)).toMatchObject({
    ok: true,
  })
  expect(state.published.get('early')?.map(({ value }) => value.figures[0]?.value)).toEqual([5, 4])
})

test('[PUBLISH3] what was published before and what changed since come to what is published', () => {
  const figures = fc.uniqueArray(
    fc.record({
      question: fc.constantFrom('p1', 'p2'),
      run: fc.constantFrom(1, 2),
      part: fc.constant('main'),
      item: fc.constantFrom('a', 'b', 'c'),
      measure: fc.constantFrom('people', 'mean'),
      value: fc.oneof(fc.nat(3), fc.constant('[z]')),
    }),
    { selector: ({ question, run, item, measure }) => [question, run, item, measure].join(), maxLength: 12 },
  )
  const keyOf = ({
    question,
    run,
    item,
    measure,
  }: Published['figures'][0] | Omit<Published['figures'][0], 'value'>) =>
    [question, run, item, measure].join()
  fc.assert(
    fc.property(figures, figures, (before, now) => {
      const changes = changesBetween({ ...nothing, figures: before }, { ...nothing, figures: now })
      const values = new Map(before.map((figure) => [keyOf(figure), figure.value as string | number]))
      for (const change of changes.figures) {
        expect(values.get(keyOf(change)) ?? null).toBe(change.before)
        if (change.now === null) values.delete(keyOf(change))
        else values.set(keyOf(change), change.now)
      }
      expect(values).toEqual(new Map(now.map((figure) => [keyOf(figure), figure.value])))
    }),
  )
})

test('[PUBLISH4] figures stay as they were published when it is forgotten who said what, and a text that goes is a change', async () => {
  let ids = 0
  const drafts = unlinked(told.story.entries, () => `unlinked-${++ids}`, { forgets: true }) as Draft[]
  const after = emptyState()
  for (const [index, draft] of drafts.entries()) apply(after, { ...draft, offset: index + 1 })
  const before = await figuresOf(told.state)
  expect(before.figures.length).toBeGreaterThan(30)
  expect(isUnchanged(changesBetween(before, await figuresOf(after)))).toBe(true)
  const shown = (state: SessionState) =>
    [...state.polls.values()]
      .flatMap(({ runs }) => runs)
      .find(({ said: { texts, shown } }) => texts.size > 0 && shown.size > 0)
  const said = shown(after)?.said
  said?.shown.delete([...said.shown][0] as string)
  expect(changesBetween(before, await figuresOf(after))).toMatchObject({ others: true, groups: false })
})

test('[PUBLISH5] the list of who could see figures before has everyone who may, and what the audit log says they did', async () => {
  const person = (id: string, role: string, scope = '*') =>
    ({ id, name: id, grants: [{ role, scope }] }) as unknown as Staff
  const staff = [
    person('Ada', 'official'),
    person('Bea', 'official', 'local'),
    person('Cleo', 'moderator'),
    person('Dan', 'host', 'early'),
  ]
  const line = (who: string, what: string, more: Partial<AuditLine> = {}) =>
    ({ at: lines.length, who, role: 'official', what, ...more }) as AuditLine
  const lines: AuditLine[] = []
  lines.push(
    line('Ada', 'signedIn'),
    line('Ada', 'exported', { session: 'early', about: 'the evidence (CSV)' }),
    line('Ada', 'usedApi', { session: 'local' }),
    line('Ada', 'exported', { about: 'the audit log' }),
    line('Cleo', 'signedIn', { role: 'moderator' }),
    line('k3yed-id', 'signedIn', { session: 'early' }),
    line('Ada', 'did', { session: 'early' }),
  )
  for (const [index, one] of lines.entries()) one.at = index
  let isFirst = true
  const read: Audit['read'] = async (take) => {
    for (const one of lines) take(one)
    // Old lines were taken out meanwhile: it is read again, and nothing counts twice.
    if (isFirst) {
      isFirst = false
      throw new Superseded('audit' as never)
    }
  }
  expect(await seenUntilNow('early', staff, { read } as Audit)).toEqual([
    { name: 'Ada', role: 'official', did: ['signedIn', 'exported'], first: 0, last: 1 },
    { name: 'By the code (k3ye)', role: 'official', did: ['signedIn'], first: 5, last: 5 },
    { name: 'Dan', role: 'host', did: [], first: null, last: null },
  ])
})
