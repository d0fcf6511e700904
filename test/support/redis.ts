import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { temporaryFolder } from './folders.ts'

export type RunningRedis = {
  url: string
  port: number
  folder: string
  pid: () => number
  /** Kill it as a power cut would kill it. */
  kill(): Promise<void>
  /** Start it again on the same port, with the file it had. */
  restart(): Promise<void>
  /** Resolves when it has ended by itself. */
  ended(): Promise<void>
  /** Stop it and remove its file. */
  dispose(): Promise<void>
}

/** A port of the loopback address that no one listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

type Options = {
  port?: number
  appendfsync?: string
  more?: string[]
  wrapper?: string[]
  /** What it needs to speak TLS, and nothing else. */
  tls?: string[]
}

/** Start a real Redis that has each write on disk before it answers, or another way if told so. */
export async function startRedis({
  port: wanted,
  appendfsync = 'always',
  more = [],
  wrapper = [],
  tls = [],
}: Options = {}): Promise<RunningRedis> {
  const { folder, remove } = temporaryFolder()
  const port = wanted ?? (await freePort())
  const [command = 'redis-server', ...args] = [...wrapper, 'redis-server']
  args.push(
    ...(tls.length === 0 ? ['--port', String(port)] : ['--port', '0', '--tls-port', String(port), ...tls]),
  )
  args.push('--bind', '127.0.0.1', '--dir', folder, '--save', '')
  args.push('--appendonly', 'yes', '--appendfsync', appendfsync, ...more)
  let child: ChildProcess
  let exited: Promise<unknown>

  async function start(): Promise<void> {
    child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    exited = once(child, 'exit')
    await new Promise<void>((resolve, reject) => {
      createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
        if (line.includes('Ready to accept connections')) resolve()
      })
      child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)))
    })
  }
  async function kill(): Promise<void> {
    child.kill('SIGKILL')
    await exited
  }

  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    pid: () => child.pid as number,
    kill,
    restart: start,
    ended: async () => void (await exited),
    async dispose() {
      await kill()
      remove()
    },
  }
}

/** Start a Cluster of three masters. */
export async function startCluster(): Promise<{
  url: string
  nodes: RunningRedis[]
  dispose: () => Promise<void>
}> {
  const more = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000']
  const nodes = await Promise.all([startRedis({ more }), startRedis({ more }), startRedis({ more })])
  const clients = nodes.map(({ url }) => new Redis(url))
  const slots = 16_384
  for (const [index, client] of clients.entries()) {
    const [first, next] = [index, index + 1].map((part) => Math.floor((part * slots) / 3)) as [number, number]
    await client.call('CLUSTER', 'ADDSLOTSRANGE', first, next - 1)
    await client.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
  }
  for (const { port } of nodes.slice(1)) await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port)
  // They tell each other of their slots by and by.
  for (const client of clients)
    while (!String(await client.cluster('INFO')).includes('cluster_state:ok')) await new Promise(setImmediate)
  for (const client of clients) client.disconnect()
  return {
    url: `redis+cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    nodes,
    dispose: async () => void (await Promise.all(nodes.map((node) => node.dispose()))),
  }
}

/** Start one sentinel that watches a master. */
export async function startSentinel(master: number): Promise<{ url: string; dispose: () => Promise<void> }> {
  const { folder, remove } = temporaryFolder()
  const port = await freePort()
  const file = join(folder, 'sentinel.conf')
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir ${folder}`,
    `sentinel monitor main 127.0.0.1 ${master} 1`,
    'sentinel down-after-milliseconds main 1000',
    'sentinel failover-timeout main 5000',
  ]
  writeFileSync(file, settings.join('\n'))
  const child = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' })
  const exited = once(child, 'exit')
  return {
    url: `redis+sentinel://127.0.0.1:${port}/main`,
    async dispose() {
      child.kill('SIGKILL')
      await exited
      remove()
    },
  }
}
