import { Phone } from '@companion/server/crowd/phone'
import { nanoid } from 'nanoid'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { cpuOf, memoryOf } from '../bench/measure.ts'
import { type Balanced, type Instance, startBalanced } from '../support/balanced.ts'
import { launchBrowser } from '../support/browser.ts'
import { participantCookies } from '../support/cookies.ts'
import { pagesOf } from '../support/pages.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { choices, countedBy, Pouring, people, returning } from '../support/pouring.ts'
import { needs } from '../support/tools.ts'

const test = needs('haproxy', 'redis-server')
/** The words of some choices of p2. */
const words = { a: 'Before school started', b: 'In reception or Years 1 and 2', c: 'In Years 3 to 6' }

let balanced: Balanced
let url: string
let host: Person
let hostCookie: string
let run = 0

beforeAll(async () => {
  balanced = await startBalanced(3)
  url = balanced.balancer.url
  hostCookie = await staffCookie(url, 'host')
  host = await arrive({ url, audience: 'host', cookie: hostCookie })
})
afterAll(async () => {
  host.leave()
  await balanced.dispose()
})

const instance = (number: number) => balanced.all[number - 1] as Instance

async function someone(
  at: string,
  audience: 'host' | 'participant' = 'participant',
  cookie?: string,
): Promise<Person> {
  const known = cookie ?? (await (audience === 'host' ? staffCookie(at, audience) : participantCookie(at)))
  const person = await arrive({ url: at, audience, cookie: known })
  onTestFinished(() => person.leave())
  return person
}

/** Open p2 again; a crowd answers it, again and again, through the balancer. */
async function crowd() {
  run += 1
  const onRun = { pollId: 'p2', run }
  expect(await host.ask({ type: 'openPoll', ...onRun } as never)).toMatchObject({ ok: true })
  const pouring = new Pouring([url], people, run)
  onTestFinished(() => pouring.leave())
  await pouring.begin(run)
  return {
    pouring,
    /**
     * Everyone finishes: nothing acknowledged is lost, no one counts twice, and every instance shows the same.
     * `others` is what those said who are not of the crowd.
     */
    async holds(fault: string, others: string[] = []): Promise<void> {
      const poured = await pouring.end()
      expect(poured.reduce((all, count) => all + count)).toBe(people)
      const expected = poured.map((count, n) => count + others.filter((one) => one === choices[n]).length)
      expect(await host.ask({ type: 'closePoll', ...onRun } as never)).toMatchObject({ ok: true })
      // What comes after every answer has come to every instance.
      for (const { url: own } of balanced.all) {
        const there = await someone(own, 'host', hostCookie)
        await there.until((slices) => isClosed(slices['poll:p2']))
        expect(countedBy(there, run)).toEqual(expected)
      }
      const { acknowledged, longestWait, phones } = pouring
      const away = Math.max(...phones.map((phone) => phone.longestAway)) / 1000
      process.stdout.write(
        `${fault}: ${acknowledged} answers acknowledged, all counted; longest wait ${(longestWait / 1000).toFixed(1)} s, longest without a connection ${away.toFixed(1)} s\n`,
      )
    },
  }
}

const isClosed = (poll: unknown) =>
  (poll as { runs: { closedAt: number | null }[] }).runs[run - 1]?.closedAt != null

type Count = 'snapshots' | 'told' | 'lost' | 'turnedAway'
const sum = (phones: Phone[], count: Count) => phones.reduce((all, phone) => all + phone[count], 0)

/** Figures that an instance gives at one look. Those of its event loop are since the last. */
async function figures<Names extends string[]>({ url: own }: Instance, ...names: Names) {
  const lines = (await (await fetch(`${own}/metrics`)).text()).split('\n')
  return names.map((name) =>
    Number(lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1] ?? 0),
  ) as {
    [Name in keyof Names]: number
  }
}
const connectedTo = async (one: Instance) =>
  (await figures(one, 'companion_connected{audience="participant"}'))[0]

/** Cookies as a browser keeps them, without JavaScript. */
async function reader() {
  const cookies = new Map<string, string>()
  async function open(path: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const post = body === undefined ? {} : { method: 'POST', body }
    const response = await fetch(`${url}${path}`, { ...post, headers: { cookie }, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return response
  }
  await open('/early')
  return {
    cookies,
    /** Answer p2 by its form; resolves with what they said, as the page that comes then has it, or with what went wrong. */
    async answers(choice: keyof typeof words): Promise<string | undefined> {
      const form = new URLSearchParams({ type: 'answer', pollId: 'p2', run: String(run), choice })
      const sent = await open('/early/commands', form)
      const to = sent.headers.get('location')
      if (to !== '/early#poll-p2') return `${sent.status} ${to}`
      const page = await open('/early')
      if (page.status !== 200) return String(page.status)
      return /You said ‘([^’]+)’/.exec((await page.text()).replace(/<[^>]+>/g, ''))?.[1]
    },
  }
}

/** Do something again and again, a few times a second; ending it resolves with all that came of it, each once. */
function again(act: () => Promise<unknown>) {
  const outcomes = new Set<unknown>()
  let isOver = false
  const acting = (async () => {
    while (!isOver) {
      outcomes.add(await act().catch(String))
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })()
  return {
    async end(): Promise<unknown[]> {
      isOver = true
      await acting
      return [...outcomes]
    },
  }
}

test('[FAULT1] kill -9 of one of three instances: those who were on it go to the others', async () => {
  const { pouring, holds } = await crowd()
  const visitors = await Promise.all(Array.from({ length: 12 }, () => reader()))
  for (const visitor of visitors) await visitor.answers('a')
  await pouring.more(2)
  const were = await connectedTo(instance(1))
  expect(were).toBeGreaterThan(0)
  await instance(1).server.kill()
  const changing = Promise.all(visitors.map((visitor) => visitor.answers('b')))
  await pouring.more(5)
  for (const page of await changing) expect(page).toBe(words.b)
  expect([sum(pouring.phones, 'lost'), sum(pouring.phones, 'turnedAway')]).toEqual([were, 0])
  await instance(1).restart()
  await holds('FAULT1', Array(visitors.length).fill('b'))
})

test('[FAULT12] the balancer is killed with -9 and started again: everyone connects again', async () => {
  const { pouring, holds } = await crowd()
  await pouring.more(2)
  await balanced.balancer.kill()
  await balanced.balancer.restart()
  await pouring.more(5)
  await holds('FAULT12')
  for (const phone of pouring.phones) expect([phone.lost, phone.snapshots]).toEqual([1, 2])
})

test('[INST1] an instance that is added is found and given people, and one that is taken away is left', async () => {
  const { pouring, holds } = await crowd()
  const fourth = await balanced.add()
  const newcomers: Phone[] = []
  onTestFinished(() => {
    for (const phone of newcomers) phone.leave()
  })
  while ((await connectedTo(fourth)) === 0) {
    const phone = new Phone(url, participantCookies(1)[0] as string)
    newcomers.push(phone)
    await phone.join()
  }
  await pouring.more(1)
  await balanced.remove(fourth)
  await pouring.more(1)
  const all = [...pouring.phones, ...newcomers]
  expect([sum(all, 'lost'), sum(all, 'turnedAway')]).toEqual([0, 0])
  await holds('One instance more, and one less')
})

test('[INST2] a rolling restart: each device connects again when it is told to, once for each instance it was on, and pages go on', async () => {
  const { pouring, holds } = await crowd()
  const { phones } = pouring
  const polling = await arrive({
    url,
    audience: 'participant',
    cookie: participantCookies(1)[0] as string,
    transport: 'polling',
  })
  onTestFinished(() => polling.leave())
  const endings: string[] = []
  polling.socket.on('disconnect', (reason) => endings.push(reason))
  const visitor = await reader()
  const visits = again(() => visitor.answers('c'))
  let moved = 0
  for (const one of balanced.all) {
    await pouring.more(1)
    moved += await connectedTo(one)
    expect(await one.server.stop()).toBe(0)
    await one.restart()
  }
  await pouring.more(1)
  expect(await visits.end()).toEqual([words.c])
  for (const phone of phones) {
    expect([phone.lost, phone.turnedAway]).toEqual([0, 0])
    expect(phone.told).toBeLessThanOrEqual(balanced.all.length)
    expect(phone.snapshots).toBe(1 + phone.told)
  }
  expect(sum(phones, 'told') + endings.length).toBe(moved)
  expect(new Set([...endings, 'io client disconnect']).size).toBe(1)
  await holds('Rolling restart', ['c'])
})

needs(
  'chromium',
  'haproxy',
  'redis-server',
)('[INST2] a page in a browser goes to another instance without a try that fails, and goes on', async () => {
  run += 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const { open, complaints } = pagesOf(
    () => browser,
    () => balanced.balancer,
  )
  const page = await open('/early')
  const connections = async () => Promise.all(balanced.all.map(connectedTo))
  await expect.poll(connections).toContain(1)
  await expect.poll(async () => (await connections()).filter((count) => count > 0)).toEqual([1])
  const one = balanced.all[(await connections()).indexOf(1)] as Instance
  const moved = page.waitForEvent('websocket')
  expect(await one.server.stop()).toBe(0)
  await moved
  await page.getByLabel(words.a).check()
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await page.getByText(`You said ‘${words.a}’`).waitFor()
  expect(complaints).toEqual([])
  await one.restart()
})

test('[INST3] the balancer reads its configuration again without cutting a connection', async () => {
  const { pouring, holds } = await crowd()
  await balanced.balancer.reload()
  await pouring.more(1)
  const newcomer = await someone(url)
  expect(newcomer.seq).toBeGreaterThanOrEqual(0)
  expect([sum(pouring.phones, 'lost'), sum(pouring.phones, 'turnedAway')]).toEqual([0, 0])
  await holds('Balancer reloaded')
})

test('[INST4] hosts see how many people are on all instances; those of one that died are soon not counted', async () => {
  const onSecond = await someone(instance(2).url, 'host', hostCookie)
  const phones = participantCookies(40).map((cookie, n) => new Phone(instance(1 + (n % 2) * 2).url, cookie))
  onTestFinished(() => {
    for (const phone of phones) phone.leave()
  })
  await Promise.all(phones.map((phone) => phone.join()))
  await Promise.all([onSecond, host].map((one) => one.until((slices) => slices['people'] === 40)))
  await instance(3).server.kill()
  await onSecond.until((slices) => slices['people'] === 20)
  await instance(3).restart()
  await onSecond.until((slices) => slices['people'] === 40)
})

test('[INST5] signing out closes what that person has open, on every instance, and nothing of others', async () => {
  const cookie = await staffCookie(url, 'host')
  const open = await Promise.all(balanced.all.map((one) => someone(one.url, 'host', cookie)))
  const closed = Promise.all(
    open.map(({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve))),
  )
  await fetch(`${url}/sign-out`, { method: 'POST', headers: { cookie }, redirect: 'manual' })
  expect(await closed).toEqual(open.map(() => 'io server disconnect'))
  expect(host.socket.connected).toBe(true)
})

test('[INST6] someone without JavaScript stays with an instance, and sees what they did', async () => {
  run += 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  for (let visitors = 0; visitors < 10; visitors++) {
    const visitor = await reader()
    const stayedWith = visitor.cookies.get('instance')
    expect(stayedWith).toMatch(/^[0-9a-f]+$/)
    for (const choice of ['a', 'b', 'c'] as const) {
      expect(await visitor.answers(choice)).toBe(words[choice])
      expect(visitor.cookies.get('instance')).toBe(stayedWith)
    }
  }
})

test('[INST7] what someone says on one device shows on their other, on another instance', async () => {
  run += 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  const [cookie] = participantCookies(1)
  const phone = await someone(instance(1).url, 'participant', cookie)
  const laptop = await someone(instance(2).url, 'participant', cookie)
  await laptop.until((slices) => slices['stage'] !== undefined)
  await phone.ask({ type: 'answer', pollId: 'p2', run, answer: { choice: 'e' } } as never)
  await laptop.until((_, mine) => mine['answer:p2']?.run === run)
  expect(laptop.mine['answer:p2']).toMatchObject({ answer: { choice: 'e' } })
})

test('[INST8] while Redis is away pages and connections go on, and an instance that is told to stop does', async () => {
  run += 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  const phones = participantCookies(60).map((cookie) => new Phone(url, cookie))
  onTestFinished(() => {
    for (const phone of phones) phone.leave()
  })
  await Promise.all(phones.map((phone) => phone.join()))
  await balanced.redis.kill()
  const visits = again(async () => (await fetch(`${url}/early`)).status)
  for (const { url: own } of balanced.all)
    await expect.poll(async () => (await fetch(`${own}/readyz`)).status).toBe(503)
  const answered = phones.map((phone) =>
    phone.send({ id: nanoid(), type: 'answer', pollId: 'p2', run, answer: { choice: 'a' } }),
  )
  expect(await instance(1).server.stop()).toBe(0)
  expect(await visits.end()).toEqual([200])
  expect(sum(phones, 'lost')).toBe(0)
  await balanced.redis.restart()
  await instance(1).restart()
  for (const ack of await Promise.all(answered)) expect(ack).toMatchObject({ ok: true })
})

test('[INST9] the balancer gives no one the figures of an instance', async () => {
  for (const path of ['/metrics', '/METRICS/', '/metrics?x=/early'])
    expect((await fetch(`${url}${path}`)).status).toBe(404)
})

const pidOf = ({ server }: Instance) => server.process.pid as number
const ms = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`

test('[FAULT10] thousands of clients connect again within five seconds', { timeout: 180_000 }, async () => {
  const count = returning
  run += 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run } as never)
  const phones = participantCookies(count).map((cookie, n) => new Phone(instance((n % 3) + 1).url, cookie))
  onTestFinished(() => {
    for (const phone of phones) phone.leave()
  })
  for (let n = 0; n < count; n += 500)
    await Promise.all(phones.slice(n, n + 500).map((phone) => phone.join()))
  for (const one of balanced.all) await figures(one)
  const cpuBefore = balanced.all.map((one) => cpuOf(pidOf(one)))
  const began = performance.now()
  const answered = phones.map((phone, n) => {
    const choice = choices[n % choices.length] as string
    const command = { id: nanoid(), type: 'answer', pollId: 'p2', run, answer: { choice } } as const
    // Some have their answer on the way, the others give it while no one is there.
    if (n % 2 === 0) phone.loseLine((n * 5000) / count)
    const ack = phone.send(command)
    if (n % 2 === 1) phone.loseLine((n * 5000) / count)
    return ack
  })
  for (const ack of await Promise.all(answered)) expect(ack).toMatchObject({ ok: true })
  process.stdout.write(
    `FAULT10: everybody back and acknowledged after ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
  )
  for (const [index, one] of balanced.all.entries()) {
    const cpu = cpuOf(pidOf(one)) - (cpuBefore[index] as number)
    const [p99, longest] = await figures(
      one,
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_eventloop_lag_max_seconds',
    )
    const megabytes = memoryOf(pidOf(one)) / 1024
    process.stdout.write(
      `  an instance: ${(cpu / 1000).toFixed(1)} s of CPU; event loop late by ${ms(p99)} (99 of 100), ${ms(longest)} at most; ${megabytes.toFixed(0)} MB\n`,
    )
  }
  for (const phone of phones) expect([phone.snapshots, phone.turnedAway]).toEqual([2, 0])
  const expected = choices.map((_, n) => Math.ceil((count - n) / choices.length))
  expect(await host.ask({ type: 'closePoll', pollId: 'p2', run } as never)).toMatchObject({ ok: true })
  for (const one of balanced.all) {
    const there = await someone(one.url, 'host', hostCookie)
    await there.until((slices) => isClosed(slices['poll:p2']))
    expect(countedBy(there, run)).toEqual(expected)
  }
})
