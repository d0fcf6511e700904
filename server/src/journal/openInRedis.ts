import { randomInt } from 'node:crypto'
import type { Logger } from 'pino'
import type { Journal } from './journal.ts'
import type { RedisAddress } from './redisAddress.ts'
import { checkDurability, UnsafeRedis } from './redisClient.ts'
import { createRedisStream } from './redisStream.ts'
import { createStreamJournal } from './streamJournal.ts'

type Given = {
  log: Logger
  /** End the process, for a reason that is said. */
  giveUp: (what: string) => (error: unknown) => never
  /** Whether a Redis that can lose what it acknowledged is refused. */
  mustKeep: boolean
}

/** Open the journal in Redis; waits as long as that is away. Throws `UnsafeRedis`. */
export async function openInRedis(address: RedisAddress, { log, giveUp, mustKeep }: Given): Promise<Journal> {
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
