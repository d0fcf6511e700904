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
  // Without overlapping sync a commit ends with its flush, and a flush that fails rejects it.
  const root = open({ ...environment(folder), overlappingSync: false, eventTurnBatching: false })
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
      if (isReplaced) await copied(root, folder)
      await store.close()
      if (isReplaced) inPlace(folder)
      closeSync(lock)
    },
  }
}

const copyIn = (folder: string) => join(folder, 'journal.copy.mdb')

/** Copy what an environment holds, on disk, and nothing of what it held before. */
async function copied(root: RootDatabase, folder: string): Promise<void> {
  const copy = copyIn(folder)
  rmSync(copy, { force: true })
  await root.backup(copy, true)
  sync(copy)
}

/** Put the copy in the place of an environment that is closed. */
function inPlace(folder: string): void {
  const { path } = environment(folder)
  // Whoever still reads the old one has its table of readers, which says nothing about the copy.
  rmSync(`${path}-lock`, { force: true })
  renameSync(copyIn(folder), path)
  sync(folder)
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
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

const environment = (folder: string) => ({ path: join(folder, 'journal.mdb'), maxDbs: 2 })

function storeIn(root: RootDatabase, folder: string, reserve: number): Store {
  const batches = root.openDB<Buffer, [string, number]>('batches', { encoding: 'binary' })
  const epochs = root.openDB<string, string>('epochs', { encoding: 'string' })

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
