import { fileURLToPath } from 'node:url'
import { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import { nanoid } from 'nanoid'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { type Figure, figure } from './figures.ts'
import { cpuOf, memoryOf, percentile, serverCore, wait } from './measure.ts'

const programme = fileURLToPath(new URL('./programme', import.meta.url))

/** What a crowd of one size should reach; what is left out is measured to be known. */
type Aims = {
  cpu?: number
  ackP99?: number
  lastResult?: number
  memory?: number
  join?: number
  held?: number
}

/** The longest that the server's event loop was held since this was asked last, in milliseconds. */
async function longestHeld(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)?.[1]) * 1000
}

/** A crowd on one instance: all join in one wave, and each answers once at a random time within a window, all of it shown live. */
export async function crowd(people: number, withinMs: number, aims: Aims): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const env = { COOKIE_SECRET: cookieSecret, PROGRAMME_DIR: programme }
  const server = await startServer({ dataDir: folder, env, wrapper: serverCore })
  const { url } = server
  const pid = server.process.pid as number
  const host = await arrive({ url, audience: 'host', cookie: await staffCookie(url, 'host') })
  const phones = participantCookies(people).map((cookie) => new Phone(url, cookie))

  let cpu = cpuOf(pid)
  const memory = memoryOf(pid)
  for (let first = 0; first < people; first += 100)
    await Promise.all(phones.slice(first, first + 100).map((phone) => phone.join()))
  await wait(500)
  const join = (cpuOf(pid) - cpu) / people
  const each = (memoryOf(pid) - memory) / people

  let complete = 0
  for (const phone of phones)
    phone.onEvent = (event, args) => {
      const counts = event === 'update' ? (args[1] as Record<string, number[]>)['results:p2'] : undefined
      if (counts?.reduce((sum, count) => sum + count, 0) === people) complete += 1
    }
  await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)
  await host.ask({ type: 'showResult', pollId: 'p2', run: 1 } as never)
  await wait(1000)
  await longestHeld(url)

  const random = seeded(1)
  const ackAfter = new Float64Array(people)
  let acknowledged = 0
  let lastAckAt = 0
  cpu = cpuOf(pid)
  await Promise.all(
    phones.map(async (phone, index) => {
      await wait(random() * withinMs)
      const sentAt = performance.now()
      const choice = 'abcd'[Math.floor(random() * 4)] as string
      const ack = await phone.send({ id: nanoid(), type: 'answer', pollId: 'p2', run: 1, answer: { choice } })
      lastAckAt = performance.now()
      ackAfter[index] = lastAckAt - sentAt
      if (ack.ok) acknowledged += 1
    }),
  )
  while (complete < people) await wait(10)
  const lastResult = performance.now() - lastAckAt
  const used = cpuOf(pid) - cpu
  const held = await longestHeld(url)

  for (const phone of phones) phone.leave()
  host.leave()
  await server.stop()
  remove()
  const name = `${people.toLocaleString('en-GB')} within ${withinMs / 1000} s`
  const upTo = (aim?: number) => (aim === undefined ? {} : { atMost: aim })
  return [
    figure(`${name}: ack p50`, percentile(ackAfter, 0.5), 'ms'),
    figure(`${name}: ack p99`, percentile(ackAfter, 0.99), 'ms', upTo(aims.ackP99)),
    figure(`${name}: last result after the last ack`, lastResult, 'ms', upTo(aims.lastResult)),
    figure(`${name}: server CPU`, used / 1000, 's', upTo(aims.cpu)),
    figure(`${name}: longest hold of the event loop`, held, 'ms', upTo(aims.held)),
    figure(`${name}: memory a person`, each, 'kB', upTo(aims.memory)),
    figure(`${name}: CPU per join, without the page`, join, 'ms'),
    figure(`${name}: acknowledged and counted`, acknowledged, 'answers', { atLeast: people }),
  ]
}
