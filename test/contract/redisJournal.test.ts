import { DamagedJournal, entriesOf } from '@companion/server/journal/journal'
import { type RedisAddress, readRedisAddress } from '@companion/server/journal/redisAddress'
import { checkDurability, connectRedis, UnsafeRedis } from '@companion/server/journal/redisClient'
import { createRedisStream } from '@companion/server/journal/redisStream'
import { createStreamJournal } from '@companion/server/journal/streamJournal'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test as vitestTest } from 'vitest'
import { type RunningRedis, startCluster, startRedis } from '../support/redis.ts'
import { control, draft, openedFor, openRedisJournal, reader } from '../support/redisJournal.ts'
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

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('[REDIS1] instances that append at once read the same order, also where what was published is lost, repeated or cut off', async () => {
  const client = control(redis.url)
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
  const client = control(redis.url)
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
  await expect.poll(() => one.resyncs()).toBe(1)
  await one.seen(3)
  expect([one.ids(), one.offered()]).toEqual([['one', 'two', 'three'], 3])
})

test('[REDIS9] where Redis is another process than before, nothing new goes in before others have offered what it lacks', async () => {
  const session = 'moved'
  const one = await reader(redis.url, session)
  const client = control(redis.url)
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

test('[JOURNAL9] a batch that is missing in Redis stops the reading, and is named', async () => {
  const client = control(redis.url)
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
