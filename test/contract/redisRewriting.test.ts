import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesOf, Superseded } from '@companion/server/journal/journal'
import { encodeBatch } from '@companion/server/journal/records'
import { type RedisAddress, readRedisAddress } from '@companion/server/journal/redisAddress'
import { createRedisStream } from '@companion/server/journal/redisStream'
import { afterAll, beforeAll, expect, onTestFinished, test as vitestTest } from 'vitest'
import { type RunningRedis, startCluster, startRedis } from '../support/redis.ts'
import { control, draft, openedFor, openRedisJournal, reader } from '../support/redisJournal.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')
const isThere = test !== vitestTest.skip
let redis: RunningRedis
let cluster: Awaited<ReturnType<typeof startCluster>>

beforeAll(async () => {
  if (isThere) [redis, cluster] = await Promise.all([startRedis(), startCluster()])
})
afterAll(async () => {
  await redis?.dispose()
  await cluster?.dispose()
})

test('[REDIS6] what was taken out of a journal on purpose is not given to it again', async () => {
  const [one, other] = [await reader(redis.url, 'rewritten'), await reader(redis.url, 'rewritten')]
  for (const id of ['one', 'two', 'three']) await one.journal.append('rewritten', [draft(id)])
  await Promise.all([one.seen(3), other.seen(3)])
  await one.journal.rewrite('rewritten', (entries) => entries.filter(({ command }) => command.id !== 'two'))
  await expect.poll(() => [one.resyncs(), other.resyncs()]).toEqual([1, 1])
  await Promise.all([one.seen(2), other.seen(2)])
  expect([one.ids(), other.ids()]).toEqual([
    ['one', 'three'],
    ['one', 'three'],
  ])
  expect([one.offered(), other.offered()]).toEqual([0, 0])
})

test('[REDIS10] what was taken out of a journal goes from the file of the Redis that holds it', async () => {
  const holds = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .some((file) => readFileSync(join(file.parentPath, file.name)).includes('somebody-said-this'))
  for (const { url, nodes } of [{ url: redis.url, nodes: [redis] }, cluster]) {
    const journal = openedFor(url)
    await journal.append('told', [draft('one'), draft('somebody-said-this'), draft('three')])
    const node = nodes.find(({ folder }) => holds(folder)) as RunningRedis
    // One that began before does not count.
    await control(node.url).bgrewriteaof()
    await journal.rewrite('told', (entries) => entries.filter(({ command }) => command.id.length < 6))
    await expect.poll(() => holds(node.folder)).toBe(false)
    expect(await entriesOf(journal, 'told')).toHaveLength(2)
  }
})

test('[REDIS10] where Redis does not write its file again when asked, that is said, and the journal is rewritten', async () => {
  const own = await startRedis({ more: ['--rename-command', 'BGREWRITEAOF', ''] })
  onTestFinished(() => own.dispose())
  const told: string[] = []
  const journal = openRedisJournal(
    own.url,
    () => {},
    (session) => told.push(session),
  )
  onTestFinished(() => journal.close())
  await journal.append('early', [draft('one'), draft('two')])
  await journal.rewrite('early', (entries) => entries.slice(1))
  expect([told, (await entriesOf(journal, 'early')).length]).toEqual([['early'], 1])
})

test('[REDIS10] a rewriting waits for a replica, which would bring back what was taken out', async () => {
  const master = await startRedis()
  onTestFinished(() => master.dispose())
  const replica = await startRedis({ more: ['--replicaof', `127.0.0.1 ${master.port}`] })
  onTestFinished(() => replica.dispose())
  const client = control(replica.url)
  await expect.poll(() => client.info('replication')).toContain('master_link_status:up')
  const journal = openedFor(master.url)
  await journal.append('early', [draft('one'), draft('two')])
  const order: string[] = []
  process.kill(replica.pid(), 'SIGSTOP')
  const rewriting = journal
    .rewrite('early', (entries) => entries.slice(1))
    .then(() => order.push('rewritten'))
  await expect.poll(() => control(master.url).exists('{early}:replaced')).toBe(1)
  order.push('replica goes on')
  process.kill(replica.pid(), 'SIGCONT')
  await rewriting
  expect([order, await client.exists('{early}:replaced')]).toEqual([['replica goes on', 'rewritten'], 1])
})

test('[REDIS11] a journal is rewritten while instances append all the time: they wait for it, and nothing is lost', async () => {
  const session = 'busy'
  const readers = [await reader(redis.url, session), await reader(redis.url, session)]
  await readers[0]?.journal.append(
    session,
    Array.from({ length: 40_000 }, (_, n) => draft(`old-${n}`)),
  )
  let isOver = false
  const stored: string[] = []
  const pours = readers.map(async ({ journal }, index) => {
    for (let n = 0; !isOver; n++) {
      const id = `new-${index}-${n}`
      // Whoever is told that nothing was stored, because readers start again, appends again.
      const append = (): Promise<void> =>
        journal.append(session, [draft(id)]).catch((error: unknown) => {
          if (!(error instanceof Superseded)) throw error
          return append()
        })
      await append()
      stored.push(id)
    }
  })
  const writer = openedFor(redis.url)
  let rounds = 0
  await writer.rewrite(session, (entries) => {
    rounds += 1
    return entries.filter(({ command }) => command.id !== 'old-1')
  })
  isOver = true
  await Promise.all(pours)
  const ids = (await entriesOf(writer, session)).map(({ command }) => command.id)
  expect(new Set(ids)).toEqual(
    new Set([
      ...stored,
      ...Array.from({ length: 40_000 }, (_, n) => `old-${n}`).filter((id) => id !== 'old-1'),
    ]),
  )
  expect(ids).toHaveLength(new Set(ids).size)
  // Once in vain, and then while the others waited.
  expect(rounds).toBe(2)
  await expect.poll(() => control(redis.url).exists(`{${session}}:held`)).toBe(0)
})

test('[REDIS12] a rewriting of which Redis lost a part, or that is asked for twice, is done whole and once', async () => {
  const stream = createRedisStream(readRedisAddress(redis.url) as RedisAddress, () => {})
  onTestFinished(() => stream.close())
  const journal = openedFor(redis.url)
  const session = 'twice'
  await journal.append(session, [draft('one')])
  const { id } = await stream.end(session)
  const batches = [1, 2, 3].map((n) => ({
    mark: String(n),
    count: 1,
    record: encodeBatch([draft(`new-${n}`)]),
  }))
  const { redis: client } = stream
  const replace = client.companionReplace.bind(client)
  client.companionReplace = async (...args) => {
    const [first] = await client.xrange(args[3], '-', '+')
    await client.xdel(args[3], first?.[0] as string)
    return replace(...args)
  }
  expect(await stream.replace(session, batches, id)).toBe('unknown')
  expect(await stream.end(session)).toMatchObject({ id })
  client.companionReplace = async (...args) => {
    await replace(...args)
    return replace(...args)
  }
  const add = client.xadd.bind(client) as (...args: unknown[]) => Promise<string>
  client.xadd = (async (...args: unknown[]) => {
    await add(...args)
    return add(...args)
  }) as never
  expect(await stream.replace(session, batches, id)).toBe('stored')
  expect((await entriesOf(journal, session)).map(({ command }) => command.id)).toEqual([
    'new-1',
    'new-2',
    'new-3',
  ])
  const keys = await client.keys(`{${session}}:*`)
  expect(keys.sort()).toEqual(['journal', 'place', 'replaced'].map((key) => `{${session}}:${key}`))
  expect(await client.ttl(`{${session}}:journal`)).toBe(-1)
})

test('[REDIS12] a journal is rewritten whole though Redis is killed again and again meanwhile', async () => {
  const own = await startRedis()
  onTestFinished(() => own.dispose())
  const { journal, seen, ids } = await reader(own.url, 'early')
  const old = Array.from({ length: 40_000 }, (_, n) => draft(`old-${n}`))
  await journal.append('early', old)
  await seen(40_000)
  const writer = openedFor(own.url)
  let isOver = false
  const rewriting = writer
    .rewrite('early', (entries) => entries.filter(({ command }) => command.id !== 'old-1'))
    .finally(() => {
      isOver = true
    })
  const client = control(own.url)
  client.on('error', () => {})
  for (let times = 0; times < 3 && !isOver; times++) {
    while (!isOver && (await client.keys('*:prepared:*')).length === 0);
    await own.kill()
    await own.restart()
  }
  await rewriting
  expect((await entriesOf(writer, 'early')).map(({ command }) => command.id)).toEqual(
    old.map(({ command }) => command.id).filter((id) => id !== 'old-1'),
  )
  await expect.poll(() => ids().length).toBe(39_999)
})
