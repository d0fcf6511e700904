/// <reference path="./fs-native-extensions.d.ts" />
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { tryLock } from 'fs-native-extensions'
import { open, type RootDatabase } from 'lmdb'
import { nanoid } from 'nanoid'
import { NoRoom } from './journal.ts'
import type { Store } from './store.ts'

/**
 * Open the LMDB environment under `folder`, for this process alone. A batch is refused while the disk has less than
 * `reserve` bytes left: room to end in good order, and LMDB is kept from a disk that is full to the last page.
 * Throws where another process holds it.
 */
export function openLmdbStore(folder: string, reserve = 1024 * 1024): Store {
  mkdirSync(folder, { recursive: true })
  // A lock of the kernel's goes with its process, however that ends; a file that merely exists would not.
  const lock = openSync(join(folder, 'lock'), 'w')
  if (!tryLock(lock)) {
    closeSync(lock)
    throw new Error(
      `${folder} is in use by another process. Stop that one first, or set DATA_DIR to another folder.`,
    )
  }
  const root = openToWrite(environment(folder).path)
  const store = storeIn(root, folder, reserve)
  let isReplaced = false
  return {
    ...store,
    replace(sessionId, others) {
      isReplaced = true
      return store.replace(sessionId, others)
    },
    async close() {
      // LMDB leaves what was taken out in the pages that it has free; a copy has none.
      const isCopied = isReplaced && hasRoom(folder, reserve + 2 * statSync(environment(folder).path).size)
      if (isCopied) await copy(root, copyIn(folder))
      await store.close()
      if (isCopied) inPlace(folder)
      closeSync(lock)
    },
  }
}

const copyIn = (folder: string) => join(folder, 'journal.copy.mdb')

/**
 * Write what an environment holds, and nothing of what it held before, to a file of its own. lmdb 3.5.6 has a compacting
 * backup, but the next writing to such a file can end the process ('key.mv_size > 0' failed in mdb_page_alloc).
 */
async function copy(from: RootDatabase, path: string): Promise<void> {
  for (const old of [path, `${path}-lock`]) rmSync(old, { force: true })
  const root = openToWrite(path)
  const [there, here] = [tablesIn(from), tablesIn(root)]
  await root.transaction(() => {
    for (const { key, value } of there.batches.getRange()) here.batches.put(key, value)
    for (const { key, value } of there.epochs.getRange()) here.epochs.put(key, value)
  })
  await root.close()
}

/** Put the copy in the place of an environment that is closed. */
function inPlace(folder: string): void {
  const { path } = environment(folder)
  // Whoever still reads the old one has its table of readers, which says nothing about the copy.
  rmSync(`${path}-lock`, { force: true })
  rmSync(`${copyIn(folder)}-lock`, { force: true })
  renameSync(copyIn(folder), path)
  const names = openSync(folder, 'r')
  fsyncSync(names)
  closeSync(names)
}

/**
 * Open the LMDB environment under `folder` to read what is on disk now, also while another process writes to it.
 * Throws where there is none.
 */
export function readLmdbStore(folder: string): Store {
  const { path, maxDbs } = environment(folder)
  // lmdb would make the folder.
  if (!existsSync(path))
    throw new Error(`There is no journal in ${folder}. Set DATA_DIR to the folder that has one.`)
  return storeIn(open({ path, maxDbs, readOnly: true }), folder, 0)
}

/** Without overlapping sync a commit ends with its flush, and a flush that fails rejects it. */
const openToWrite = (path: string) =>
  open({ path, maxDbs: 2, overlappingSync: false, eventTurnBatching: false })

const tablesIn = (root: RootDatabase) => ({
  batches: root.openDB<Buffer, [string, number]>('batches', { encoding: 'binary' }),
  epochs: root.openDB<string, string>('epochs', { encoding: 'string' }),
})

const environment = (folder: string) => ({ path: join(folder, 'journal.mdb'), maxDbs: 2 })

function storeIn(root: RootDatabase, folder: string, reserve: number): Store {
  const { batches, epochs } = tablesIn(root)

  const all = (sessionId: string) => ({
    start: [sessionId, 0] as [string, number],
    end: [sessionId, Number.MAX_SAFE_INTEGER] as [string, number],
  })

  /** Write something of so many bytes; resolves when it is on disk. */
  async function kept(bytes: number, write: () => Promise<unknown>): Promise<void> {
    if (!hasRoom(folder, reserve + 4 * bytes)) throw new NoRoom('the disk is full')
    try {
      await write()
    } catch (error) {
      // lmdb gives the reason by a promise of its own, which must not be left unhandled.
      const { commitError } = error as { commitError?: Promise<never> }
      const cause: unknown = await (commitError ?? Promise.reject(error)).catch((reason: unknown) => reason)
      throw new Error('the disk did not keep a batch', { cause })
    }
  }

  return {
    epoch(sessionId) {
      const known = epochs.get(sessionId)
      if (known !== undefined) return known
      const made = nanoid(10)
      epochs.putSync(sessionId, made)
      return made
    },
    write: (sessionId, { first, record }) =>
      kept(record.length, () => batches.put([sessionId, first], record)),
    async replace(sessionId, others) {
      const epoch = nanoid(10)
      const bytes = others.reduce((sum, { record }) => sum + record.length, 0)
      await kept(bytes, () =>
        root.transaction(() => {
          for (const key of batches.getKeys(all(sessionId))) batches.remove(key)
          for (const { first, record } of others) batches.put([sessionId, first], record)
          epochs.put(sessionId, epoch)
        }),
      )
      return epoch
    },
    sessions: () => [...epochs.getKeys()],
    *read(sessionId, from) {
      const holder = batches.getKeys({
        start: [sessionId, from],
        end: [sessionId, 0],
        reverse: true,
        limit: 1,
      })
      const start = [...holder][0] ?? [sessionId, 0]
      for (const { key, value } of batches.getRange({ ...all(sessionId), start })) {
        yield { first: key[1], record: value }
      }
    },
    close: () => root.close(),
  }
}

/** Whether so many bytes are left on a folder's disk. */
function hasRoom(folder: string, bytes: number): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > bytes
}
