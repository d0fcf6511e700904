import type { RehearsalStatus } from '@companion/shared/rehearsal'
import type { DangersView } from '@companion/shared/views/dangers'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { startInstance } from '../support/instances.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { startServer } from '../support/server.ts'

const twin = 'early-rehearsal'
/** How often a test asks how a rehearsal stands: not so often that it is turned away. */
const interval = 500

/** Send a form as a host. */
function post(url: string, cookie: string, path: string, fields: Record<string, string> = {}) {
  const body = new URLSearchParams(fields)
  return fetch(url + path, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
}

async function page(url: string, cookie: string, path: string) {
  const response = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function statusOf(url: string, cookie: string): Promise<RehearsalStatus | undefined> {
  return JSON.parse((await page(url, cookie, `/${twin}/rehearsal`)).text)?.status
}

const commandsCounted = async (url: string) =>
  (await (await fetch(`${url}/metrics`)).text()).match(/^companion_commands_total\{.*$/gm) ?? []

test('[REHEARSE1] a rehearsal is a copy with simulated people that says so on every page, and nothing of it is in the session, its files, its counts or its metrics', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  onTestFinished(() => server.kill())
  const { url } = server
  const cookie = await staffCookie(url, 'host')
  const before = await commandsCounted(url)
  const real = await arrive({ url, audience: 'host', cookie })
  onTestFinished(() => real.leave())
  // Who else is on the team is no part of the session.
  const session = () => JSON.stringify({ ...real.slices, onTeam: undefined })
  const slices = session()

  expect((await page(url, cookie, `/${twin}`)).status).toBe(404)
  const begun = await post(url, cookie, '/early/rehearsal', { people: '40' })
  expect([begun.status, begun.headers.get('location')]).toEqual([303, `/${twin}/host`])
  for (const path of ['', '/host', '/moderator', '/official', '/screen', '/questions']) {
    const shown = await page(url, cookie, `/${twin}${path}`)
    expect([path, shown.status, shown.headers.get('x-rehearsal')]).toEqual([path, 200, 'true'])
    expect(shown.text).toContain('The people are simulated and nothing counts.')
  }
  expect((await page(url, cookie, '/early')).headers.get('x-rehearsal')).toBe(null)

  const host = await arrive({ url, audience: 'host', cookie, session: twin })
  onTestFinished(() => host.leave())
  expect(host.slices['runSheet']).toEqual(real.slices['runSheet'])
  await expect.poll(async () => (await statusOf(url, cookie))?.came, { interval }).toBeGreaterThan(3)
  expect(await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)).toMatchObject({ ok: true })

  // It is in no list, no file and no count.
  expect((await page(url, '', '/')).text).not.toContain(twin)
  expect((await page(url, cookie, '/officials')).text).not.toContain(twin)
  expect((await page(url, cookie, `/${twin}/export?format=csv`)).status).toBe(404)
  expect(await commandsCounted(url)).toEqual(before)
  expect(session()).toBe(slices)

  const ended = await post(url, cookie, `/${twin}/rehearsal/end`)
  expect(ended.headers.get('location')).toBe('/early/rehearsal')
  expect((await page(url, cookie, `/${twin}/host`)).status).toBe(404)
  const shown = await page(url, cookie, '/early/rehearsal')
  expect(shown.text).toContain('Not ready yet')
  expect(shown.text).toContain('close a question')
  expect(shown.text).not.toContain('open a question')
  expect(await server.stop()).toBe(0)
  const again = await startServer({ dataDir: folder })
  onTestFinished(() => again.kill())
  expect((await page(again.url, cookie, `/${twin}`)).status).toBe(404)
})

test('[REHEARSE2] each drill is timed until a host has dealt with it', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  onTestFinished(() => server.kill())
  const { url } = server
  const cookie = await staffCookie(url, 'host')
  await post(url, cookie, '/early/rehearsal', { people: '40' })
  const host = await arrive({ url, audience: 'host', cookie, session: twin })
  onTestFinished(() => host.leave())
  const ok = async (command: object) => expect(await host.ask(command as never)).toMatchObject({ ok: true })
  const drill = (name: string) => post(url, cookie, `/${twin}/rehearsal/drill`, { drill: name })
  const done = async (name: string) =>
    (await statusOf(url, cookie))?.drills.find(({ drill: one }) => one === name)?.afterMs
  await expect.poll(async () => (await statusOf(url, cookie))?.came, { interval }).toBeGreaterThan(3)
  expect((await statusOf(url, cookie))?.possible).not.toContain('storage')

  await ok({ type: 'openPoll', pollId: 'p1', run: 1 })
  await drill('colleague')
  await host.until((slices) => JSON.stringify(slices['poll:p1']).includes('"closedAt":1'))
  expect(await done('colleague')).toBe(null)
  await ok({ type: 'openPoll', pollId: 'p1', run: 2 })
  await expect.poll(() => done('colleague'), { interval }).toBeGreaterThan(0)

  await drill('danger')
  const open = () => (host.slices['dangers'] as DangersView | undefined)?.open ?? []
  await host.until(() => open().length > 0)
  expect(await done('danger')).toBe(null)
  await ok({ type: 'takeDanger', dangers: open().flatMap(({ dangers }) => dangers), by: 'Robin' })
  await expect.poll(() => done('danger'), { interval }).toBeGreaterThan(0)

  await drill('lines')
  await expect.poll(() => done('lines'), { interval }).toBeGreaterThan(0)
  expect((await drill('nothing')).status).toBe(404)
})

test('[REHEARSE3] only a host begins a rehearsal, makes something go wrong in it, and ends it', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  onTestFinished(() => server.kill())
  const { url } = server
  const host = await staffCookie(url, 'host')
  await post(url, host, '/early/rehearsal', { people: '10' })
  for (const audience of ['moderator', 'panellist', 'official', 'screen'] as const) {
    const cookie = await staffCookie(url, audience)
    for (const path of ['/early/rehearsal', `/${twin}/rehearsal/drill`, `/${twin}/rehearsal/end`])
      expect((await post(url, cookie, path, { drill: 'lines' })).status, `${audience} ${path}`).toBe(404)
  }
  // A rehearsal has none of its own, and one that runs is gone on with.
  expect((await post(url, host, `/${twin}/rehearsal`)).status).toBe(404)
  expect((await post(url, host, '/early/rehearsal')).headers.get('location')).toBe(`/${twin}/host`)
})

test('[REHEARSE4] on several instances a rehearsal is on all of them, wherever its simulated people are', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const [one, other] = await Promise.all([
    startInstance({ redisUrl: redis.url }),
    startInstance({ redisUrl: redis.url }),
  ])
  const cookie = await staffCookie(one.url, 'host')
  await post(one.url, cookie, '/early/rehearsal', { people: '40' })
  await expect.poll(async () => (await page(other.url, cookie, `/${twin}/host`)).status).toBe(200)
  await expect.poll(async () => (await statusOf(other.url, cookie))?.came, { interval }).toBeGreaterThan(3)
  const host = await arrive({ url: other.url, audience: 'host', cookie, session: twin })
  onTestFinished(() => host.leave())

  expect(await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)).toMatchObject({ ok: true })

  // Storage goes away for the rehearsal alone.
  await post(other.url, cookie, `/${twin}/rehearsal/drill`, { drill: 'storage' })
  expect((await statusOf(other.url, cookie))?.drills).toMatchObject([{ drill: 'storage', afterMs: null }])
  expect((await fetch(`${one.url}/readyz`)).status).toBe(200)

  // What someone sends meanwhile is waited for, which is longer than instances wait for each other's answers.
  await post(other.url, cookie, `/${twin}/rehearsal/drill`, { drill: 'danger' })
  const ended = await Promise.all(
    [other, one, other].map(({ url }) => post(url, cookie, `/${twin}/rehearsal/end`)),
  )
  expect(ended.map(({ headers }) => headers.get('location'))).toEqual(Array(3).fill('/early/rehearsal'))
  const shown = await page(other.url, cookie, '/early/rehearsal')
  expect(shown.text).toContain('Not ready yet')
  expect(shown.text).not.toContain('open a question')
  for (const { url } of [one, other])
    await expect.poll(async () => (await page(url, cookie, `/${twin}`)).status).toBe(404)
})

test('[REHEARSE5] a rehearsal that a host keeps as an example stays as it ended, takes nothing more, and is found by hosts alone until it is deleted or another is begun', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const first = await startServer({ dataDir: folder })
  onTestFinished(() => first.kill())
  const cookie = await staffCookie(first.url, 'host')
  const link = `href="/${twin}/host"`
  await post(first.url, cookie, '/early/rehearsal', { people: '10' })
  const host = await arrive({ url: first.url, audience: 'host', cookie, session: twin })
  onTestFinished(() => host.leave())
  const pause = { type: 'setPhase', phase: 'paused' } as never
  expect(await host.ask(pause)).toMatchObject({ ok: true })
  expect((await page(first.url, cookie, '/early/host')).text).not.toContain(link)
  for (let press = 0; press < 2; press++)
    await post(first.url, cookie, `/${twin}/rehearsal/end`, { keep: 'on' })

  const readiness = await page(first.url, cookie, '/early/rehearsal')
  expect(readiness.text).toContain(link)
  expect(readiness.text).toContain('end the session')
  expect(await host.ask(pause)).toMatchObject({ ok: false, code: 'session.sealed' })
  expect(await first.stop()).toBe(0)

  const { url, kill } = await startServer({ dataDir: folder })
  onTestFinished(() => kill())
  expect((await page(url, cookie, '/early/host')).text).toContain(link)
  expect((await page(url, cookie, `/${twin}/host`)).headers.get('x-rehearsal')).toBe('true')
  expect(JSON.parse((await page(url, cookie, `/${twin}/rehearsal`)).text)).toEqual({ kept: true })
  for (const path of ['/', '/officials', '/early', '/early/official'])
    expect([path, (await page(url, cookie, path)).text.includes(twin)]).toEqual([path, false])
  expect((await page(url, cookie, `/${twin}/export?format=csv`)).status).toBe(404)

  // Another takes its place, and one that is deleted is gone.
  await post(url, cookie, '/early/rehearsal', { people: '10' })
  const next = await arrive({ url, audience: 'host', cookie, session: twin })
  onTestFinished(() => next.leave())
  expect(await next.ask(pause)).toMatchObject({ ok: true })
  await post(url, cookie, `/${twin}/rehearsal/end`, { keep: 'on' })
  expect((await page(url, cookie, `/${twin}/host`)).status).toBe(200)
  await post(url, cookie, `/${twin}/rehearsal/end`)
  expect((await page(url, cookie, `/${twin}/host`)).status).toBe(404)
})
