import { createHandOvers } from '@companion/server/access/handOvers'
import { createIdentity } from '@companion/server/access/identity'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { nanoid } from 'nanoid'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arriveAsHost, startInstance } from '../support/instances.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

let server: RunningServer
let output = ''
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { LOG_LEVEL: 'debug', COOKIE_SECRET: cookieSecret } })
  for (const stream of [server.process.stdout, server.process.stderr])
    stream?.on('data', (text) => {
      output += text
    })
})
afterAll(async () => {
  await server.kill()
  remove()
})

/** The page with a code that somebody's device shows, and the code. */
async function codeFor(url: string, cookie: string) {
  const headers = { cookie }
  const page = await fetch(`${url}/early/another-device`, { method: 'POST', headers, redirect: 'manual' })
  const html = await page.text()
  return { html, code: /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(html)?.[0] ?? '' }
}

/** Enter a code on a device; what it is answered with, and its cookie from then on. */
async function enter(url: string, code: string, cookie = '') {
  const body = new URLSearchParams({ code })
  const headers = { cookie }
  const answer = await fetch(`${url}/continue`, { method: 'POST', headers, body, redirect: 'manual' })
  return { status: answer.status, cookie: answer.headers.getSetCookie()[0]?.split(';')[0], answer }
}

const ask = (text: string) => ({ type: 'ask', id: nanoid(), text }) as never

test('[EMBED5] a code makes another device the same person in every session, once, however it is typed', async () => {
  const panel = await participantCookie(server.url)
  const { code, html } = await codeFor(server.url, panel)
  expect(html).toContain(`${new URL(server.url).host}/continue`)
  const phone = await enter(server.url, ` ${code.toLowerCase().replace('-', ' – ')}`)
  expect([phone.status, phone.answer.headers.get('location')]).toEqual([303, '/early'])
  for (const session of ['early', 'fair']) {
    const devices = await Promise.all(
      [panel, phone.cookie as string].map((cookie) =>
        arrive({ url: server.url, audience: 'participant', cookie, session }),
      ),
    )
    for (const device of devices) onTestFinished(() => device.leave())
    const [first, second] = devices
    await first?.ask(ask(`Who decides in ${session}?`))
    await second?.until((_slices, { receipts }) => receipts?.[0]?.text === `Who decides in ${session}?`)
  }
  expect(await enter(server.url, code)).toMatchObject({ status: 404, cookie: undefined })
})

test('[EMBED5] a code is good for a few minutes, and until its person asks for another', () => {
  let now = 0
  const given = createHandOvers(() => now)
  const [ann, ben] = [
    { person: 'ann', sessionId: 'early' },
    { person: 'ben', sessionId: 'fair' },
  ]
  const first = given.offer(ann)
  const second = given.offer(ann)
  const other = given.offer(ben)
  expect(given.take(first)).toBeNull()
  expect(given.take(second)).toEqual(ann)
  expect(given.take(second)).toBeNull()
  now = 5 * 60_000 - 1
  const late = given.offer(ann)
  expect(given.take(other)).toEqual(ben)
  now = 10 * 60_000 - 1
  expect(given.take(late)).toBeNull()
})

needs('redis-server')('[EMBED5] a code is good once on every instance', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const servers = await Promise.all([1, 2, 3].map(() => startInstance({ redisUrl: redis.url })))
  const [one, two, three] = servers.map(({ url }) => url) as [string, string, string]
  await arriveAsHost(one)
  const panel = await participantCookie(one)
  const { code } = await codeFor(one, panel)
  // Two devices at once, at instances that did not give it: one of them gets it.
  const tries = await Promise.all([enter(two, code), enter(three, code)])
  expect(tries.map(({ status }) => status).sort()).toEqual([303, 404])
  expect((await enter(one, code)).status).toBe(404)
  const phone = tries.find(({ status }) => status === 303)?.cookie as string
  const devices = await Promise.all([
    arrive({ url: one, audience: 'participant', cookie: panel }),
    arrive({ url: three, audience: 'participant', cookie: phone }),
  ])
  for (const device of devices) onTestFinished(() => device.leave())
  await devices[1].ask(ask('Who decides?'))
  await devices[0].until((_slices, { receipts }) => receipts?.[0]?.text === 'Who decides?')
})

test('[EMBED6] a code is in no address and no log, and no one’s id is on the page that shows it', async () => {
  const cookie = await participantCookie(server.url)
  const person = await arrive({ url: server.url, audience: 'participant', cookie })
  onTestFinished(() => person.leave())
  const { code, html } = await codeFor(server.url, cookie)
  const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
  const id = identity.actor(cookie, 'participant', 'early')?.id as string
  const secret = cookie.split('=')[1]?.split('.')[0] as string
  expect([id.length, secret.length]).toEqual([16, 21])
  for (const never of [id, secret, `?${code}`, `/${code}`, `=${code}`]) expect(html).not.toContain(never)
  const entered = await enter(server.url, code)
  expect(entered.answer.headers.get('location')).toBe('/early')
  await enter(server.url, code)
  for (const never of [code, code.replace('-', ''), id, secret]) expect(output).not.toContain(never)
})

test('[EMBED6] so many wrong codes from one network are looked at, and access codes of the team are not among them', async () => {
  const { folder: own, remove: removeOwn } = temporaryFolder()
  const metered = await startServer({ dataDir: own, env: { TRUST_PROXY: '1' } })
  onTestFinished(async () => {
    await metered.kill()
    removeOwn()
  })
  const from = (address: string, code: string) =>
    fetch(`${metered.url}/continue`, {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
      body: new URLSearchParams({ code }),
      redirect: 'manual',
    })
  const cookie = await participantCookie(metered.url)
  const { code } = await codeFor(metered.url, cookie)
  const statuses = new Set<number>()
  for (let tried = 0; tried < 300 && !statuses.has(429); tried++)
    statuses.add((await from('203.0.113.7', 'WRONG-CODE')).status)
  expect([...statuses]).toEqual([404, 429])
  expect(await staffCookie(metered.url, 'host')).toContain('companion-staff=')
  expect((await from('203.0.113.8', code)).status).toBe(303)
})

test('[EMBED7] a device on which someone took part says what happens before it becomes someone else, and what they said stays', async () => {
  const told = async (cookie: string) => {
    const page = await fetch(`${server.url}/continue`, { headers: { cookie } })
    return (await page.text()).includes('Someone has already taken part on this device.')
  }
  const own = await participantCookie(server.url, 'local')
  expect(await told(own)).toBe(false)
  const person = await arrive({ url: server.url, audience: 'participant', cookie: own, session: 'local' })
  expect(await person.ask(ask('How far is near?'))).toMatchObject({ ok: true })
  person.leave()
  expect(await told(own)).toBe(true)
  const panel = await participantCookie(server.url)
  const taken = await enter(server.url, (await codeFor(server.url, panel)).code, own)
  expect(taken.status).toBe(303)
  expect(await told(taken.cookie as string)).toBe(false)
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host', 'local'),
    session: 'local',
  })
  onTestFinished(() => host.leave())
  expect(JSON.stringify(host.slices['queue'])).toContain('How far is near?')
})

test('[EMBED7] who has no cookie has nothing to hand over, and an address of a code leads to what is one’s own', async () => {
  const nobody = await fetch(`${server.url}/early/another-device`, { method: 'POST', redirect: 'manual' })
  expect(nobody.status).toBe(403)
  const again = await fetch(`${server.url}/early/another-device`, { redirect: 'manual' })
  expect([again.status, again.headers.get('location')]).toEqual([303, '/early/you'])
})
