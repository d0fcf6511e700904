import { fileURLToPath } from 'node:url'
import { nanoid } from 'nanoid'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { Phone } from '../support/crowd.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { startServer } from '../support/server.ts'
import { type Figure, figure } from './figures.ts'
import { cpuOf } from './measure.ts'

const programme = fileURLToPath(new URL('./programme', import.meta.url))
const crowd = 1000
const answersEach = 20

/** CPU in microseconds for each answer cast anywhere: of each instance, and of Redis. */
type Spent = { instance: number; redis: number }

/** A crowd over so many instances, on a Redis or, alone, on its own disk; everybody answers again and again. */
async function answering(
  instances: number,
  redis: { url: string; pid: () => number } | null,
): Promise<Spent> {
  const { folder, remove } = temporaryFolder()
  const env = {
    COOKIE_SECRET: cookieSecret,
    PROGRAMME_DIR: programme,
    ...(redis !== null && { REDIS_URL: redis.url }),
  }
  const servers = await Promise.all(
    Array.from({ length: instances }, () => startServer({ dataDir: folder, env })),
  )
  const [first] = servers as [(typeof servers)[0]]
  const host = await arrive({
    url: first.url,
    audience: 'host',
    cookie: await staffCookie(first.url, 'host'),
  })
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  const phones = participantCookies(crowd).map(
    (cookie, index) => new Phone((servers[index % instances] as typeof first).url, cookie),
  )
  for (let from = 0; from < crowd; from += 100)
    await Promise.all(phones.slice(from, from + 100).map((phone) => phone.join()))

  const everybody = (times: number) =>
    Promise.all(
      phones.map(async (phone) => {
        for (let n = 0; n < times; n++) {
          const choice = 'abcd'[n % 4] as string
          const ack = await phone.send({
            id: nanoid(),
            type: 'answer',
            pollId: 'p1',
            run: 1,
            answer: { choice },
          })
          if (!ack.ok) throw new Error(ack.code)
        }
      }),
    )
  // What the first answers make the servers compile is nobody's share.
  await everybody(8)
  const pids = servers.map(({ process }) => process.pid as number)
  const before = pids.map(cpuOf)
  const redisBefore = redis === null ? 0 : cpuOf(redis.pid())
  await everybody(answersEach)
  const each = pids.map(
    (pid, index) => ((cpuOf(pid) - (before[index] as number)) * 1000) / (crowd * answersEach),
  )
  const spent = {
    instance: each.reduce((sum, one) => sum + one) / instances,
    redis: redis === null ? 0 : ((cpuOf(redis.pid()) - redisBefore) * 1000) / (crowd * answersEach),
  }
  for (const phone of phones) phone.leave()
  host.leave()
  for (const server of servers) await server.stop()
  remove()
  return spent
}

async function onRedis(instances: number): Promise<Spent> {
  const redis = await startRedis()
  const spent = await answering(instances, redis)
  await redis.dispose()
  return spent
}

/**
 * What an answer costs on Redis beside the embedded journal, and each of several instances. Of what one instance
 * spends, a part is for each answer cast anywhere and the rest for those cast there: two counts of instances tell
 * both apart, and with them what fifty would spend.
 */
export async function instanceFigures(): Promise<Figure[]> {
  const embedded = await answering(1, null)
  const one = await onRedis(1)
  const two = await onRedis(2)
  const four = await onRedis(4)
  const own = (one.instance - four.instance) / (1 - 1 / 4)
  const anywhere = one.instance - own
  return [
    figure('CPU per acknowledged answer, on Redis to embedded', one.instance / embedded.instance, '×', {
      atMost: 1.3,
    }),
    figure('CPU per acknowledged answer, embedded', embedded.instance, 'µs'),
    figure('CPU per acknowledged answer, on Redis', one.instance, 'µs', { atMost: embedded.instance * 1.3 }),
    figure('CPU of Redis per acknowledged answer', one.redis, 'µs'),
    figure('CPU of each of 2 instances per answer cast anywhere', two.instance, 'µs'),
    figure('CPU of each of 4 instances per answer cast anywhere', four.instance, 'µs'),
    figure('CPU of Redis per answer with 4 instances', four.redis, 'µs'),
    figure('what follows for each of 50 instances', anywhere + own / 50, 'µs'),
    figure('of that, for an answer cast elsewhere', anywhere, 'µs'),
  ]
}
