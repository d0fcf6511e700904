import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { DamagedJournal, entriesOf, NoRoom } from '@companion/server/journal/journal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import type { Store, StoredBatch } from '@companion/server/journal/store'
import type { Draft, Entry } from '@companion/server/rules/entry'
import { type Database, open } from 'lmdb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { journalContract } from './journalContract.ts'

const fail = (error: unknown) => {
  throw error
}
const draft = (id: string): Draft => ({
  at: 1,
  actor: { role: 'participant', id: 'ada' },
  command: { type: 'answer', id, pollId: 'p1', run: 1, answer: { choice: 'a' } },
})
const batchOf = (id: string) => [draft(id)]

async function read(store: Store, session = 'early'): Promise<Entry[]> {
  const entries: Entry[] = []
  const journal = createEmbeddedJournal(store, fail)
  const deliver = (fresh: readonly Entry[]) => entries.push(...fresh)
  await journal.follow(session, 'start', deliver, fail as never).caughtUp
  return entries
}

describe('the embedded journal keeps the contract', () => {
  journalContract(async () => {
    const { folder, remove } = temporaryFolder()
    return {
      open: async () => createEmbeddedJournal(openLmdbStore(folder), fail),
      lose: async () => rmSync(folder, { recursive: true }),
      dispose: async () => remove(),
    }
  })
})

function freshFolder(): string {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  return folder
}

/** Three batches on disk, then `damage` done to the stored records behind the journal's back. */
async function damaged(damage: (batches: Database<Buffer, [string, number]>) => Promise<unknown>) {
  const folder = freshFolder()
  const journal = createEmbeddedJournal(openLmdbStore(folder), fail)
  for (const id of ['one', 'two', 'three']) await journal.append('early', batchOf(id))
  await journal.close()
  const root = open({ path: `${folder}/journal.mdb` })
  await damage(root.openDB<Buffer, [string, number]>('batches', { encoding: 'binary' }))
  await root.close()
  return openLmdbStore(folder)
}

test('[JOURNAL1] a long history lets others go while it is delivered, and what is appended meanwhile comes after it', async () => {
  const journal = createEmbeddedJournal(openLmdbStore(freshFolder()), fail)
  for (let n = 0; n < 20; n++) await journal.append('early', batchOf(`old-${n}`))
  const came: string[] = []
  const deliver = (fresh: readonly Entry[]) => {
    came.push(...fresh.map(({ command }) => command.id))
    // As slow as applying thousands of entries.
    const since = performance.now()
    while (performance.now() - since < 2);
  }
  const { caughtUp } = journal.follow('early', 'start', deliver, fail as never)
  const before = came.length
  expect(before).toBeLessThan(20)
  await journal.append('early', batchOf('new'))
  expect(await caughtUp).toMatchObject({ offset: 21 })
  expect(came).toEqual([...Array.from({ length: 20 }, (_, n) => `old-${n}`), 'new'])
  await journal.close()
})

test('[JOURNAL14] a journal that is rewritten while it is read asks its reader to start again', async () => {
  const journal = createEmbeddedJournal(openLmdbStore(freshFolder()), fail)
  for (let n = 0; n < 20; n++) await journal.append('early', batchOf(`old-${n}`))
  const slow = () => {
    const since = performance.now()
    while (performance.now() - since < 2);
  }
  const asked = new Promise<void>((resolve) => void journal.follow('early', 'start', slow, resolve))
  await journal.rewrite('early', (entries) => entries.slice(10))
  await asked
  expect(await entriesOf(journal, 'early')).toHaveLength(10)
  await journal.close()
})

test('[JOURNAL9] a record that is not what was written stops the reading, and is named', async () => {
  const store = await damaged(async (batches) => {
    const record = Buffer.from(batches.get(['early', 2]) as Buffer)
    record[20] = (record[20] as number) ^ 1
    await batches.put(['early', 2], record)
  })
  await expect(read(store)).rejects.toThrow(
    new DamagedJournal('session early: the entries from offset 2 are damaged'),
  )
  await store.close()
})

test('[JOURNAL9] a record that is missing stops the reading, and is named', async () => {
  const store = await damaged((batches) => batches.remove(['early', 2]))
  await expect(read(store)).rejects.toThrow(
    new DamagedJournal('session early: the entries from offset 2 to 2 are missing'),
  )
  await store.close()
})

test('[JOURNAL10] a second process on the same folder is refused', async () => {
  const folder = freshFolder()
  const store = openLmdbStore(folder)
  const module = new URL('../../server/dist/journal/lmdbStore.js', import.meta.url).href
  const script = `import(${JSON.stringify(module)})
    .then(({ openLmdbStore }) => openLmdbStore(process.argv[1]))
    .then(() => 'opened', (error) => error.message)
    .then((said) => { process.stdout.write(said); process.exit() })`
  const { stdout: said } = await promisify(execFile)(process.execPath, ['-e', script, folder])
  expect(said).toContain('in use by another process')
  await store.close()
})

test('[JOURNAL14] a journal is rewritten and opened again and again, and takes more each time', async () => {
  const folder = freshFolder()
  const opened = () => createEmbeddedJournal(openLmdbStore(folder), fail)
  let journal = opened()
  for (let n = 0; n < 40; n++)
    await journal.append(
      'early',
      Array.from({ length: 1000 }, (_, m) => draft(`${n}-${m}`)),
    )
  await journal.append('other', batchOf('apart'))
  for (let round = 1; round <= 4; round++) {
    await journal.rewrite('early', (entries) => entries.slice(1))
    await journal.close()
    journal = opened()
    await journal.append('early', batchOf(`more-${round}`))
  }
  const entries = await entriesOf(journal, 'early')
  expect([entries.length, entries[0]?.command.id, entries.at(-1)?.command.id]).toEqual([
    40_000,
    '0-4',
    'more-4',
  ])
  expect(await entriesOf(journal, 'other')).toHaveLength(1)
  await journal.close()
})

/** A store whose power can be cut: what was not yet on disk is lost, as it would be from the page cache. */
function cuttable(): Store & { cut: () => Store; flushed: () => void } {
  const disk: StoredBatch[] = []
  let cache: { batch: StoredBatch; resolve: () => void }[] = []
  const storeOn = (batches: StoredBatch[]): Store => ({
    epoch: () => 'epoch',
    write: (_, batch) => new Promise<void>((resolve) => cache.push({ batch, resolve })),
    read: (_, from) => batches.filter(({ first }, index) => first >= from || index === batches.length - 1),
    replace: () => Promise.reject(new Error('nothing is replaced here')),
    sessions: () => ['early'],
    close: async () => {},
  })
  return {
    ...storeOn(disk),
    flushed() {
      const written = cache
      cache = []
      for (const { batch, resolve } of written) {
        disk.push(batch)
        resolve()
      }
    },
    cut: () => storeOn([...disk]),
  }
}

test('[JOURNAL11] nothing is acknowledged or delivered before it is on disk', async () => {
  const store = cuttable()
  const journal = createEmbeddedJournal(store, fail)
  const delivered: string[] = []
  journal.follow(
    'early',
    'start',
    (fresh) => delivered.push(...fresh.map((entry) => entry.command.id)),
    fail as never,
  )
  const acknowledged: string[] = []
  const append = (id: string) => journal.append('early', batchOf(id)).then(() => acknowledged.push(id))
  const first = append('one')
  await Promise.resolve()
  expect(acknowledged).toEqual([])
  store.flushed()
  await first
  void append('two')
  await Promise.resolve()
  const afterThePowerCut = (await read(store.cut())).map((entry) => entry.command.id)
  expect([acknowledged, delivered, afterThePowerCut]).toEqual([['one'], ['one'], ['one']])
})

test('[JOURNAL12] a failed flush is reported once and never acknowledged', async () => {
  const failure = new Error('the disk did not keep a batch')
  const store: Store = { ...cuttable(), write: () => Promise.reject(failure) }
  const reported = new Promise((resolve) => {
    const journal = createEmbeddedJournal(store, resolve)
    void journal.append('early', batchOf('one')).then(() => fail('acknowledged'))
  })
  expect(await reported).toBe(failure)
})

test('[JOURNAL12] a flush that fails while a journal is rewritten is reported, and nothing is said of it', async () => {
  const failure = new Error('the disk did not keep a batch')
  const store: Store = { ...cuttable(), replace: () => Promise.reject(failure) }
  const reported = new Promise((resolve) => {
    const journal = createEmbeddedJournal(store, resolve)
    journal
      .rewrite('early', (entries) => entries)
      .then(
        () => fail('done'),
        () => fail('refused'),
      )
  })
  expect(await reported).toBe(failure)
})

test('[JOURNAL13] a batch for which there is no room is refused, and the next one takes its place', async () => {
  const folder = freshFolder()
  const store = openLmdbStore(folder)
  let isFull = true
  const filling: Store = {
    ...store,
    write: (session, batch) =>
      isFull ? Promise.reject(new NoRoom('the disk is full')) : store.write(session, batch),
  }
  const journal = createEmbeddedJournal(filling, fail)
  await expect(journal.append('early', batchOf('one'))).rejects.toThrow(NoRoom)
  isFull = false
  await journal.append('early', batchOf('two'))
  expect((await read(store)).map(({ offset, command }) => [offset, command.id])).toEqual([[1, 'two']])
  await journal.close()
})
