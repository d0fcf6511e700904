import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { createEmbeddedJournal } from './embeddedJournal.ts'
import type { Journal } from './journal.ts'
import { openLmdbStore, readLmdbStore } from './lmdbStore.ts'
import { readRedisAddress } from './redisAddress.ts'
import { checkDurability, UnsafeRedis } from './redisClient.ts'
import { createRedisStream } from './redisStream.ts'
import { createStreamJournal } from './streamJournal.ts'

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
  const stream = createRedisStream(address, (session, error) =>
    log.warn(
      { session, reason: error.message },
      'what was taken out is still in the file of Redis until that is written anew: run BGREWRITEAOF there',
    ),
  )
  let isAway = false
  // Each try that fails says so; once is enough.
  stream.redis.on('error', (error: Error & { lastNodeError?: Error }) => {
    const { message: reason } = error.lastNodeError ?? error
    if (!isAway) log.warn({ reason }, 'Redis cannot be reached; trying again')
    isAway = true
  })
  stream.redis.on('ready', () => {
    if (isAway) log.info('Redis is back')
    isAway = false
  })
  const mustKeep = use === 'own' && config.REDIS_ACCEPT_LOSS === 'false'
  try {
    // It answers once it has loaded what it keeps.
    await stream.redis.ping()
    if (mustKeep) await checkDurability(stream.redis)
  } catch (error) {
    await stream.close()
    throw error
  }
  if (mustKeep) {
    // Another one may have taken over, or its settings may be others.
    stream.redis.on('ready', () => {
      checkDurability(stream.redis).catch((error: unknown) => {
        if (error instanceof UnsafeRedis) log.error(error.message)
      })
    })
  }
  return createStreamJournal(stream, {
    mark: () => String(randomInt(2 ** 47)),
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds)
      return () => clearInterval(timer)
    },
    after: (milliseconds, act) => void setTimeout(act, milliseconds),
    onDamage: giveUp('the journal in Redis is not what was written; stopping'),
    onOffered: (session, entries, heldFrom) =>
      log.warn(
        { session, entries, heldFrom },
        'Redis had lost what was stored; what it lacked was stored again',
      ),
  })
}
