import { Cluster, Redis } from 'ioredis'
import { nanoid } from 'nanoid'
import { NoRoom } from './journal.ts'
import type { RedisAddress } from './redisAddress.ts'
import { type Client, connectRedis, silentMs } from './redisClient.ts'
import type { Appended, Heard, Stream, StreamBatch } from './stream.ts'

/** How many batches are read at once. */
const batchesAtOnce = 100
/** How long what is prepared for a rewriting is kept that was broken off, in seconds. */
const preparedSeconds = 60 * 60
/** How soon to ask again where Redis is writing its file again already, in milliseconds. */
const filingMs = 500
/** How long replicas are waited for that are to have what a journal was rewritten to, in milliseconds. */
const replicasMs = 2000

/** The keys of a session, in one slot of a Cluster: the batches, where they end, the epochs that were replaced, and whether it is held. */
const keysOf = (session: string) => ({
  stream: `{${session}}:journal`,
  place: `{${session}}:place`,
  replaced: `{${session}}:replaced`,
  held: `{${session}}:held`,
})

/** What a script says became of a batch: where the stream has moved, the name of its process. */
const outcome = (said: string): Appended =>
  said === 'stored' || said === 'unknown' || said === 'held' ? said : { movedTo: said }

/** What was sent again, because a line broke before the answer, and had arrived: an id comes once. */
function unlessThere(error: Error): void {
  if (!error.message.includes('equal or smaller')) throw error
}

/**
 * Streams in Redis, over two connections of its own: one asks, the other listens. `onOldText`: what was taken out of a session
 * is still in the file of Redis, which did not write it again.
 */
export function createRedisStream(
  address: RedisAddress,
  onOldText: (session: string, error: Error) => void,
): Stream & { redis: Client } {
  const redis = connectRedis(address)
  const ears = connectRedis(address)
  const listeners = new Map<string, Set<{ hear: (heard: Heard) => void; back: () => void }>>()
  let answeredAt = Number.NEGATIVE_INFINITY
  /** How far the clock of Redis is ahead of ours, in milliseconds; null before it first said. */
  let ahead: number | null = null

  ears.on('messageBuffer', (channel: Buffer, message: Buffer) => {
    const newline = message.indexOf('\n')
    const [epoch = '', after = '', id = ''] = message.subarray(0, newline).toString().split(' ')
    const heard = { epoch, after, id, record: message.subarray(newline + 1) }
    for (const { hear } of listeners.get(channel.toString()) ?? []) hear(heard)
  })
  // What was published while the connection was away was not heard.
  ears.on('ready', () => {
    for (const those of listeners.values()) for (const { back } of those) back()
  })

  /** The node that holds a key. */
  async function nodeOf(key: string): Promise<Redis> {
    if (redis instanceof Redis) return redis
    const [name] = redis.slots[Number(await redis.cluster('KEYSLOT', key))] ?? []
    const node = redis.nodes('master').find(({ options: { host, port } }) => `${host}:${port}` === name)
    if (node === undefined) throw new Error(`no node of the Cluster has ${key}`)
    return node
  }

  /**
   * Have what was replaced go from everywhere: a replica that takes over without that would bring it back, and the file
   * keeps it until it is written again. Resolves when that has begun.
   */
  async function spread(key: string): Promise<void> {
    const node = await nodeOf(key)
    const replicas = Number(/connected_slaves:(\d+)/.exec(await node.info('replication'))?.[1])
    if (replicas > 0) await node.wait(replicas, replicasMs)
    if (!(await node.info('persistence')).includes('aof_enabled:1')) return
    for (;;) {
      try {
        return void (await node.bgrewriteaof())
      } catch (error) {
        // The one that is under way may have begun before.
        if (!(error as Error).message.includes('already in progress')) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, filingMs))
    }
  }

  return {
    redis,

    async append(session, { mark, count, record, known, isOffer }) {
      const { stream, place, held } = keysOf(session)
      const offer = isOffer ? 'offer' : ''
      try {
        const became = await redis.companionAppend(
          stream,
          place,
          held,
          nanoid(12),
          known,
          mark,
          count,
          record,
          offer,
        )
        return outcome(became)
      } catch (error) {
        if (/\b(?:OOM|MISCONF)\b/.test((error as Error).message)) throw new NoRoom((error as Error).message)
        throw error
      }
    },

    async settle(session, movedTo) {
      await redis.companionSettle(keysOf(session).place, movedTo)
    },

    async end(session) {
      const asked = Date.now()
      const [epoch, offset, id, seconds, microseconds] = await redis.companionEnd(
        keysOf(session).place,
        nanoid(12),
      )
      const answered = Date.now()
      // A slow answer says little about the time, but more than nothing.
      if (ahead === null || answered - asked < 100)
        ahead = Math.round(Number(seconds) * 1000 + Number(microseconds) / 1000 - (asked + answered) / 2)
      answeredAt = performance.now()
      // A connection that only listens would never notice that no one is there.
      if (ears.status === 'ready') ears.ping().catch(() => {})
      return { epoch, offset: Number(offset), id }
    },

    async read(session, from): Promise<StreamBatch[]> {
      const found = await redis.xrangeBuffer(keysOf(session).stream, `${from}-0`, '+', 'COUNT', batchesAtOnce)
      return found.map(([id, [, record]]) => ({ id: id.toString(), record: record as Buffer }))
    },

    async listen(session, hear, back) {
      const { stream } = keysOf(session)
      const those = listeners.get(stream) ?? new Set()
      listeners.set(stream, those)
      const listener = { hear, back }
      those.add(listener)
      try {
        await ears.subscribe(stream)
      } catch (error) {
        those.delete(listener)
        throw error
      }
      return () => those.delete(listener)
    },

    async wasReplaced(session, epoch) {
      return (await redis.sismember(keysOf(session).replaced, epoch)) === 1
    },

    async hold(session, milliseconds) {
      const { held } = keysOf(session)
      if (milliseconds > 0) await redis.set(held, '1', 'PX', Math.ceil(milliseconds))
      else await redis.del(held)
    },

    async replace(session, batches, end) {
      const { stream, place, replaced, held } = keysOf(session)
      const prepared = `{${session}}:prepared:${nanoid(12)}`
      let offset = 0
      let id = ''
      try {
        for (const { mark, count, record } of batches) {
          id = `${offset + 1}-${mark}`
          await redis.xadd(prepared, id, 'batch', record).catch(unlessThere)
          if (offset === 0) await redis.expire(prepared, preparedSeconds)
          offset += count
        }
        const became = outcome(
          await redis.companionReplace(
            stream,
            place,
            replaced,
            prepared,
            held,
            end,
            nanoid(12),
            offset,
            id,
            batches.length,
          ),
        )
        if (became === 'stored') await spread(stream).catch((error: Error) => onOldText(session, error))
        return became
      } finally {
        await redis.del(prepared)
      }
    },

    async sessions() {
      const found = new Set<string>()
      for (const node of redis instanceof Cluster ? redis.nodes('master') : [redis]) {
        for await (const keys of node.scanStream({ match: '{*}:place', count: 1000 }))
          for (const key of keys as string[]) found.add(key.slice(1, key.lastIndexOf('}')))
      }
      return [...found].sort()
    },

    isThere: () => performance.now() - answeredAt < silentMs,
    now: () => Date.now() + (ahead ?? 0),
    async close() {
      ears.disconnect()
      // What was begun is finished, unless no one is there to finish it.
      if (redis.status === 'ready') await redis.quit().catch(() => {})
      redis.disconnect()
    },
  }
}
