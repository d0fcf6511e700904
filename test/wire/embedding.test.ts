import { readConfig } from '@companion/server/config'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { staffCookie } from '../support/people.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'

const sites = ['https://*.teams.microsoft.com', 'http://localhost:1234']
const { folder, remove } = temporaryFolder()
const { folder: otherFolder, remove: removeOther } = temporaryFolder()
let embedded: RunningServer
let usual: RunningServer

beforeAll(async () => {
  embedded = await startServer({ dataDir: folder, env: { EMBED_ORIGINS: sites.join(', ') } })
  usual = await startServer({ dataDir: otherFolder })
})
afterAll(async () => {
  await Promise.all([embedded.kill(), usual.kill()])
  remove()
  removeOther()
})

/** What a browser sends for a page in a frame of another site. */
const framed = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }

const get = (server: RunningServer, path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? ''
const ancestorsOf = ({ headers }: Response) =>
  /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]

const ofParticipants = ['/', '/early/you', '/early/board', '/privacy', '/language', '/continue', '/nowhere']
const ofStaff = ['/early/host', '/early/official', '/early/screen', '/early/moderator', '/early/panellist']

test('[EMBED1] participants’ pages may stand in a frame on the sites that are allowed, and pages of the team on none', async () => {
  for (const path of ofParticipants) {
    const page = await get(embedded, path)
    expect([path, ancestorsOf(page), page.headers.get('x-frame-options')]).toEqual([
      path,
      sites.join(' '),
      null,
    ])
  }
  const body = new URLSearchParams({ audience: 'official', code: codes.official })
  const signedIn = await fetch(`${embedded.url}/early/sign-in`, { method: 'POST', body, redirect: 'manual' })
  const cookie = cookieOf(signedIn).split(';')[0] as string
  for (const path of [...ofStaff, '/officials', '/early/official']) {
    for (const headers of [{}, { cookie }]) {
      const page = await get(embedded, path, headers)
      expect([path, ancestorsOf(page), page.headers.get('x-frame-options')]).toEqual([
        path,
        "'none'",
        'SAMEORIGIN',
      ])
    }
  }
})

test('[EMBED1] the screen may stand in a frame on our own pages alone', async () => {
  for (const server of [embedded, usual]) {
    const cookie = await staffCookie(server.url, 'host')
    const page = await get(server, '/early/screen', { cookie })
    expect([page.status, ancestorsOf(page), page.headers.get('x-frame-options')]).toEqual([
      200,
      "'self'",
      'SAMEORIGIN',
    ])
    expect(ancestorsOf(await get(server, '/early/host', { cookie }))).toBe("'none'")
  }
})

test('[EMBED1] where no site is allowed nothing may stand in a frame, and cookies are as ever', async () => {
  for (const path of [...ofParticipants, ...ofStaff])
    expect([path, ancestorsOf(await get(usual, path, framed))]).toEqual([path, "'none'"])
  const page = await get(usual, '/early', framed)
  expect([page.status, cookieOf(page)]).toEqual([200, expect.stringMatching(/; SameSite=Lax$/)])
  expect(cookieOf(page)).not.toMatch(/Partitioned|Secure/)
})

test.each([
  'example.com',
  'http://example.com',
  'https://example.com/path',
  "https://example.com; script-src 'unsafe-inline'",
  '*',
  'https://*',
  'https://*.com',
  "'self'",
])('[EMBED1] %s is not a site that can be allowed, and the start says so', (origin) => {
  expect(() => readConfig({ EMBED_ORIGINS: origin })).toThrow(/EMBED_ORIGINS: write origins/)
})

test('[EMBED2] a cookie that is set in a frame is kept apart for the site around it, and one set outside is not', async () => {
  const inFrame = await get(embedded, '/early', framed)
  expect(inFrame.status).toBe(303)
  expect(cookieOf(inFrame)).toMatch(/; HttpOnly; Secure; Partitioned; SameSite=None$/)
  const cookie = cookieOf(inFrame).split(';')[0] as string
  const again = await get(embedded, inFrame.headers.get('location') as string, { ...framed, cookie })
  expect([again.status, again.headers.getSetCookie()]).toEqual([200, []])
  const language = await get(embedded, '/language?to=cy', framed)
  expect(cookieOf(language)).toMatch(/; HttpOnly; Secure; Partitioned; SameSite=None$/)
  // A link from the same site that opens a tab is no frame.
  const tab = { ...framed, 'sec-fetch-dest': 'document' }
  for (const path of ['/early', '/language?to=cy'])
    expect(cookieOf(await get(embedded, path, tab))).toMatch(/; HttpOnly; SameSite=Lax$/)
})

/** Who asks, as browsers say it, and whether they get in. */
const askers = {
  'our own page in a frame': { own: true, headers: { 'sec-fetch-site': 'same-origin' } },
  'our own page in a frame of an older browser': { own: true, headers: {} },
  'the site around the frame': {
    own: false,
    headers: { origin: 'http://localhost:1234', 'sec-fetch-site': 'cross-site' },
  },
  'another allowed site': {
    own: false,
    headers: { origin: 'https://eu.teams.microsoft.com', 'sec-fetch-site': 'cross-site' },
  },
  'a frame that has no origin': { own: false, headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } },
}

test.each(Object.entries(askers))('[EMBED3] forms and sockets of %s', async (_name, { own, headers }) => {
  const cookie = cookieOf(await get(embedded, '/early', framed)).split(';')[0] as string
  const given = { origin: embedded.url, ...headers, cookie, 'sec-fetch-dest': 'iframe' }
  const body = new URLSearchParams({ type: 'ask', text: 'Who decides?', topic: 'school' })
  for (const path of ['/early/commands', '/early/another-device', '/continue']) {
    const form = await fetch(embedded.url + path, {
      method: 'POST',
      headers: given,
      body,
      redirect: 'manual',
    })
    expect([path, form.status === 403]).toEqual([path, !own])
  }
  const socket = await get(embedded, '/socket.io/?EIO=4&transport=polling', given)
  expect(socket.status).toBe(own ? 200 : 403)
})

test('[EMBED4] where a browser keeps no cookie in a frame, the page leads to a tab of its own', async () => {
  const first = await get(embedded, '/early/board?order=new', framed)
  expect([first.status, first.headers.get('location')]).toEqual([303, '/early/board?order=new&framed='])
  const leads = 'href="/early" target="_blank"'
  const again = await get(embedded, '/early/board?order=new&framed=', framed)
  expect([again.status, (await again.text()).includes(leads)]).toEqual([403, true])
  const headers = { ...framed, origin: embedded.url, 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams({ type: 'ask', text: 'Who decides?' })
  const form = await fetch(`${embedded.url}/early/commands`, { method: 'POST', headers, body })
  expect([form.status, (await form.text()).includes(leads)]).toEqual([403, true])
  // Outside a frame the same is said as ever.
  const outside = await fetch(`${embedded.url}/early/commands`, { method: 'POST', body })
  expect([outside.status, (await outside.text()).includes('You need to allow cookies')]).toEqual([403, true])
})
