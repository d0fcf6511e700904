import { type ChildProcess, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { cookieSecret } from './cookies.ts'
import { temporaryFolder } from './folders.ts'
import { freePort, type RunningRedis, startRedis } from './redis.ts'
import { type RunningServer, startServer } from './server.ts'

/** What the load balancer runs by, here and with `docker compose`. */
export const balancerConfig = 'server/haproxy.cfg'

/** One of several instances, at an address of its own. */
export type Instance = {
  address: string
  url: string
  server: RunningServer
  /** Start it again after it was stopped or killed. */
  restart(): Promise<void>
}

export type Balancer = {
  url: string
  kill(): Promise<void>
  restart(): Promise<void>
  /** Have it read its configuration again; resolves when it has. */
  reload(): Promise<void>
}

export type Balanced = {
  redis: RunningRedis
  all: Instance[]
  balancer: Balancer
  /** One more instance, under the same name. */
  add(): Promise<Instance>
  /** Stop an instance and take it out of the name. */
  remove(instance: Instance): Promise<void>
  dispose(): Promise<void>
}

/** What `docker compose up` starts: Redis, so many instances under one name, and a load balancer that finds them by it. */
export async function startBalanced(count: number): Promise<Balanced> {
  const redis = await startRedis()
  const { folder, remove } = temporaryFolder()
  const port = await freePort()
  const all: Instance[] = []
  const names = await startNames(() => all.map(({ address }) => address))

  async function add(): Promise<Instance> {
    const address = `127.0.0.${all.length + 2}`
    const env = {
      BIND_ADDRESS: address,
      REDIS_URL: redis.url,
      COOKIE_SECRET: cookieSecret,
      TRUST_PROXY: '1',
      LOG_LEVEL: 'fatal',
    }
    const start = () => startServer({ dataDir: folder, port, env })
    const instance: Instance = {
      address,
      url: `http://${address}:${port}`,
      server: await start(),
      async restart() {
        instance.server = await start()
      },
    }
    all.push(instance)
    return instance
  }

  for (let n = 0; n < count; n++) await add()
  const balancer = await startBalancer({ NAMESERVER: names.address, INSTANCE_PORT: String(port) })
  return {
    redis,
    all,
    balancer,
    add,
    async remove(instance) {
      await instance.server.stop()
      all.splice(all.indexOf(instance), 1)
    },
    async dispose() {
      await balancer.kill()
      await Promise.all(all.map(({ server }) => server.kill()))
      await redis.dispose()
      names.close()
      remove()
    },
  }
}

async function startBalancer(environment: Record<string, string>): Promise<Balancer> {
  const listen = `127.0.0.1:${await freePort()}`
  const url = `http://${listen}`
  const config = fileURLToPath(new URL(`../../${balancerConfig}`, import.meta.url))
  let child: ChildProcess
  let onLoaded = () => {}

  async function start(): Promise<void> {
    child = spawn('haproxy', ['-W', '-db', '-f', config], {
      env: { PATH: process.env['PATH'], LISTEN: listen, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    createInterface(child.stderr as NodeJS.ReadableStream).on('line', (line) => {
      if (line.includes('Loading success')) onLoaded()
    })
    while (!(await reaches(url))) if (child.exitCode !== null) throw new Error('haproxy ended')
  }

  await start()
  return {
    url,
    async kill() {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
    restart: start,
    async reload() {
      const loaded = new Promise<void>((resolve) => {
        onLoaded = resolve
      })
      child.kill('SIGUSR2')
      await loaded
    },
  }
}

const reaches = (url: string) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** A name server that gives every name these addresses. */
async function startNames(addresses: () => string[]): Promise<{ address: string; close: () => void }> {
  const socket = createSocket('udp4')
  socket.on('message', (query, { address, port }) => {
    // After twelve bytes of header the name, which ends with a zero, then what is asked for, and of which class.
    const end = query.indexOf(0, 12) + 5
    const asksForIpv4 = query.readUInt16BE(end - 4) === 1
    const answers = asksForIpv4 ? addresses() : []
    const header = Buffer.from(query.subarray(0, 12))
    header.writeUInt16BE(0x8180, 2)
    for (const [at, count] of [1, answers.length, 0, 0].entries()) header.writeUInt16BE(count, 4 + 2 * at)
    const records = answers.map((ip) =>
      // The name of the question, an IPv4 address of the internet, to be asked for again at once, of four bytes.
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...ip.split('.').map(Number)]),
    )
    socket.send(Buffer.concat([header, query.subarray(12, end), ...records]), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() }
}
