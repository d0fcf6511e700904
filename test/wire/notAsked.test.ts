import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let staff: Record<'host' | 'moderator' | 'official', string>
let [ada, ben] = ['', '']
const get = (path: string, cookie = '', language = 'en') =>
  fetch(server.url + path, { headers: { cookie, 'accept-language': language }, redirect: 'manual' })
/** A page as it is now. The board in it is looked through anew ten times a second, so what is new is waited for. */
const read = async (path: string, cookie = '', language = 'en') => (await get(path, cookie, language)).text()
const post = (path: string, fields: Record<string, string>, cookie: string) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
const does = async (audience: keyof typeof staff, command: object) => {
  const response = await fetch(`${server.url}/tenth/live/${audience}`, {
    method: 'POST',
    headers: { cookie: staff[audience], 'content-type': 'application/json' },
    body: JSON.stringify({ id: `command-${Math.random().toString(36).slice(2)}`, ...command }),
  })
  expect(await response.json()).toMatchObject({ ok: true })
}
const from = 'not-asked'
const writes = (text: string, cookie: string) =>
  post('/tenth/commands', { type: 'ask', topic: 'not-asked', from, text }, cookie)
const supports = (question: number, cookie: string) =>
  post('/tenth/commands', { type: 'upvote', question: `${question}`, on: 'true', from }, cookie)
const shows = (question: number) => does('moderator', { type: 'reviewQuestion', question, verdict: 'show' })

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  const desk = await organiser(server.url)
  await desk.post('/sessions', { ...tenth, retentionDays: '28', lateDays: '3' })
  await vi.waitFor(async () => expect((await fetch(`${server.url}/tenth`)).status).toBe(200), 10_000)
  const [host, moderator, official] = await Promise.all(
    (['host', 'moderator', 'official'] as const).map((role) => staffCookie(server.url, role, 'tenth')),
  )
  staff = { host, moderator, official } as typeof staff
  ;[ada, ben] = await Promise.all([
    participantCookie(server.url, 'tenth'),
    participantCookie(server.url, 'tenth'),
  ])
})
afterAll(async () => {
  await server.stop()
  remove()
})

test('[NOTASKED9] in a session people write, support and take back what nobody asked about on a page without JavaScript', async () => {
  await does('host', { type: 'beginSegment', activityId: 'not-asked' })
  expect(await read('/tenth', ada)).toContain('href="/tenth/not-asked"')
  const wrote = await writes('Brothers and sisters', ada)
  expect([wrote.status, wrote.headers.get('location')]).toEqual([303, '/tenth/not-asked'])
  await expect
    .poll(() => read('/tenth/not-asked', ada))
    .toMatch(/What you told us[\s\S]*Brothers and sisters/)
  expect(await read('/tenth/not-asked', ben)).not.toContain('Brothers and sisters')
  await shows(1)
  const supported = await supports(1, ben)
  expect(supported.headers.get('location')).toBe('/tenth/not-asked#question-1')
  await expect
    .poll(() => read('/tenth/not-asked', ben))
    .toMatch(/Brothers and sisters[\s\S]*2 people[\s\S]*Undo[\s\S]*not replied/)
  await writes('Something else', ben)
  const page = await read('/tenth/not-asked', ben)
  expect(page).toMatch(/What you told us[\s\S]*Something else/)
  const back = await post('/tenth/commands', { type: 'withdrawQuestion', question: '2', from }, ben)
  expect(back.status).toBe(303)
  await expect.poll(() => read('/tenth/not-asked', ben)).toMatch(/You removed this/)
})

test('[NOTASKED10] officials find what waits for a reply, the most supported first; the reply stands under it, and its author sees it', async () => {
  await writes('Grandparents', ben)
  await shows(3)
  const waits = '/officials/outcomes/open?kind=notAsked&session=tenth'
  await expect
    .poll(() => read(waits, staff.official))
    .toMatch(/Brothers and sisters[\s\S]*2 people[\s\S]*Grandparents/)
  const fields = { seen: '0', status: 'done', decided: '', link: '', due: '', do: 'save' }
  const reply = { title: 'We ask brothers and sisters', why: 'You are right.', owner: 'The team' }
  const answers = 'notAsked/tenth/1'
  const written = await post('/officials/outcomes/new', { ...fields, ...reply, answers }, staff.official)
  expect(written.status).toBe(303)
  await expect
    .poll(() => read('/tenth/not-asked', ben))
    .toMatch(
      /Brothers and sisters[\s\S]*Our reply[\s\S]*We ask brothers and sisters[\s\S]*You are right[\s\S]*Grandparents[\s\S]*not replied/,
    )
  const waiting = await read(waits, staff.official)
  expect([waiting.includes('Brothers and sisters'), waiting.includes('Grandparents')]).toEqual([false, true])
  expect(await read('/tenth/you?plain', ada)).toContain('We ask brothers and sisters')
  await expect.poll(() => read('/tenth/outcomes')).toMatch(/What we did not ask[\s\S]*Brothers and sisters/)
})

test('[NOTASKED11] after the end it is written as long as late answers are taken, and says that it came after the session', async () => {
  await does('host', { type: 'setPhase', phase: 'ended' })
  expect(await read('/tenth/late', ada)).toContain('href="/tenth/not-asked"')
  await expect.poll(() => read('/tenth/not-asked', ada)).toContain('You can still write here until')
  expect((await writes('The journey to school', ada)).status).toBe(303)
  await shows(4)
  await expect
    .poll(() => read('/tenth/not-asked', ben))
    .toMatch(/The journey to school[\s\S]*Sent after the session/)
})

test('[NOTASKED12] what cannot be taken comes back with why, and the words that were written', async () => {
  for (let n = 0; n < 20; n++) {
    const answer = await writes(`One more ${n}`, ben)
    if (answer.status === 303) continue
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(new RegExp(`There is a problem[\\s\\S]*One more ${n}`))
    return
  }
  expect.unreachable('no bound')
})

test('[NOTASKED13] the page is in every language, and a session without its line has none', async () => {
  const folderOf = fileURLToPath(new URL('../../client/src/messages', import.meta.url))
  const codes = readdirSync(folderOf)
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''))
    .filter((code) => code !== 'en')
  expect(codes.length).toBeGreaterThan(7)
  for (const code of codes) {
    const page = await read('/tenth/not-asked', ada, code)
    expect([code, page.includes('What did we not ask'), page.includes(`lang="${code}"`)]).toEqual([
      code,
      false,
      true,
    ])
  }
  const cookie = await staffCookie(server.url, 'host', 'local')
  const removed = await fetch(`${server.url}/local/live/host`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'without-it', type: 'removeActivity', activityId: 'not-asked' }),
  })
  expect(await removed.json()).toMatchObject({ ok: true })
  expect((await get('/local/not-asked', await participantCookie(server.url, 'local'))).status).toBe(404)
})
