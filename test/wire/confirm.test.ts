import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, confirmed, staffCookie } from '../support/people.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  await server.kill()
  remove()
})

/** Someone who signed in, and has not given their code again since. */
const signedIn = async (role: 'host' | 'official') =>
  (await staffCookie(server.url, role)).split('; ')[0] ?? ''
const get = (path: string, cookie: string) =>
  fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
const give = (code: string, to: string, cookie: string) =>
  fetch(`${server.url}/confirm`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ code, to }),
    redirect: 'manual',
  })

test('[CONFIRM1] files of evidence and the audit log are taken away only by someone who gave their code again', async () => {
  const official = await signedIn('official')
  const desk = await organiser(server.url)
  const [alone = ''] = desk.cookie.split('; ')
  for (const [path, cookie, to] of [
    ['/early/export?format=csv', official, '/early/official'],
    ['/officials/export?format=csv', official, '/officials'],
    ['/organise/audit.csv', alone, '/organise/audit?session=&who=&what='],
  ] as const) {
    const asked = await get(path, cookie)
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/confirm?to=${encodeURIComponent(to)}`,
    ])
  }
  const again = await confirmed(server.url, official, codes.official)
  expect((await get('/early/export?format=csv', again)).status).toBe(200)
  expect((await get('/organise/audit.csv', desk.cookie)).status).toBe(200)
})

test('[CONFIRM2] a session is ended only by someone who gave their code again, over a socket and without one', async () => {
  const cookie = await signedIn('host')
  const host = await arrive({ url: server.url, audience: 'host', cookie })
  onTestFinished(() => host.leave())
  const ends = [
    { type: 'setPhase', phase: 'ended' },
    { type: 'beginSegment', activityId: 'closing' },
  ]
  for (const [index, command] of ends.entries()) {
    expect(await host.ask(command as never)).toMatchObject({ ok: false, code: 'code.again' })
    const posted = await fetch(`${server.url}/early/live/host`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id: `plain-${index}-12345`, ...command }),
    })
    expect(await posted.json()).toMatchObject({ ok: false, code: 'code.again' })
  }
  expect(await host.ask({ type: 'setPhase', phase: 'paused' } as never)).toMatchObject({ ok: true })
  const again = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await confirmed(server.url, cookie, codes.host),
  })
  onTestFinished(() => again.leave())
  for (const command of [ends[0], { type: 'setPhase', phase: 'live' }, ends[1]])
    expect(await again.ask(command as never)).toMatchObject({ ok: true })
})

test('[CONFIRM3] from giving the code one goes on to a page of this site, and to no other', async () => {
  const cookie = await signedIn('host')
  expect((await get('/confirm?to=/early/host', cookie)).status).toBe(200)
  expect((await get('/confirm?to=/early/host', '')).headers.get('location')).toBe('/early/host')
  for (const to of ['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)'])
    expect((await give(codes.host, to, cookie)).headers.get('location')).toBe('/')
  expect((await give(codes.host, '/early/host', cookie)).headers.get('location')).toBe('/early/host')
})

test('[CONFIRM4] a wrong code that is given again counts as any wrong code, and is in the audit log', async () => {
  const cookie = await signedIn('host')
  const wrong = await give(codes.official, '/early/host', cookie)
  expect([wrong.status, wrong.headers.getSetCookie()]).toEqual([401, []])
  expect(await wrong.text()).toContain('That is not the code you signed in with')
  let last = wrong
  for (let times = 0; times < 12; times += 1) last = await give('wrong-code-1', '/early/host', cookie)
  expect(last.status).toBe(429)
  const log = await (await organiser(server.url)).read('/audit?what=wrongCode')
  expect(log).toContain('Gave a wrong code as a host')
  expect((await give(codes.host, '/early/host', cookie)).status).toBe(303)
})

test('[CONFIRM5] the team and the codes are changed only by someone who gave their code again', async () => {
  const desk = await organiser(server.url)
  const [alone = ''] = desk.cookie.split('; ')
  const person = { name: 'Robin Example', role: 'host', scope: '*' }
  const added = await desk.post('/team', person)
  const page = added.headers.get('location')?.split('?')[0] ?? ''
  expect(page).toMatch(/^\/organise\/team\/.+/)
  const post = (path: string, fields: Record<string, string>, cookie: string) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
  for (const [path, to] of [
    ['/organise/team', '/organise/team'],
    [page, page],
    [`${page}/invite`, page],
    [`${page}/remove`, page],
    ['/organise/codes', '/organise/codes'],
  ] as const) {
    const answer = await post(path, { ...person, role: 'moderator' }, alone)
    expect([path, answer.status, answer.headers.get('location')]).toEqual([
      path,
      303,
      `/confirm?to=${encodeURIComponent(to)}`,
    ])
  }
  expect(await desk.read('/team')).toContain('Robin Example')
  expect((await get('/organise/team', alone)).status).toBe(200)
  // Whoever gives it goes on.
  expect((await desk.post(`${page.replace('/organise', '')}/remove`, {})).status).toBe(303)
  expect(await desk.read('/team')).not.toContain('Robin Example')
})

test('[CONFIRM6] the code is asked for before a form of the team or the codes is filled in', async () => {
  const [alone = ''] = (await organiser(server.url)).cookie.split('; ')
  for (const path of ['/organise/codes', '/organise/team/new', '/organise/records'])
    expect([path, (await get(path, alone)).headers.get('location')]).toEqual([
      path,
      `/confirm?to=${encodeURIComponent(path)}`,
    ])
})
