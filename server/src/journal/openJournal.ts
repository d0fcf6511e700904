import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createEmbeddedJournal } from './embeddedJournal.ts'
import type { Journal } from './journal.ts'
import { openLmdbStore, readLmdbStore } from './lmdbStore.ts'
import { readRedisAddress } from './redisAddress.ts'

/**
 * Open the journal that the configuration asks for: in Redis, for several processes, or on this one's own disk. `read`
 * opens it to look only, which goes beside a running server. Waits for Redis as long as that is away. What cannot be
 * promised any more ends the process. Throws `UnsafeRedis`, or where the folder is in use.
 */
export async function openJournal(
  config: Config,
  log: Logger,
  use: 'own' | 'read' = 'own',
): Promise<Journal> {
  const giveUp = (what: string) => (error: unknown) => {
    log.fatal({ err: error }, what)
    process.exit(1)
  }
  const address = readRedisAddress(config.REDIS_URL ?? '')
  if (address === null) {
    const folder = join(config.DATA_DIR, 'journal')
    const store =
      use === 'read' ? readLmdbStore(folder) : openLmdbStore(folder, config.DISK_RESERVE_MB * 1024 * 1024)
    const what = 'the disk did not keep what was written; stopping, so that nothing false is acknowledged'
    return createEmbeddedJournal(store, giveUp(what))
  }
  // One that needs no Redis starts sooner without its client.
  const { openInRedis } = await import('./openInRedis.ts')
  return openInRedis(address, {
    log,
    giveUp,
    mustKeep: use === 'own' && config.REDIS_ACCEPT_LOSS === 'false',
  })
}
