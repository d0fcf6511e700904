import { Cluster, Redis, type RedisOptions } from 'ioredis'
import type { RedisAddress } from './redisAddress.ts'
import { type Scripts, scripts } from './redisScripts.ts'

/** After so long without any answer a line counts as lost and is made again, in milliseconds. */
export const silentMs = 5000

export type Client = (Redis | Cluster) & Scripts

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
