import { expect, onTestFinished } from 'vitest'
import { cookieSecret } from './cookies.ts'
import { arrive, type Person, staffCookie } from './people.ts'
import { countedBy, Pouring, people as usual } from './pouring.ts'
import { type RunningServer, startServer } from './server.ts'

type Instance = { redisUrl: string; port?: number; env?: Record<string, string>; main?: string }

/** One instance on a Redis. */
export const instanceOn = ({ redisUrl, port = 0, env, main }: Instance): Promise<RunningServer> =>
  startServer({
    dataDir: 'none',
    port,
    env: { REDIS_URL: redisUrl, COOKIE_SECRET: cookieSecret, LOG_LEVEL: 'fatal', ...env },
    ...(main !== undefined && { main }),
  })

/** One instance on a Redis, ended with the test. */
export async function startInstance(instance: Instance): Promise<RunningServer> {
  const server = await instanceOn(instance)
  onTestFinished(() => server.kill())
  return server
}

export async function arriveAsHost(url: string): Promise<Person> {
  const host = await arrive({ url, audience: 'host', cookie: await staffCookie(url, 'host') })
  onTestFinished(() => host.leave())
  return host
}

/** The question p2 open, a host on each instance, and a crowd over all of them that answers it again and again. */
export async function pour(servers: readonly RunningServer[], { people = usual, seed = 1 } = {}) {
  const hosts = await Promise.all(servers.map(({ url }) => arriveAsHost(url)))
  expect(await hosts[0]?.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)).toMatchObject({ ok: true })
  for (const host of hosts) await host.until((slices) => slices['results:p2'] !== undefined)
  const pouring = new Pouring(
    servers.map(({ url }) => url),
    people,
  )
  onTestFinished(() => pouring.leave())
  await pouring.begin(seed)
  return {
    pouring,
    hosts,
    /** Let everyone finish: nothing acknowledged is lost, no one counts twice, and every instance shows the same. */
    async holds(fault: string): Promise<void> {
      const expected = await pouring.end()
      expect(expected.reduce((sum, count) => sum + count)).toBe(people)
      for (const host of hosts)
        await host.until(() => JSON.stringify(countedBy(host)) === JSON.stringify(expected))
      const { acknowledged, longestWait } = pouring
      process.stdout.write(
        `${fault}: ${acknowledged} answers acknowledged, all counted; longest wait ${(longestWait / 1000).toFixed(1)} s\n`,
      )
    },
  }
}
