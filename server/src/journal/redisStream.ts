import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { nanoid } from 'nanoid'
import { NoRoom } from './journal.ts'
import type { RedisAddress } from './redisAddress.ts'
import type { Appended, Heard, Stream, StreamBatch } from './stream.ts'

/** After so long without any answer a line counts as lost and is made anew, in milliseconds. */
const silentMs = 5000
/** How many batches are read at once. */
const batchesAtOnce = 100

/** The keys of a session, in one slot of a Cluster: the batches, where they end, and the epochs that were replaced. */
const keysOf = (session: string) => ({
  stream: `{${session}}:journal`,
  place: `{${session}}:place`,
  replaced: `{${session}}:replaced`,
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

/** Puts prepared batches in the place of a stream that ends as it is known to. */
const replaceScript = `
local place = redis.call('HMGET', KEYS[2], 'epoch', 'id', 'process')
if (place[2] or '') ~= ARGV[1] then return 'unknown' end
local process = ${ownName}
if place[3] and place[3] ~= process then return process end
if redis.call('EXISTS', KEYS[4]) == 1 then redis.call('RENAME', KEYS[4], KEYS[1]) else redis.call('DEL', KEYS[1]) end
redis.call('SADD', KEYS[3], place[1])
redis.call('HSET', KEYS[2], 'epoch', ARGV[2], 'offset', ARGV[3], 'id', ARGV[4])
return 'stored'`

const scripts = {
  companionAppend: { lua: appendScript, numberOfKeys: 2 },
  companionSettle: { lua: settleScript, numberOfKeys: 1 },
  companionEnd: { lua: endScript, numberOfKeys: 1 },
  companionReplace: { lua: replaceScript, numberOfKeys: 4 },
}

type Scripts = {
  companionAppend(
    ...args: [
      stream: string,
      place: string,
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
      end: string,
      epoch: string,
      offset: number,
      id: string,
    ]
  ): Promise<string>
}
type Client = (Redis | Cluster) & Scripts

/** What a script says became of a batch: where the stream has moved, the name of its process. */
const outcome = (said: string): Appended =>
  said === 'stored' || said === 'unknown' ? said : { movedTo: said }

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
  // Each try that fails would otherwise be told to nobody, as an unhandled event.
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

/** Streams in Redis, over two connections of its own: one asks, the other listens. */
export function createRedisStream(address: RedisAddress): Stream & { redis: Redis | Cluster } {
  const redis = connectRedis(address)
  const ears = connectRedis(address)
  const listeners = new Map<string, Set<{ hear: (heard: Heard) => void; back: () => void }>>()
  let answeredAt = Number.NEGATIVE_INFINITY
  /** How far the clock of Redis is ahead of ours, in milliseconds. */
  let ahead = 0

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

  return {
    redis,

    async append(session, { mark, count, record, known, isOffer }) {
      const { stream, place } = keysOf(session)
      const offer = isOffer ? 'offer' : ''
      try {
        const became = await redis.companionAppend(
          stream,
          place,
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
      // A slow answer says little about the time.
      if (answered - asked < 100)
        ahead = Math.round(Number(seconds) * 1000 + Number(microseconds) / 1000 - (asked + answered) / 2)
      answeredAt = performance.now()
      // A connection that only listens would never notice that nobody is there.
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

    async replace(session, batches, end) {
      const { stream, place, replaced } = keysOf(session)
      const prepared = `{${session}}:prepared:${nanoid(12)}`
      let offset = 0
      let id = ''
      for (const { mark, count, record } of batches) {
        id = `${offset + 1}-${mark}`
        await redis.xadd(prepared, id, 'batch', record)
        offset += count
      }
      const became = await redis.companionReplace(
        stream,
        place,
        replaced,
        prepared,
        end,
        nanoid(12),
        offset,
        id,
      )
      await redis.del(prepared)
      return outcome(became)
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
    now: () => Date.now() + ahead,
    async close() {
      ears.disconnect()
      // What was begun is finished, unless nobody is there to finish it.
      if (redis.status === 'ready') await redis.quit().catch(() => {})
      redis.disconnect()
    },
  }
}
