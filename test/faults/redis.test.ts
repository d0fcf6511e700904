import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { expect, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arriveAsHost, pour, startInstance } from '../support/instances.ts'
import { layLine } from '../support/line.ts'
import { type RunningRedis, startRedis, startSentinel } from '../support/redis.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')
/** How long Redis, or the line to it, is away, in milliseconds. */
const away = 20_000
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function redisForTest(options: Parameters<typeof startRedis>[0] = {}): Promise<RunningRedis> {
  const redis = await startRedis(options)
  onTestFinished(() => redis.dispose())
  return redis
}
const threeOn = (redisUrl: string) => Promise.all([1, 2, 3].map(() => startInstance({ redisUrl })))
const readiness = async (url: string) => (await fetch(`${url}/readyz`)).status

test('[FAULT2] kill -9 of Redis, which starts again with its file', async () => {
  const redis = await redisForTest()
  const servers = await threeOn(redis.url)
  const { pouring, holds } = await pour(servers)
  for (let times = 0; times < 3; times++) {
    await pouring.more(1)
    await redis.kill()
    await redis.restart()
  }
  await pouring.more(1)
  await holds('FAULT2')
})

needs('strace')('[FAULT2] Redis has a batch on disk before it answers, in its system calls', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const trace = join(folder, 'trace')
  const wrapper = ['strace', '-f', '-s', '2000', '-e', 'trace=fdatasync,write,writev', '-o', trace]
  const redis = await startRedis({ wrapper })
  // strace would leave its tracee running: Redis is its only child.
  const child = () => Number(readFileSync(`/proc/${redis.pid()}/task/${redis.pid()}/children`, 'utf8'))
  onTestFinished(async () => {
    process.kill(child(), 'SIGKILL')
    await redis.ended()
  })
  const server = await startInstance({ redisUrl: redis.url })
  const host = await arriveAsHost(server.url)
  expect(await host.ask({ type: 'announce', id: 'to-be-found', text: 'We begin.' } as never)).toMatchObject({
    ok: true,
  })
  const calls = readFileSync(trace, 'utf8').split('\n')
  const written = calls.findIndex((call) => call.includes('to-be-found') && call.includes('XADD'))
  const after = calls.slice(written + 1)
  const flushed = after.findIndex((call) => /fdatasync\(\d+\) += 0/.test(call))
  const answered = after.findIndex((call) => /write\(\d+, "\$6\\r\\nstored/.test(call))
  const published = after.findIndex((call) => call.includes('message') && call.includes('to-be-found'))
  expect(written).toBeGreaterThan(-1)
  expect(flushed).toBeGreaterThan(-1)
  expect(answered).toBeGreaterThan(flushed)
  expect(published).toBeGreaterThan(flushed)
})

test('[REDIS3] a server refuses to start on a Redis that flushes later, unless that is accepted', async () => {
  const lax = await redisForTest({ appendfsync: 'everysec' })
  await expect(startInstance({ redisUrl: lax.url })).rejects.toThrow(
    'Redis has appendonly yes and appendfsync everysec, so it can lose what it acknowledged.',
  )
  const server = await startInstance({ redisUrl: lax.url, env: { REDIS_ACCEPT_LOSS: 'true' } })
  expect(await readiness(server.url)).toBe(200)
})

test('[REDIS3] a running server says so when the Redis that it comes to later can lose what it acknowledges', async () => {
  const redis = await redisForTest()
  const server = await startInstance({ redisUrl: redis.url, env: { LOG_LEVEL: 'error' } })
  const said = once(server.process.stdout as NodeJS.ReadableStream, 'data')
  const control = new Redis(redis.url)
  onTestFinished(() => control.disconnect())
  await control.config('SET', 'appendfsync', 'everysec')
  await control.call('CLIENT', 'KILL', 'TYPE', 'normal')
  expect(String(await said)).toContain('appendfsync everysec')
})

test('[REDIS13] a Redis that comes back empty is given the secrets that instances share', async () => {
  const redis = await redisForTest()
  await startInstance({ redisUrl: redis.url })
  const control = new Redis(redis.url)
  onTestFinished(() => control.disconnect())
  const before = await control.hgetall('companion:secrets')
  expect(Object.keys(before)).toHaveLength(7)
  await control.flushall()
  await expect.poll(() => control.hgetall('companion:secrets')).toEqual(before)
})

test('[FAULT3] Redis stands still for 20 seconds: pages go on, readiness goes off, answers wait', async () => {
  const redis = await redisForTest()
  const servers = await threeOn(redis.url)
  const { pouring, hosts, holds } = await pour(servers)
  await pouring.more(2)
  process.kill(redis.pid(), 'SIGSTOP')
  const stopped = wait(away)
  for (const { url } of servers) {
    await expect.poll(() => readiness(url), { timeout: 15_000, interval: 500 }).toBe(503)
    expect((await fetch(`${url}/early`)).status).toBe(200)
  }
  await stopped
  process.kill(redis.pid(), 'SIGCONT')
  await pouring.more(2)
  for (const { url } of servers)
    await expect.poll(() => readiness(url), { timeout: 15_000, interval: 500 }).toBe(200)
  expect(hosts.every(({ socket }) => socket.connected)).toBe(true)
  await holds('FAULT3')
}, 120_000)

test('[FAULT4] the line between one instance and Redis is cut for 20 seconds, and the others go on', async () => {
  const redis = await redisForTest()
  const line = await layLine(redis.port)
  onTestFinished(() => line.close())
  const servers = [
    await startInstance({ redisUrl: redis.url }),
    await startInstance({ redisUrl: redis.url }),
    await startInstance({ redisUrl: `redis://127.0.0.1:${line.port}` }),
  ]
  const { pouring, holds } = await pour(servers)
  await pouring.more(2)
  line.cut()
  const cut = wait(away)
  await expect.poll(() => readiness(servers[2]?.url as string), { timeout: 15_000, interval: 500 }).toBe(503)
  await pouring.more(7)
  expect(await readiness(servers[0]?.url as string)).toBe(200)
  await cut
  line.mend()
  await pouring.more(3)
  await holds('FAULT4')
}, 120_000)

test('[FAULT5] what is published is cut off, lost and repeated', async () => {
  const redis = await redisForTest()
  const servers = await threeOn(redis.url)
  const { pouring, holds } = await pour(servers)
  const [ear, mouth] = [new Redis(redis.url), new Redis(redis.url)]
  onTestFinished(() => {
    ear.disconnect()
    mouth.disconnect()
  })
  const heard: Buffer[] = []
  ear.on('messageBuffer', (_channel: Buffer, message: Buffer) => heard.push(message))
  await ear.subscribe('{early}:journal')
  for (let times = 0; times < 20; times++) {
    await pouring.more(1 / 3)
    // What was on its way to the listening connections is lost with them.
    if (times % 2 === 0) await mouth.call('CLIENT', 'KILL', 'TYPE', 'pubsub', 'SKIPME', 'no')
    for (const message of heard.slice(-20)) await mouth.publish('{early}:journal', message)
  }
  await holds('FAULT5')
})

test('[FAULT6] failover to a replica that lacks the last second of what was acknowledged', async () => {
  const master = await redisForTest()
  const line = await layLine(master.port)
  onTestFinished(() => line.close())
  const replica = await redisForTest({ more: ['--replicaof', `127.0.0.1 ${line.port}`] })
  const sentinel = await startSentinel(master.port)
  onTestFinished(() => sentinel.dispose())
  const control = new Redis(replica.url)
  onTestFinished(() => control.disconnect())
  await expect.poll(() => control.info('replication')).toContain('master_link_status:up')
  const servers = await threeOn(sentinel.url)
  const { pouring, holds } = await pour(servers)
  await pouring.more(2)
  line.cut()
  const behind = await control.xlen('{early}:journal')
  // A second of it, and more: these are acknowledged, and are not on the replica.
  await pouring.more(2)
  const ahead = new Redis(master.url)
  const lost = (await ahead.xlen('{early}:journal')) - behind
  ahead.disconnect()
  expect(lost).toBeGreaterThan(0)
  await master.kill()
  await expect.poll(() => control.role(), { timeout: 30_000 }).toContain('master')
  await pouring.more(3)
  await holds(`FAULT6 (${lost} acknowledged batches were not on the replica)`)
}, 120_000)

test('[FAULT9] Redis has no memory left: commands are refused with a reason, and room brings it back', async () => {
  const redis = await redisForTest()
  const server = await startInstance({ redisUrl: redis.url })
  const host = await arriveAsHost(server.url)
  const control = new Redis(redis.url)
  onTestFinished(() => control.disconnect())
  await control.config('SET', 'maxmemory', '1')
  const announce = { type: 'announce', text: 'We begin.' } as never
  expect(await host.ask(announce)).toMatchObject({ ok: false, code: 'server.storage' })
  expect((await fetch(`${server.url}/early`)).status).toBe(200)
  await control.config('SET', 'maxmemory', '0')
  expect(await host.ask(announce)).toMatchObject({ ok: true })
})

needs('strace')(
  '[FAULT9] the disk under Redis is full: Redis ends, and what was acknowledged is there when it has room',
  async () => {
    const redis = await redisForTest()
    const servers = await threeOn(redis.url)
    const { pouring, holds } = await pour(servers)
    await pouring.more(1)
    const parts = join(redis.folder, 'appendonlydir')
    const file = readdirSync(parts).find((name) => name.endsWith('.incr.aof')) as string
    const args = [
      '-f',
      '-p',
      String(redis.pid()),
      '-P',
      join(parts, file),
      '-e',
      'trace=write',
      '-e',
      'inject=write:error=ENOSPC',
    ]
    const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
    await redis.ended()
    tracer.kill()
    await redis.restart()
    await pouring.more(1)
    await holds('FAULT9')
  },
)
