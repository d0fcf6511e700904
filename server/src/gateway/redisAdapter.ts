import { createShardedAdapter } from '@socket.io/redis-adapter'
import { createClient, createCluster, createSentinel } from 'redis'
import type { ServerOptions } from 'socket.io'
import type { Vault } from '../access/secrets.ts'
import type { RedisAddress } from '../journal/redisAddress.ts'

/** The key of what all instances must have the same of. */
const secretsKey = 'companion:secrets'
/** How often they are kept again, in milliseconds: a Redis that came back empty has none, and who starts next would make others. */
const keepMs = 5000

/**
 * What is passing between instances, by Socket.IO's adapter over sharded publishing, and the secrets that they share.
 * The adapter loses what is sent while Redis is away: nothing that must not be lost goes by it.
 */
export async function connectRedisAdapter(
  address: RedisAddress,
): Promise<{ adapter: NonNullable<ServerOptions['adapter']>; vault: Vault; close: () => Promise<void> }> {
  const [publisher, subscriber] = [connect(address), connect(address)]
  for (const client of [publisher, subscriber]) client.on('error', () => {})
  await Promise.all([publisher.connect(), subscriber.connect()])
  const keep = async (secrets: Record<string, string>) => {
    for (const [name, secret] of Object.entries(secrets)) await publisher.hSetNX(secretsKey, name, secret)
  }
  let keeping: NodeJS.Timeout | undefined
  const goOnKeeping = (secrets: Record<string, string>) => {
    keeping = setTimeout(() => {
      const kept = keep(secrets).catch(() => {})
      void kept.then(() => goOnKeeping(secrets))
    }, keepMs)
  }
  return {
    // Two channels an instance, however many rooms there are.
    adapter: createShardedAdapter(publisher, subscriber, { subscriptionMode: 'static' }),
    vault: {
      async fill(made) {
        await keep(made)
        const all = await publisher.hGetAll(secretsKey)
        goOnKeeping(all)
        return all
      },
    },
    async close() {
      clearTimeout(keeping)
      publisher.destroy()
      subscriber.destroy()
    },
  }
}

function connect({ kind, nodes, name, username, password, tls }: RedisAddress) {
  const reconnectStrategy = (times: number) => Math.min(100 * (times + 1), 1000)
  const each = {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    // What waits for a Redis that is away is of no use by the time it is back.
    commandsQueueMaxLength: 1000,
    pingInterval: 10_000,
  }
  const socket = { reconnectStrategy, connectTimeout: 5000, ...(tls && { tls: true as const }) }
  switch (kind) {
    case 'single':
      return createClient({ ...each, socket: { ...nodes[0], ...socket } })
    case 'cluster':
      return createCluster({
        rootNodes: nodes.map((node) => ({ socket: { ...node, ...socket } })),
        defaults: { ...each, socket },
      })
    case 'sentinel':
      return createSentinel({ name, sentinelRootNodes: nodes, nodeClientOptions: { ...each, socket } })
  }
}
