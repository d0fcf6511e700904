import { createHmac } from 'node:crypto'
import { createIdentity } from '@companion/server/access/identity'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startInstance } from '../support/instances.ts'
import { participantCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
const start = () => startServer({ dataDir: folder, env: { COOKIE_SECRET: cookieSecret } })
let server: RunningServer
beforeAll(async () => {
  server = await start()
})
afterAll(async () => {
  await server.kill()
  remove()
})

const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
const idOf = (cookie: string) => identity.actor(cookie, 'participant', 'early')?.id as string

/** Where someone's private page is now. */
async function linkOf(url: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}/early/mine`, { headers: { cookie }, redirect: 'manual' })
  return response.headers.get('location') as string
}

const statusOf = async (address: string) => (await fetch(address)).status

/** Post the form on a private page that makes a new link. */
async function renew(url: string, cookie: string): Promise<void> {
  const page = await (await fetch(url + (await linkOf(url, cookie)), { headers: { cookie } })).text()
  const fields = [...page.matchAll(/name="(type|generation|from)" value="(\w+)"/g)]
  const body = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
  expect(body.get('type')).toBe('renewLink')
  const sent = await fetch(`${url}/early/commands`, { method: 'POST', body, headers: { cookie } })
  expect([sent.status, sent.url]).toEqual([200, url + (await linkOf(url, cookie))])
}

test('[PRIVATE1] the address of a private page names no one', async () => {
  const cookie = await participantCookie(server.url)
  const link = await linkOf(server.url, cookie)
  const inLink = Buffer.from(link.split('/').at(-1) as string, 'base64url')
  expect(link).toMatch(/^\/early\/mine\/[\w-]{40}$/)
  expect(link).not.toContain(idOf(cookie))
  expect(inLink.includes(Buffer.from(idOf(cookie), 'base64url'))).toBe(false)
  expect(await linkOf(server.url, cookie)).toBe(link)
})

test('[PRIVATE2] a new link ends the old one at once, and after a restart', async () => {
  const cookie = await participantCookie(server.url)
  const first = await linkOf(server.url, cookie)
  await renew(server.url, cookie)
  const second = await linkOf(server.url, cookie)
  await renew(server.url, cookie)
  const third = await linkOf(server.url, cookie)
  const statuses = () => Promise.all([first, second, third].map((link) => statusOf(server.url + link)))
  expect(await statuses()).toEqual([404, 404, 200])
  await server.stop()
  server = await start()
  expect(await statuses()).toEqual([404, 404, 200])
})

test('[PRIVATE2] only on the device of whoever it belongs to is a new link made', async () => {
  const [cookie, other] = [await participantCookie(server.url), await participantCookie(server.url)]
  const link = await linkOf(server.url, cookie)
  const page = await fetch(server.url + link, { headers: { cookie: other } })
  expect([page.status, (await page.text()).includes('renewLink')]).toEqual([200, false])
  const body = new URLSearchParams({ type: 'renewLink', generation: '1', from: 'mine' })
  await fetch(`${server.url}/early/commands`, { method: 'POST', body, headers: { cookie: other } })
  expect(await statusOf(server.url + link)).toBe(200)
})

/** Post a form of one's own. */
const send = (cookie: string, fields: Record<string, string>) =>
  fetch(`${server.url}/early/commands`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
  })

/** The private page, as it is read on someone's own device, or on another. */
const pageOf = async (cookie: string, on = cookie) =>
  (await fetch(server.url + (await linkOf(server.url, cookie)), { headers: { cookie: on } })).text()

test('[PRIVATE4] one thing is taken away by a form of the private page, on one’s own device', async () => {
  const [cookie, other] = [await participantCookie(server.url), await participantCookie(server.url)]
  for (const text of ['The first of mine?', 'The second of mine?']) await send(cookie, { type: 'ask', text })
  expect(await pageOf(cookie, other)).not.toContain('withdrawQuestion')
  const [, question = ''] =
    /The first of mine[\s\S]*?name="question" value="(\d+)"/.exec(await pageOf(cookie)) ?? []
  const sent = await send(cookie, { type: 'withdrawQuestion', question, from: 'mine' })
  expect(sent.url).toBe(server.url + (await linkOf(server.url, cookie)))
  const page = await pageOf(cookie)
  expect([page.includes('The first of mine'), page.includes('The second of mine')]).toEqual([false, true])
})

test('[PRIVATE5] everything is taken away after a page that says what stays', async () => {
  const [cookie, other] = [await participantCookie(server.url), await participantCookie(server.url)]
  await send(cookie, { type: 'ask', text: 'A question of mine?' })
  expect(await pageOf(cookie, other)).not.toContain('/early/mine/remove')
  expect(await pageOf(cookie)).toContain('href="/early/mine/remove"')
  const asks = await (await fetch(`${server.url}/early/mine/remove`, { headers: { cookie } })).text()
  expect(asks).toMatch(
    /Answers that you chose from a list stay counted[\s\S]*name="type" value="withdrawAll"/,
  )
  expect(await pageOf(cookie)).toContain('A question of mine?')
  await send(cookie, { type: 'withdrawAll', from: 'mine' })
  expect(await pageOf(cookie)).not.toContain('A question of mine?')
  const nobody = await fetch(`${server.url}/early/mine/remove`, { redirect: 'manual' })
  expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/early'])
})

test('[PRIVATE2] a new link ends the old one on every instance', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const one = await startInstance({ redisUrl: redis.url })
  const other = await startInstance({ redisUrl: redis.url })
  const cookie = await participantCookie(one.url)
  const old = await linkOf(one.url, cookie)
  await renew(one.url, cookie)
  // An instance that has not heard of it yet takes the new link all the same.
  expect(await statusOf(other.url + (await linkOf(one.url, cookie)))).toBe(200)
  expect(await statusOf(one.url + old)).toBe(404)
  await expect.poll(() => statusOf(other.url + old)).toBe(404)
})

test('[PRIVATE3] a link as they once were leads to the page until a new one is made', async () => {
  const cookie = await participantCookie(server.url)
  const id = idOf(cookie)
  const mark = createHmac('sha256', cookieSecret).update(`private early ${id}`).digest('base64url')
  const old = `${server.url}/early/mine/${id}.${mark.slice(0, 22)}`
  const opened = await fetch(old)
  expect([opened.status, opened.url]).toEqual([200, server.url + (await linkOf(server.url, cookie))])
  await renew(server.url, cookie)
  expect(await statusOf(old)).toBe(404)
})
