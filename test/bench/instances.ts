import { fileURLToPath } from 'node:url'
import { Phone } from '@companion/server/crowd/phone'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { startServer } from '../support/server.ts'
import { everybodyAnswers } from './answering.ts'
import { type Figure, figure } from './figures.ts'
import { cpuOf, serverCore } from './measure.ts'

const programme = fileURLToPath(new URL('./programme', import.meta.url))
const crowd = 1000
const answersEach = 20

/** CPU in microseconds for each answer cast anywhere: of each instance, and of Redis. */
type Spent = { instances: number[]; redis: number }

/** So many instances, on a Redis or, alone, on its own disk; a crowd over the first of them answers again and again. */
async function answering(
  instances: number,
  crowded: number,
  redis: { url: string; pid: () => number } | null,
): Promise<Spent> {
  const { folder, remove } = temporaryFolder()
  const env = {
    COOKIE_SECRET: cookieSecret,
    PROGRAMME_DIR: programme,
    ...(redis !== null && { REDIS_URL: redis.url }),
  }
  const servers = await Promise.all(
    Array.from({ length: instances }, () => startServer({ dataDir: folder, env, wrapper: serverCore })),
  )
  const [first] = servers as [(typeof servers)[0]]
  const host = await arrive({
    url: first.url,
    audience: 'host',
    cookie: await staffCookie(first.url, 'host'),
  })
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  const phones = participantCookies(crowd).map(
    (cookie, index) => new Phone((servers[index % crowded] as typeof first).url, cookie),
  )
  for (let from = 0; from < crowd; from += 100)
    await Promise.all(phones.slice(from, from + 100).map((phone) => phone.join()))

  // What the first answers make the servers compile is no one's share.
  await everybodyAnswers(phones, 8)
  const pids = servers.map(({ process }) => process.pid as number)
  const before = pids.map(cpuOf)
  const redisBefore = redis === null ? 0 : cpuOf(redis.pid())
  await everybodyAnswers(phones, answersEach)
  const since = (pid: number, then: number) => ((cpuOf(pid) - then) * 1000) / (crowd * answersEach)
  const spent = {
    instances: pids.map((pid, index) => since(pid, before[index] as number)),
    redis: redis === null ? 0 : since(redis.pid(), redisBefore),
  }
  for (const phone of phones) phone.leave()
  host.leave()
  for (const server of servers) await server.stop()
  remove()
  return spent
}

async function onRedis(instances: number, crowded = instances): Promise<Spent> {
  const redis = await startRedis()
  const spent = await answering(instances, crowded, redis)
  await redis.dispose()
  return spent
}

const mean = ({ instances }: Spent) => instances.reduce((sum, one) => sum + one) / instances.length

/**
 * What an answer costs on Redis beside the embedded journal, and each of several instances. Of fifty, each would take in a
 * fiftieth of the answers, and follow the others as an instance does that has no people.
 */
export async function instanceFigures(): Promise<Figure[]> {
  const embedded = mean(await answering(1, 1, null))
  const alone = await onRedis(1)
  const own = mean(alone)
  const elsewhere = (await onRedis(2, 1)).instances[1] as number
  const two = await onRedis(2)
  const four = await onRedis(4)
  return [
    figure('CPU per acknowledged answer, on Redis to embedded', own / embedded, '×', { atMost: 1.3 }),
    figure('CPU per acknowledged answer, embedded', embedded, 'µs'),
    figure('CPU per acknowledged answer, on Redis', own, 'µs', { atMost: embedded * 1.3 }),
    figure('CPU per answer cast elsewhere, of an instance without people', elsewhere, 'µs'),
    figure('CPU of each of 2 instances per answer cast anywhere', mean(two), 'µs'),
    figure('CPU of each of 4 instances per answer cast anywhere', mean(four), 'µs'),
    figure('what follows for each of 50 instances', own / 50 + (elsewhere * 49) / 50, 'µs'),
    figure('CPU of Redis per acknowledged answer, 1 instance', alone.redis, 'µs'),
    figure('CPU of Redis per acknowledged answer, 4 instances', four.redis, 'µs'),
  ]
}
