import { Phone } from '@companion/server/crowd/phone'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { QueueView } from '@companion/shared/views/questions'
import { expect, onTestFinished } from 'vitest'
import { memoryOf } from '../bench/measure.ts'
import { participantCookies } from '../support/cookies.ts'
import { pour, startInstance } from '../support/instances.ts'
import { olderBuild } from '../support/olderBuild.ts'
import { arrive, type Person, participantCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')
async function freshRedis(): Promise<string> {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  return redis.url
}

/** What newer code does that older code has never heard of. */
const newer = ['gatherRound', 'startRound', 'joinRound']

test('[FAULT7] instances of different age side by side in a rolling restart', {
  timeout: 180_000,
}, async () => {
  const redisUrl = await freshRedis()
  const older = olderBuild(newer)
  onTestFinished(older.remove)
  const servers = await Promise.all([1, 2, 3].map(() => startInstance({ redisUrl, main: older.main })))
  const { pouring, hosts, holds } = await pour(servers)
  const gather = {
    type: 'gatherRound',
    round: 1,
    how: 'balanced',
    prompts: ['first'],
    size: { least: 3, wanted: 4, most: 6 },
    minutes: 10,
  } as never
  expect(await hosts[0]?.ask(gather)).toMatchObject({ ok: false, code: 'command.unreadable' })
  for (const [index, old] of servers.entries()) {
    await pouring.more(1)
    const back = new Promise((resolve) => hosts[index]?.socket.once('snapshot', resolve))
    expect(await old.stop()).toBe(0)
    const port = Number(new URL(old.url).port)
    servers[index] = await startInstance({ redisUrl, port })
    await back
    // From the first newer instance on there are entries that the older ones do not know.
    if (index === 0) expect(await hosts[0]?.ask(gather)).toMatchObject({ ok: true })
  }
  await pouring.more(1)
  for (const host of hosts) await host.until((slices) => slices['round'] !== undefined)
  await holds('FAULT7')
})

test('[FAULT8] clocks that are ten minutes apart', async () => {
  const redisUrl = await freshRedis()
  const shifted = (minutes: number) => ({
    NODE_OPTIONS: `--import "data:text/javascript,const { now } = Date; Date.now = () => now() + ${minutes * 60_000}"`,
  })
  const servers = await Promise.all([
    startInstance({ redisUrl, env: shifted(5) }),
    startInstance({ redisUrl, env: shifted(-5) }),
  ])
  const { pouring, hosts, holds } = await pour(servers)
  const [ahead, behind] = hosts as [Person, Person]
  await pouring.more(1)
  // Whichever instance takes it in, an ack has the time of the clock that they share.
  const says = async (host: Person, text: string) => {
    const ack = await host.ask({ type: 'announce', text } as never)
    if (!ack.ok) throw new Error(ack.code)
    return ack.at
  }
  const [first, second] = [await says(ahead, 'We begin.'), await says(behind, 'We have begun.')]
  expect(Math.abs(first - second)).toBeLessThan(60_000)
  expect(Math.abs(first - Date.now())).toBeLessThan(60_000)
  // A question that a moderator took on one instance is not free on the other.
  const [{ url } = { url: '' }] = servers
  const parent = await arrive({ url, audience: 'participant', cookie: await participantCookie(url) })
  onTestFinished(() => parent.leave())
  expect(await parent.ask({ type: 'ask', text: 'Why so long?' } as never)).toMatchObject({ ok: true })
  await behind.until((slices) => (slices['queue'] as QueueView | undefined)?.counts.asked === 1)
  expect(await behind.ask({ type: 'takeQuestion', question: 1, on: true } as never)).toMatchObject({
    ok: true,
  })
  await ahead.until((slices) => JSON.stringify(slices['queue'] ?? '').includes('taken'))
  expect(await ahead.ask({ type: 'takeQuestion', question: 1, on: true } as never)).toMatchObject({
    ok: false,
    code: 'question.taken',
  })
  await holds('FAULT8')
})

test('[FAULT11] a phone that reads nothing for a minute', async () => {
  const redisUrl = await freshRedis()
  const server = await startInstance({ redisUrl })
  // A line fills by what is told to everyone, which few answers bring about as well as many.
  const { pouring, hosts, holds } = await pour([server], { people: 30 })
  await hosts[0]?.ask({ type: 'showResult', pollId: 'p2', run: 1 } as never)
  const deaf = new Phone(server.url, participantCookies(1)[0] as string)
  onTestFinished(() => deaf.leave())
  await deaf.join()
  const memory = memoryOf(server.process.pid as number)
  deaf.setReading(false)
  const command: RequestedCommand = { id: 'never-heard', type: 'describeMe', about: 'role', choice: 'parent' }
  const answered = deaf.send(command)
  await new Promise((resolve) => setTimeout(resolve, 60_000))
  const grown = memoryOf(server.process.pid as number) - memory
  deaf.setReading(true)
  expect(await answered).toMatchObject({ ok: true })
  await pouring.more(1)
  await holds(`FAULT11 (memory grew by ${Math.round(grown / 1024)} MB meanwhile)`)
}, 150_000)

test('[WHO4] wrong access codes count on every instance, and while Redis is away on each by itself', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const env = { TRUST_PROXY: '1' }
  const [one, other] = await Promise.all([1, 2].map(() => startInstance({ redisUrl: redis.url, env })))
  const attempt = async (server: typeof one, code: string, address = '192.0.2.1') => {
    const answer = await fetch(`${server?.url}/early/sign-in`, {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
      body: new URLSearchParams({ audience: 'host', code }),
      redirect: 'manual',
    })
    return answer.status
  }
  for (let n = 0; n < 10; n++) expect(await attempt(one, `guess-${n}`)).toBe(401)
  let status = 0
  while (status !== 429) status = await attempt(other, 'guess-10')
  await redis.kill()
  expect(await attempt(one, 'guess-11')).toBe(429)
  expect(await attempt(one, codes.host)).toBe(303)
  expect(await attempt(one, 'guess-12', '192.0.2.2')).toBe(401)
})
