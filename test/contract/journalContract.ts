import { entriesOf, type Journal } from '@companion/server/journal/journal'
import type { Draft, Entry } from '@companion/server/rules/entry'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** One place where journals are kept: opened, closed and opened again on the same data. */
export type Place = {
  open(): Promise<Journal>
  /** Throw everything away, so that what is opened next is another life of the same journals. */
  lose(): Promise<void>
  dispose(): Promise<void>
}

const draft = (text: string): Draft => ({
  at: 1,
  actor: { role: 'participant', id: 'ada' },
  command: { type: 'answer', id: text, pollId: 'p1', run: 1, answer: { choice: 'a' } },
})

/** Follow a session and collect what is delivered; `seen` resolves when so many entries have come. */
function collect(journal: Journal, session: string, from: Parameters<Journal['follow']>[1] = 'start') {
  const entries: Entry[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  let resynced!: () => void
  const resync = new Promise<void>((resolve) => {
    resynced = resolve
  })
  const following = journal.follow(
    session,
    from,
    (fresh) => {
      entries.push(...fresh)
      for (const { count, resolve } of waiting) if (entries.length >= count) resolve()
    },
    resynced,
  )
  const seen = (count: number) =>
    new Promise<void>((resolve) => (entries.length >= count ? resolve() : waiting.push({ count, resolve })))
  return { entries, following, seen, resync, ids: () => entries.map((entry) => entry.command.id) }
}

/** What every journal must do. `makePlace` gives an empty place each time. */
export function journalContract(makePlace: () => Promise<Place>): void {
  let place: Place
  let journal: Journal
  beforeEach(async () => {
    place = await makePlace()
    journal = await place.open()
  })
  afterEach(async () => {
    await journal.close()
    await place.dispose()
  })

  test('[JOURNAL1] delivers history first, then what is appended, in order, without gap or repeat', async () => {
    await journal.append('early', [draft('one'), draft('two')])
    const reader = collect(journal, 'early')
    await reader.following.caughtUp
    await journal.append('early', [draft('three')])
    await reader.seen(3)
    expect(reader.ids()).toEqual(['one', 'two', 'three'])
    expect(reader.entries.map((entry) => entry.offset)).toEqual([1, 2, 3])
  })

  test('[JOURNAL2] gives every follower the same order, whoever appends at once', async () => {
    const [one, other] = [collect(journal, 'early'), collect(journal, 'early')]
    const batches = Array.from({ length: 40 }, (_, n) => [draft(`${n}-a`), draft(`${n}-b`)])
    await Promise.all(batches.map((batch) => journal.append('early', batch)))
    await Promise.all([one.seen(80), other.seen(80)])
    expect(one.entries).toEqual(other.entries)
    expect(one.entries.map((entry) => entry.offset)).toEqual(Array.from({ length: 80 }, (_, n) => n + 1))
    // A batch stays together.
    for (let n = 0; n < 40; n++) {
      expect(one.ids().indexOf(`${n}-b`)).toBe(one.ids().indexOf(`${n}-a`) + 1)
    }
  })

  test('[JOURNAL3] keeps sessions apart, also where one id begins with the other', async () => {
    await journal.append('early', [draft('one')])
    await journal.append('early-two', [draft('two')])
    const [one, two] = [collect(journal, 'early'), collect(journal, 'early-two')]
    await Promise.all([one.seen(1), two.seen(1)])
    expect([one.ids(), two.ids()]).toEqual([['one'], ['two']])
  })

  test('[JOURNAL4] has, after closing and opening, exactly what was appended, under the same epoch', async () => {
    await journal.append('early', [draft('one')])
    await journal.append('early', [draft('two'), draft('three')])
    const before = collect(journal, 'early')
    const { epoch } = await before.following.caughtUp
    await journal.close()
    journal = await place.open()
    const after = collect(journal, 'early')
    expect(await after.following.caughtUp).toEqual({ epoch, offset: 3 })
    expect(after.entries).toEqual(before.entries)
    await journal.append('early', [draft('four')])
    await after.seen(4)
    expect(after.entries.at(-1)?.offset).toBe(4)
  })

  test('[JOURNAL5] goes on from a cursor, also from inside a batch', async () => {
    await journal.append('early', [draft('one'), draft('two'), draft('three')])
    await journal.append('early', [draft('four')])
    const { epoch } = await collect(journal, 'early').following.caughtUp
    for (const offset of [0, 1, 2, 3, 4]) {
      const reader = collect(journal, 'early', { epoch, offset })
      await reader.following.caughtUp
      expect(reader.ids()).toEqual(['one', 'two', 'three', 'four'].slice(offset))
    }
  })

  test('[JOURNAL6] asks a reader to start again whose cursor is of another epoch or past the end', async () => {
    await journal.append('early', [draft('one')])
    const { epoch } = await collect(journal, 'early').following.caughtUp
    const past = collect(journal, 'early', { epoch, offset: 2 })
    await past.resync
    await journal.close()
    await place.lose()
    journal = await place.open()
    await journal.append('early', [draft('other')])
    const stale = collect(journal, 'early', { epoch, offset: 1 })
    await stale.resync
    expect([past.entries, stale.entries]).toEqual([[], []])
  })

  test('[JOURNAL7] delivers nothing more to a reader that stopped', async () => {
    const reader = collect(journal, 'early')
    const other = collect(journal, 'early')
    reader.following.stop()
    await journal.append('early', [draft('one')])
    await other.seen(1)
    expect(reader.entries).toEqual([])
  })

  test('[JOURNAL8] brings every character back as it was', async () => {
    const text = 'é “ ” 🙂 \u2028 \\ " عربى'
    await journal.append('early', [draft(text)])
    const reader = collect(journal, 'early')
    await reader.seen(1)
    expect(reader.ids()).toEqual([text])
  })

  test('[JOURNAL14] a rewritten journal has another epoch, its readers start again, and what comes after goes on from it', async () => {
    await journal.append('early', [draft('one'), draft('two'), draft('three')])
    await journal.append('other', [draft('apart')])
    const reader = collect(journal, 'early')
    const { epoch } = await reader.following.caughtUp
    await journal.rewrite('early', (entries) => entries.filter(({ command }) => command.id !== 'two'))
    await reader.resync
    const again = collect(journal, 'early')
    const cursor = await again.following.caughtUp
    expect([cursor.offset, again.ids()]).toEqual([2, ['one', 'three']])
    expect(cursor.epoch).not.toBe(epoch)
    await journal.append('early', [draft('four')])
    await again.seen(3)
    await journal.close()
    journal = await place.open()
    expect((await entriesOf(journal, 'early')).map(({ offset, command }) => [offset, command.id])).toEqual([
      [1, 'one'],
      [2, 'three'],
      [3, 'four'],
    ])
    expect((await entriesOf(journal, 'other')).map(({ command }) => command.id)).toEqual(['apart'])
  })

  test('[JOURNAL14] rewriting loses nothing that is appended meanwhile, and may leave all as it is', async () => {
    await journal.append('early', [draft('one')])
    const { epoch } = await collect(journal, 'early').following.caughtUp
    await journal.rewrite('early', () => null)
    expect((await collect(journal, 'early').following.caughtUp).epoch).toBe(epoch)
    const meanwhile = Array.from({ length: 20 }, (_, n) => journal.append('early', [draft(`more-${n}`)]))
    await journal.rewrite('early', (entries) => entries)
    // Whoever was told that nothing was stored, because readers start again, would append again.
    const outcomes = await Promise.allSettled(meanwhile)
    const stored = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [`more-${n}`] : []))
    const ids = (await entriesOf(journal, 'early')).map(({ command }) => command.id)
    expect(ids.slice(1).sort()).toEqual(stored.sort())
  })

  test('[JOURNAL14] a rewriting that throws changes nothing, and what comes after is stored', async () => {
    await journal.append('early', [draft('one')])
    const rewriting = journal.rewrite('early', () => {
      throw new Error('this cannot be changed')
    })
    await expect(rewriting).rejects.toThrow('this cannot be changed')
    await journal.append('early', [draft('two')])
    expect((await entriesOf(journal, 'early')).map(({ command }) => command.id)).toEqual(['one', 'two'])
  })

  test('[JOURNAL14] a journal of more than is written at once is rewritten whole', async () => {
    const drafts = Array.from({ length: 12_000 }, (_, n) => draft(`one-${n}`))
    await journal.append('early', drafts)
    await journal.rewrite('early', (entries) => entries.slice(1))
    await journal.append('early', [draft('after')])
    const entries = await entriesOf(journal, 'early')
    expect(entries.map(({ offset }) => offset)).toEqual(Array.from({ length: 12_000 }, (_, n) => n + 1))
    expect([entries[0], entries[11_998], entries[11_999]].map((entry) => entry?.command.id)).toEqual([
      'one-1',
      'one-11999',
      'after',
    ])
  })

  test('[JOURNAL15] names the sessions that it has', async () => {
    await journal.append('local', [draft('one')])
    await journal.append('early', [draft('two')])
    expect(await journal.sessions()).toEqual(['early', 'local'])
  })
}
