import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock } from 'fs-native-extensions'
import { open } from 'lmdb'
import { nanoid } from 'nanoid'
import { NoRoom } from './journal.ts'
import type { Store } from './store.ts'

/**
 * Open the LMDB environment under `folder`, for this process alone.
 * Throws where another process holds it.
 */
export function openLmdbStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  // A lock of the kernel's goes with its process, however that ends; a file that merely exists would not.
  const lock = openSync(join(folder, 'lock'), 'w')
  if (!tryLock(lock)) {
    closeSync(lock)
    throw new Error(
      `${folder} is in use by another process. Stop that one first, or set DATA_DIR to another folder.`,
    )
  }
  const root = open({ path: join(folder, 'journal.mdb'), maxDbs: 2, noMemInit: true })
  const batches = root.openDB<Buffer, [string, number]>('batches', { encoding: 'binary' })
  const epochs = root.openDB<string, string>('epochs', { encoding: 'string' })

  return {
    epoch(sessionId) {
      const known = epochs.get(sessionId)
      if (known !== undefined) return known
      const made = nanoid(10)
      epochs.putSync(sessionId, made)
      return made
    },
    async write(sessionId, { first, record }) {
      try {
        await batches.put([sessionId, first], record)
      } catch (error) {
        throw isFull(error) ? new NoRoom('the disk is full', { cause: error }) : error
      }
    },
    async flush() {
      await root.flushed
    },
    *read(sessionId, from) {
      const holder = batches.getKeys({
        start: [sessionId, from],
        end: [sessionId, 0],
        reverse: true,
        limit: 1,
      })
      const start = [...holder][0] ?? [sessionId, 0]
      for (const { key, value } of batches.getRange({ start, end: [sessionId, Number.MAX_SAFE_INTEGER] })) {
        yield { first: key[1], record: value }
      }
    },
    async close() {
      await root.close()
      closeSync(lock)
    },
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /No space left|ENOSPC|MDB_MAP_FULL|Disk quota/i.test(error.message)
}
