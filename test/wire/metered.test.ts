import { limits } from '@companion/shared/limits'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  const env = { TRUST_PROXY: '1', COOKIE_SECRET: cookieSecret }
  server = await startServer({ dataDir: folder, env })
})
afterAll(async () => {
  await server.kill()
  remove()
})

/** Ask for a page from behind an address; resolves with the status. */
const open = (path: string, from: string, cookie?: string) =>
  fetch(server.url + path, {
    redirect: 'manual',
    headers: { 'x-forwarded-for': from, ...(cookie && { cookie }) },
  })

/** How many of some answers had a status. */
const having = (status: number, answers: readonly Response[]) =>
  answers.filter((answer) => answer.status === status).length

test('[BOUND4] a person has so many connections at once, and the next is told why it gets no seat', async () => {
  const [cookie = '', other = ''] = participantCookies(2)
  const come = (whose: string) => arrive({ url: server.url, audience: 'participant', cookie: whose })
  const people: Person[] = []
  for (let n = 0; n < limits.connectionsMost; n++) people.push(await come(cookie))
  const refused = io(server.url, {
    auth: { session: 'early', audience: 'participant' },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  })
  const error = await new Promise<Error & { data?: object }>((resolve) =>
    refused.once('connect_error', resolve),
  )
  refused.close()
  expect([error.message, error.data]).toEqual([
    'connection.tooMany',
    { message: expect.stringContaining('too many places') },
  ])
  people.push(await come(other))
  people.shift()?.leave()
  await expect
    .poll(() =>
      come(cookie).then(
        (person) => people.push(person),
        () => null,
      ),
    )
    .not.toBeNull()
  for (const person of people) person.leave()
})

test('[BOUND5] those who connect without a cookie are bounded by network, and take no one’s place', async () => {
  const path = '/socket.io/?EIO=4&transport=polling'
  // One household: the first half of an IPv6 address is its network.
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, n) => open(path, `2001:db8:0:7::${n.toString(16)}`)),
  )
  expect(having(200, answers)).toBeGreaterThan(50)
  expect(having(403, answers)).toBeGreaterThan(200)
  const [cookie = ''] = participantCookies(1)
  expect((await open(path, '2001:db8:0:7::1', cookie)).status).toBe(200)
  expect((await open(path, '2001:db8:0:8::1')).status).toBe(200)
})

test('[BOUND6] who opens pages faster than by hand is asked to wait, and no one else behind the same address', async () => {
  const [cookie = '', ...others] = participantCookies(301)
  const from = '192.0.2.7'
  const fast = await Promise.all(
    Array.from({ length: 400 }, () => open('/early/board?search=taxi', from, cookie)),
  )
  const waits = fast.filter(({ status }) => status === 429)
  expect(waits.length).toBeGreaterThan(50)
  expect(waits[0]?.headers.get('retry-after')).toBe('5')
  expect(await waits[0]?.text()).toContain('Wait a few seconds')
  const all = await Promise.all(others.map((one) => open('/early/board?search=taxi', from, one)))
  expect(having(200, all)).toBe(300)
})

test('[BOUND6] a network that blocks live connections may ask for all its people, each within their bound', async () => {
  const from = '192.0.2.9'
  const cookies = participantCookies(200)
  const all = await Promise.all(cookies.map((one) => open('/early/live/participant', from, one)))
  expect(having(200, all)).toBe(200)
  const fast = await Promise.all(
    Array.from({ length: 400 }, () => open('/early/live/participant', from, cookies[0])),
  )
  expect(having(429, fast)).toBeGreaterThan(50)
})

test('[BOUND12] what limits turned away is counted by what it was', async () => {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const counted = [...metrics.matchAll(/^companion_turned_away_total\{what="(\w+)"\} [1-9]/gm)].map(
    ([, what]) => what,
  )
  expect(counted).toEqual(expect.arrayContaining(['seats', 'strangers', 'pages', 'requests']))
})

test('[BOUND6] who takes files faster than by hand is asked to wait', async () => {
  const cookie = await staffCookie(server.url, 'official')
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => open('/early/export?format=csv', '192.0.2.8', cookie)),
  )
  expect(having(429, answers)).toBeGreaterThan(20)
  expect(having(200, answers)).toBeGreaterThan(20)
})
