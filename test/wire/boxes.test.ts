import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { movable } from '../support/clock.ts'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
const dayMs = 24 * 60 * 60 * 1000
const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)
const wish = {
  group: 'Parents of the north',
  kind: 'forum',
  of: 'early',
  people: '2',
  day: dayIn(5),
  about: 'We meet in a library.',
}
let server: RunningServer
let desk: Awaited<ReturnType<typeof organiser>>
let host = ''
let [box, secret, session] = ['', '', '']

const get = (path: string, cookie = '') =>
  fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
const read = async (path: string, cookie = '') => (await get(path, cookie)).text()
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const answerFor = async () => (await post(`/own-session/${box}`, { code: secret })).text()
const answers = (cookie: string) => post(`/${session}/commands`, { type: 'ask', text: 'What helps?' }, cookie)

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: movable })
  desk = await organiser(server.url)
})
afterAll(async () => {
  await server.stop()
  remove()
})

test('[BOX6] a group asks on a page without JavaScript, is told what to put right, and gets a link that is shown once', async () => {
  const wrong = await post('/own-session', { ...wish, people: '1', kind: '' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toMatch(
    /Choose what kind of group[\s\S]*Parents of the north[\s\S]*from 2 to 500/,
  )
  const asked = await post('/own-session', wish)
  expect(asked.status).toBe(303)
  const [path, once] = [asked.headers.get('location') ?? '', cookieOf(asked)]
  const page = await read(path, once)
  ;[, box = '', secret = ''] = /own-session\/(\w+)#([\w-]+)/.exec(page) ?? []
  expect(secret).toMatch(/^[\w-]{14}$/)
  expect(await read(path)).not.toContain(secret)
  expect(await answerFor()).toContain('We have not answered yet')
  const other = await post(`/own-session/${box}`, { code: 'AAAA-AAAA-AAAA' })
  expect(other.status).toBe(422)
})

test('[BOX7] an organiser allows it with bounds or declines it with a reason, and the group reads that by its link', async () => {
  expect(await desk.read('/boxes')).toContain('Parents of the north')
  expect((await get(`/organise/boxes/${box}`)).status).toBe(401)
  const late = await desk.post(`/boxes/${box}/allow`, { people: '2', until: dayIn(90) })
  expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('within 60 days')])
  const allowed = await desk.post(`/boxes/${box}/allow`, { people: '2', until: dayIn(5) })
  expect(allowed.status).toBe(303)
  const page = await answerFor()
  session = /href="\/(own-\w+)"/.exec(page)?.[1] ?? ''
  expect(page).toMatch(/for 2 people[\s\S]*Sign in as the host/)
  await vi.waitFor(async () => expect((await get(`/${session}`)).status).toBe(200), 10_000)

  const second = await post('/own-session', { ...wish, group: 'Another group' })
  const path = second.headers.get('location') ?? ''
  const code = /own-session\/\w+#([\w-]+)/.exec(await read(path, cookieOf(second)))?.[1] ?? ''
  await desk.post(`${path.replace('/own-session', '/boxes')}/decline`, { reason: 'Your day has passed.' })
  expect(await (await post(path, { code })).text()).toContain('Your day has passed.')
  expect(await desk.read('/audit')).toMatch(/Let a group have a session of its own/)
})

test('[BOX8] the link lets the host in once, who sees the questions of ours and nothing of other sessions', async () => {
  expect(await (await post(`/invitation/${box}`, { code: secret })).text()).toContain('Parents of the north')
  const accepted = await post(`/invitation/${box}/accept`, { code: secret })
  host = cookieOf(accepted)
  expect((await post(`/invitation/${box}/accept`, { code: secret })).status).toBe(410)
  expect(await answerFor()).toContain('The host has already used this link')
  expect(await read(`/${session}/host`, host)).toContain('Can you see this question?')
  expect((await get('/early/host', host)).status).not.toBe(200)
})

test('[BOX9] a session that a group runs is in no list, and opens to no one whose role is of every session but organisers', async () => {
  for (const path of ['/', '/outcomes', '/calendar.ics']) expect(await read(path)).not.toContain(session)
  const official = await staffCookie(server.url, 'official')
  expect(await read('/officials', official)).not.toContain(session)
  for (const role of ['official', 'host', 'moderator'] as const) {
    const cookie = await staffCookie(server.url, role)
    expect([role, (await get(`/${session}/${role}`, cookie)).status]).not.toEqual([role, 200])
  }
})

test('[BOX10] it takes part of as many people as were allowed, and closes by itself at the end of its day', async () => {
  const people = await Promise.all([1, 2, 3].map(() => participantCookie(server.url, session)))
  const [first = '', next = '', last = ''] = people
  for (const one of [first, next, first])
    expect((await answers(one)).headers.get('location')).not.toContain('refused')
  const full = await answers(last)
  expect([full.status, await full.text()]).toEqual([409, expect.stringContaining('This session is full')])
  server.pass(7 * dayMs)
  await vi.waitFor(
    async () => expect(await read(`/${session}`, first)).toContain('This session has ended'),
    10_000,
  )
})
