import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DamagedJournal, entriesOf, Superseded } from '@companion/server/journal/journal'
import { encodeBatch } from '@companion/server/journal/records'
import { type RedisAddress, readRedisAddress } from '@companion/server/journal/redisAddress'
import {
  checkDurability,
  connectRedis,
  createRedisStream,
  UnsafeRedis,
} from '@companion/server/journal/redisStream'
import { createStreamJournal } from '@companion/server/journal/streamJournal'
import type { Draft, Entry } from '@companion/server/session/entry'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test as vitestTest } from 'vitest'
import { type RunningRedis, startCluster, startRedis } from '../support/redis.ts'
import { openRedisJournal } from '../support/redisJournal.ts'
import { needs } from '../support/tools.ts'
import { journalContract } from './journalContract.ts'

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

const draft = (id: string): Draft => ({
  at: 1,
  actor: { role: 'participant', id: 'ada' },
  command: { type: 'answer', id, pollId: 'p1', run: 1, answer: { choice: 'a' } },
})

async function empty(urls: string[]): Promise<void> {
  for (const url of urls) {
    const client = new Redis(url)
    await client.flushall()
    client.disconnect()
  }
}

describe.skipIf(!isThere)('a journal in one Redis keeps the contract', () => {
  journalContract(async () => {
    const lose = () => empty([redis.url])
    await lose()
    return { open: async () => openRedisJournal(redis.url), lose, dispose: lose }
  })
})

describe.skipIf(!isThere)('a journal in a Cluster of three keeps the contract', () => {
  journalContract(async () => {
    const lose = () => empty(cluster.nodes.map(({ url }) => url))
    await lose()
    return { open: async () => openRedisJournal(cluster.url), lose, dispose: lose }
  })
})

function control(url = redis.url): Redis {
  const client = new Redis(url)
  onTestFinished(() => client.disconnect())
  return client
}

/** Follow a session as a replica does, from its start and again whenever asked to; `seen` resolves when so many entries have come. */
async function reader(url: string, session: string) {
  let offered = 0
  const journal = openRedisJournal(url, (entries) => {
    offered += entries
  })
  onTestFinished(() => journal.close())
  let entries: Entry[] = []
  let resyncs = 0
  let wake = () => {}
  const follow = (): Promise<unknown> => {
    const mine: Entry[] = []
    entries = mine
    return journal.follow(
      session,
      'start',
      (fresh) => {
        mine.push(...fresh)
        wake()
      },
      () => {
        resyncs += 1
        void follow()
      },
    ).caughtUp
  }
  await follow()
  const seen = async (count: number) => {
    while (entries.length < count) await new Promise<void>((resolve) => (wake = resolve))
    return entries.map(({ offset }) => offset)
  }
  const ids = () => entries.map(({ command }) => command.id)
  return { journal, seen, ids, resyncs: () => resyncs, offered: () => offered }
}
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('[REDIS1] instances that append at once read the same order, also where what was published is lost, repeated or cut off', async () => {
  const client = control()
  const [one, other] = [await reader(redis.url, 'cut'), await reader(redis.url, 'cut')]
  for (let n = 0; n < 60; n++) {
    await Promise.all([
      one.journal.append('cut', [draft(`a${n}`)]),
      other.journal.append('cut', [draft(`b${n}`)]),
    ])
    if (n % 20 === 10) await client.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
    // A repeat, and something from nowhere.
    if (n % 20 === 15) await client.publish('{cut}:journal', 'another-life 3-7 4-8\nnothing')
  }
  expect(await one.seen(120)).toEqual(upTo(120))
  expect(await other.seen(120)).toEqual(upTo(120))
  expect(one.ids()).toEqual(other.ids())
  expect([one.resyncs(), other.resyncs()]).toEqual([0, 0])
})

test('[REDIS2] what was acknowledged is there after kill -9 of Redis, and what waited meanwhile goes in after it', async () => {
  const own = await startRedis()
  onTestFinished(() => own.dispose())
  const { journal } = await reader(own.url, 'early')
  await journal.append('early', [draft('one'), draft('two')])
  await own.kill()
  const waits = journal.append('early', [draft('three')])
  await own.restart()
  await waits
  const ids = (await entriesOf(openedFor(own.url), 'early')).map(({ command }) => command.id)
  expect(ids.slice(0, 2)).toEqual(['one', 'two'])
  expect(ids).toContain('three')
})

function openedFor(url: string) {
  const journal = openRedisJournal(url)
  onTestFinished(() => journal.close())
  return journal
}

test('[REDIS3] a Redis that can lose what it acknowledged is refused', async () => {
  const lax = await startRedis({ appendfsync: 'everysec' })
  onTestFinished(() => lax.dispose())
  const check = async (url: string) => {
    const client = connectRedis(readRedisAddress(url) as never)
    onTestFinished(() => client.disconnect())
    await checkDurability(client)
  }
  await expect(check(lax.url)).rejects.toThrow(UnsafeRedis)
  await check(redis.url)
  await check(cluster.url)
})

test('[REDIS4] a Redis that comes back without its last entries is given them again, once, before anything else goes in', async () => {
  const session = 'behind'
  const [one, other] = [await reader(redis.url, session), await reader(redis.url, session)]
  const client = control()
  const keys = [`{${session}}:journal`, `{${session}}:place`]
  await one.journal.append(session, [draft('one')])
  // What a replica would hold that is two entries behind.
  for (const key of keys) await client.copy(key, `${key}:behind`)
  for (const id of ['two', 'three']) await one.journal.append(session, [draft(id)])
  await Promise.all([one.seen(3), other.seen(3)])
  for (const key of keys) await client.rename(`${key}:behind`, key)
  await expect(one.journal.append(session, [draft('four')])).rejects.toThrow('not in the stream any more')
  await Promise.all([one.seen(3), other.seen(3)])
  await one.journal.append(session, [draft('four')])
  await Promise.all([one.seen(4), other.seen(4)])
  expect([...new Set(one.ids())]).toEqual(['one', 'two', 'three', 'four'])
  await expect.poll(() => other.resyncs()).toBe(1)
  await other.seen(one.ids().length)
  expect(other.ids()).toEqual(one.ids())
})

test('[REDIS5] a Redis that comes back empty is given everything again', async () => {
  const own = await startRedis()
  onTestFinished(() => own.dispose())
  const one = await reader(own.url, 'early')
  for (const id of ['one', 'two', 'three']) await one.journal.append('early', [draft(id)])
  await one.seen(3)
  await control(own.url).flushall()
  await expect.poll(() => one.resyncs(), { timeout: 10_000 }).toBe(1)
  await one.seen(3)
  expect([one.ids(), one.offered()]).toEqual([['one', 'two', 'three'], 3])
})

test('[REDIS6] what was taken out of a journal on purpose is not given to it again', async () => {
  const [one, other] = [await reader(redis.url, 'rewritten'), await reader(redis.url, 'rewritten')]
  for (const id of ['one', 'two', 'three']) await one.journal.append('rewritten', [draft(id)])
  await Promise.all([one.seen(3), other.seen(3)])
  await one.journal.rewrite('rewritten', (entries) => entries.filter(({ command }) => command.id !== 'two'))
  await expect.poll(() => [one.resyncs(), other.resyncs()], { timeout: 10_000 }).toEqual([1, 1])
  await Promise.all([one.seen(2), other.seen(2)])
  expect([one.ids(), other.ids()]).toEqual([
    ['one', 'three'],
    ['one', 'three'],
  ])
  expect([one.offered(), other.offered()]).toEqual([0, 0])
})

test('[REDIS9] where Redis is another process than before, nothing new goes in before others have offered what it lacks', async () => {
  const session = 'moved'
  const one = await reader(redis.url, session)
  const client = control()
  const keys = [`{${session}}:journal`, `{${session}}:place`]
  await one.journal.append(session, [draft('one')])
  for (const key of keys) await client.copy(key, `${key}:behind`)
  await client.hset(`${keys[1]}:behind`, 'process', 'the master that is gone')
  for (const id of ['two', 'three']) await one.journal.append(session, [draft(id)])
  await one.seen(3)
  for (const key of keys) await client.rename(`${key}:behind`, key)
  // It has read less, and cannot know that there was more.
  const late = await reader(redis.url, session)
  await late.journal.append(session, [draft('four')])
  await late.seen(4)
  expect(late.ids()).toEqual(['one', 'two', 'three', 'four'])
  expect([one.offered(), late.resyncs()]).toEqual([2, 0])
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
    await expect.poll(() => holds(node.folder), { timeout: 20_000 }).toBe(false)
    expect(await entriesOf(journal, 'told')).toHaveLength(2)
  }
})

test('[REDIS10] where Redis does not write its file anew when asked, that is said, and the journal is rewritten', async () => {
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
  await expect.poll(() => client.info('replication'), { timeout: 20_000 }).toContain('master_link_status:up')
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
  await expect.poll(() => control().exists(`{${session}}:held`)).toBe(0)
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

test('[REDIS14] when the clock of Redis is put back, what is appended is acknowledged all the same', async () => {
  const stream = createRedisStream(readRedisAddress(redis.url) as RedisAddress, () => {})
  const rests: number[] = []
  let ahead = 0
  const journal = createStreamJournal(
    {
      ...stream,
      now: () => Date.now() + ahead,
      append: (session, batch) => {
        ahead -= 60 * 60 * 1000
        return stream.append(session, batch)
      },
    },
    {
      mark: () => String(rests.length + 1),
      every: () => () => {},
      after: (milliseconds, act) => {
        rests.push(milliseconds)
        act()
      },
      onDamage: () => {},
      onOffered: () => {},
    },
  )
  onTestFinished(() => journal.close())
  await journal.append('clock', [draft('one')])
  expect(rests).toEqual([])
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
  await expect.poll(() => ids().length, { timeout: 20_000 }).toBe(39_999)
})

test('[JOURNAL9] a batch that is missing in Redis stops the reading, and is named', async () => {
  const client = control()
  const journal = openedFor(redis.url)
  for (const id of ['one', 'two', 'three']) await journal.append('bad', [draft(id)])
  const [, second] = await client.xrange('{bad}:journal', '-', '+')
  await client.xdel('{bad}:journal', String(second?.[0]))
  await expect(entriesOf(journal, 'bad')).rejects.toThrow(
    new DamagedJournal('session bad: the entries from offset 2 are missing'),
  )
})

vitestTest(
  '[REDIS7] an address names one Redis, a Cluster or sentinels, with or without TLS and a password',
  () => {
    const local = { host: 'redis.example.com', port: 6379 }
    const plain = { kind: 'single', nodes: [local], name: '', tls: false }
    expect(readRedisAddress('redis://redis.example.com')).toEqual(plain)
    expect(readRedisAddress('rediss://:pass%2Fword@redis.example.com:6380')).toEqual({
      ...plain,
      nodes: [{ ...local, port: 6380 }],
      password: 'pass/word',
      tls: true,
    })
    expect(readRedisAddress('redis+cluster://one:7001,two')).toEqual({
      ...plain,
      kind: 'cluster',
      nodes: [
        { host: 'one', port: 7001 },
        { host: 'two', port: 6379 },
      ],
    })
    expect(readRedisAddress('rediss+sentinel://ann:secret@one,[::1]:26380/main')).toEqual({
      kind: 'sentinel',
      nodes: [
        { host: 'one', port: 26_379 },
        { host: '::1', port: 26_380 },
      ],
      name: 'main',
      username: 'ann',
      password: 'secret',
      tls: true,
    })
    for (const wrong of [
      'http://one',
      'redis://',
      'redis://one,two',
      'redis://one/3',
      'redis://one:65536',
      'redis://:%zz@one',
      'redis+sentinel://one',
      '',
    ])
      expect(readRedisAddress(wrong)).toBeNull()
  },
)
