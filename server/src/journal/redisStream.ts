import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { nanoid } from 'nanoid'
import { NoRoom } from './journal.ts'
import type { RedisAddress } from './redisAddress.ts'
import type { Appended, Heard, Stream, StreamBatch } from './stream.ts'

/** After so long without any answer a line counts as lost and is made again, in milliseconds. */
const silentMs = 5000
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

/** The name of the process that runs a script: what a replica has taken over, or what was started again, has another. */
const ownName = `string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')`

/** Appends a batch, if it may be, and tells the followers: all of it or nothing, whoever appends at once. */
const appendScript = `
local place = redis.call('HMGET', KEYS[2], 'epoch', 'offset', 'id', 'process')
local epoch, offset, last = place[1] or ARGV[1], tonumber(place[2] or '0'), place[3] or ''
if ARGV[2] ~= '' and ARGV[2] ~= last and #redis.call('XRANGE', KEYS[1], ARGV[2], ARGV[2]) == 0 then return 'unknown' end
if ARGV[2] == '' and ARGV[6] ~= '' and last ~= '' then return 'unknown' end
local process = ${ownName}
if ARGV[6] == '' and place[4] and place[4] ~= process then return process end
if ARGV[6] == '' and redis.call('EXISTS', KEYS[3]) == 1 then return 'held' end
local id = (offset + 1) .. '-' .. ARGV[3]
redis.call('XADD', KEYS[1], id, 'batch', ARGV[5])
redis.call('HSET', KEYS[2], 'epoch', epoch, 'offset', offset + ARGV[4], 'id', id, 'process', place[4] or ARGV[6] == '' and process or '')
redis.call('PUBLISH', KEYS[1], epoch .. ' ' .. last .. ' ' .. id .. '\\n' .. ARGV[5])
return 'stored'`

const settleScript = `
if redis.call('EXISTS', KEYS[1]) == 1 and ${ownName} == ARGV[1] then redis.call('HSET', KEYS[1], 'process', ARGV[1]) end
return 1`

/** Where a stream ends, and what time it is there. */
const endScript = `
if redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1]) == 1 then redis.call('HSET', KEYS[1], 'offset', 0, 'id', '') end
local time = redis.call('TIME')
local place = redis.call('HMGET', KEYS[1], 'epoch', 'offset', 'id')
return { place[1], place[2], place[3], time[1], time[2] }`

/**
 * Puts prepared batches, if they are all there, in the place of a stream that ends as it is known to. Asked again, because
 * a line broke before the answer, it says the same.
 */
const replaceScript = `
local place = redis.call('HMGET', KEYS[2], 'epoch', 'id', 'process')
if place[1] == ARGV[2] then return 'stored' end
if (place[2] or '') ~= ARGV[1] then return 'unknown' end
local process = ${ownName}
if place[3] and place[3] ~= process then return process end
if redis.call('XLEN', KEYS[4]) ~= tonumber(ARGV[5]) then return 'unknown' end
if ARGV[5] == '0' then redis.call('DEL', KEYS[1]) else
  redis.call('RENAME', KEYS[4], KEYS[1])
  redis.call('PERSIST', KEYS[1])
end
redis.call('SADD', KEYS[3], place[1])
redis.call('HSET', KEYS[2], 'epoch', ARGV[2], 'offset', ARGV[3], 'id', ARGV[4])
redis.call('DEL', KEYS[5])
return 'stored'`

const scripts = {
  companionAppend: { lua: appendScript, numberOfKeys: 3 },
  companionSettle: { lua: settleScript, numberOfKeys: 1 },
  companionEnd: { lua: endScript, numberOfKeys: 1 },
  companionReplace: { lua: replaceScript, numberOfKeys: 5 },
}

type Scripts = {
  companionAppend(
    ...args: [
      stream: string,
      place: string,
      held: string,
      epoch: string,
      known: string,
      mark: string,
      count: number,
      record: Buffer,
      isOffer: string,
    ]
  ): Promise<string>
  companionSettle(place: string, process: string): Promise<number>
  companionEnd(place: string, epoch: string): Promise<[string, string, string, string, string]>
  companionReplace(
    ...args: [
      stream: string,
      place: string,
      replaced: string,
      prepared: string,
      held: string,
      end: string,
      epoch: string,
      offset: number,
      id: string,
      batches: number,
    ]
  ): Promise<string>
}
type Client = (Redis | Cluster) & Scripts

/** What a script says became of a batch: where the stream has moved, the name of its process. */
const outcome = (said: string): Appended =>
  said === 'stored' || said === 'unknown' || said === 'held' ? said : { movedTo: said }

/** Redis does not keep what it acknowledges as it must. The message says what to change. */
export class UnsafeRedis extends Error {
  override name = 'UnsafeRedis'
}

/** A client for the journal; it connects by itself, again and again. */
export function connectRedis({ kind, nodes, name, username, password, tls }: RedisAddress): Client {
  const retryStrategy = (times: number) => Math.min(100 * times, 1000)
  const each = {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
    socketTimeout: silentMs,
    connectTimeout: silentMs,
    // Commands wait for Redis as long as it takes: what waits is bounded where commands come in.
    maxRetriesPerRequest: null,
    // A master that was made a replica: find the new one, and say it again there.
    reconnectOnError: (error: Error) => (error.message.startsWith('READONLY') ? 2 : false),
  } satisfies RedisOptions
  const sentinel = {
    sentinels: nodes,
    name,
    enableTLSForSentinelMode: tls,
    sentinelRetryStrategy: retryStrategy,
  }
  const client =
    kind === 'cluster'
      ? new Cluster(nodes, { redisOptions: each, clusterRetryStrategy: retryStrategy, scripts })
      : new Redis({ ...each, scripts, retryStrategy, ...(kind === 'sentinel' ? sentinel : nodes[0]) })
  // Each try that fails would otherwise be told to no one, as an unhandled event.
  client.on('error', () => {})
  return client as Client
}

/** Throws `UnsafeRedis` where Redis does not have each write on disk before it answers. */
export async function checkDurability(redis: Redis | Cluster): Promise<void> {
  if (redis instanceof Cluster && redis.status !== 'ready')
    await new Promise((resolve) => redis.once('ready', resolve))
  for (const node of redis instanceof Cluster ? redis.nodes('master') : [redis]) {
    const setting = async (name: string) => ((await node.config('GET', name)) as string[])[1]
    const [appendonly, appendfsync] = [await setting('appendonly'), await setting('appendfsync')]
    if (appendonly !== 'yes' || appendfsync !== 'always')
      throw new UnsafeRedis(
        `Redis has appendonly ${appendonly} and appendfsync ${appendfsync}, so it can lose what it acknowledged. Start it with ` +
          '"--appendonly yes --appendfsync always", or set REDIS_ACCEPT_LOSS=true to go on all the same.',
      )
  }
}

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
