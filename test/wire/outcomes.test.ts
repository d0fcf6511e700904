import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
const asked = 'Will buses run <later> & cost less?'
let server: RunningServer
let official: string
let [ada, ben] = ['', '']
const get = (path: string, cookie = '', language = 'en') =>
  fetch(server.url + path, { headers: { cookie, 'accept-language': language }, redirect: 'manual' })
const read = async (path: string, cookie = '', language = 'en') => (await get(path, cookie, language)).text()
const post = (path: string, fields: [string, string][], cookie: string) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
const does = (audience: string, cookie: string, command: object) =>
  fetch(`${server.url}/early/live/${audience}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ id: `command-${Math.random().toString(36).slice(2)}`, ...command }),
  })

/** The fields of an outcome that can be taken. */
const fields: Record<string, string> = {
  seen: '0',
  status: 'open',
  title: 'Buses until 11pm',
  why: 'We are asking\nthe bus companies.',
  decided: '',
  link: 'https://example.com/buses',
  owner: 'The transport team',
  due: '2020-01-02',
  do: 'save',
}
const form = (more: Record<string, string> = {}): [string, string][] => [
  ...Object.entries({ ...fields, ...more }),
  ['answers', 'question/early/1'],
]
const write = (id: string, more: Record<string, string> = {}) =>
  post(`/officials/outcomes/${id}`, form(more), official)
const made = (response: Response) =>
  /outcomes\/([\w-]+)\?/.exec(response.headers.get('location') ?? '')?.[1] ?? ''

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  official = await staffCookie(server.url, 'official')
  ;[ada, ben] = await Promise.all([participantCookie(server.url), participantCookie(server.url)])
  await post('/early/commands', Object.entries({ type: 'ask', text: asked }), ada)
  const moderator = await staffCookie(server.url, 'moderator')
  await does('moderator', moderator, { type: 'reviewQuestion', question: 1, verdict: 'show' })
})
afterAll(async () => {
  await server.stop()
  remove()
})

let id = ''
const escaped = 'Will buses run &lt;later&gt; &amp; cost less?'

test('[OUTCOME12] an official finds what has no outcome yet, and a form that cannot be taken comes back as it was written', async () => {
  expect((await get('/officials/outcomes')).headers.get('location')).toMatch(/^\/\w+\/official$/)
  expect(await read('/officials/outcomes/open', official)).toContain(escaped)
  const search = await post(
    '/officials/outcomes/new',
    [...form({ do: 'search', search: 'no such words' })],
    official,
  )
  expect(await search.text()).toMatch(
    /Buses until 11pm[\s\S]*Nothing that participants can see has these words/,
  )
  const wrong = await write('new', { owner: '', due: '', link: 'http://example.com' })
  expect(wrong.status).toBe(422)
  const said = await wrong.text()
  for (const text of [
    'Write in at most 80 characters who says more',
    'Choose the day',
    'http://example.com',
    escaped,
  ])
    expect(said).toContain(text)
  const written = await write('new')
  expect(written.status).toBe(303)
  id = made(written)
  expect(await read('/officials/outcomes/open', official)).not.toContain(escaped)
  expect(await read('/officials/outcomes', official)).toMatch(/1 outcome, 1 overdue/)
})

test('[OUTCOME13] two officials never overwrite each other, and the audit log says who wrote', async () => {
  const changed = { status: 'partly', title: 'Buses until 10pm', seen: '1' }
  expect((await write(id, changed)).status).toBe(303)
  const late = await write(id, { seen: '1', title: 'Buses until 9pm' })
  expect(late.status).toBe(422)
  expect(await late.text()).toMatch(/Someone else changed this[\s\S]*Buses until 10pm/)
  const desk = await organiser(server.url)
  expect(await desk.read('/audit')).toContain('Said what came of something that people said')
})

test('[OUTCOME14] whoever said what an outcome answers sees it at their own place, by their private link and as a part of the page, and no one else does', async () => {
  const [{ headers }] = await Promise.all([get('/early/mine', ada)])
  const link = headers.get('location') ?? ''
  for (const [path, cookie] of [
    ['/early/you?plain', ada],
    ['/early/outcomes/mine', ada],
    [link, ''],
  ] as const) {
    const page = await read(path, cookie)
    expect([path, page.includes('Buses until 10pm'), page.includes(escaped)]).toEqual([path, true, true])
  }
  const part = await read('/early/outcomes/mine', ada, 'cy')
  expect(part).toContain('Beth ddaeth o’r hyn a ddywedoch chi')
  expect(await read('/early/you?plain', ben)).not.toContain('Buses until 10pm')
  for (const cookie of [ben, '', official]) expect(await read('/early/outcomes/mine', cookie)).toBe('')
})

test('[OUTCOME15] the page of a session and that of all are public, in every language, and tell what was said before and what is late only if the organiser says so', async () => {
  const session = await read('/early/outcomes')
  expect(session).toMatch(/Buses until 10pm[\s\S]*What we said on[\s\S]*Buses until 11pm/)
  for (const text of [escaped, 'Fewer than 10 people took part', 'property="og:title"', '/outcomes.atom'])
    expect(session).toContain(text)
  for (const text of ['The transport team', 'We should have said more']) expect(session).not.toContain(text)
  const desk = await organiser(server.url)
  await post('/officials/outcomes/overdue', [['on', 'true']], official)
  expect(await read('/outcomes')).not.toContain('We should have said more')
  await post('/officials/outcomes/overdue', [['on', 'true']], desk.cookie)
  expect(await read('/outcomes')).toContain('We should have said more')
  const catalogues = fileURLToPath(new URL('../../server/programme/words', import.meta.url))
  const languages = readdirSync(catalogues).map((file) => file.replace('.json', ''))
  const titles = new Set<string>()
  for (const language of languages)
    for (const path of ['/outcomes', '/early/outcomes']) {
      const page = await get(path, `language=${language}`)
      const text = await page.text()
      expect([path, language, page.status, text.includes('Buses until 10pm')]).toEqual([
        path,
        language,
        200,
        true,
      ])
      titles.add(/<h1[^>]*>([^<]*)</.exec(text)?.[1] ?? '')
    }
  expect(titles.size).toBe(languages.length)
  expect((await get('/nowhere/outcomes')).status).toBe(404)
})

test('[OUTCOME16] a session that not everyone may join shows its outcomes and no words of its participants, also once it is closed', async () => {
  const desk = await organiser(server.url)
  const html = await desk.read('/sessions/early')
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  const names = ['title', 'date', 'time', 'joinCode', 'callUrl', 'retentionDays']
  const details = Object.fromEntries(names.map((name) => [name, value(name)]))
  const session = { ...details, principle: 'A closed one', whatNext: '', access: 'code', seen: '1' }
  expect((await desk.post('/sessions/early', session)).status).toBe(303)
  await desk.post('/sessions/early/status', { seen: '2', to: 'closed' })
  for (const path of ['/outcomes', '/early/outcomes']) {
    const page = await read(path)
    expect([path, page.includes('Buses until 10pm'), page.includes(escaped)]).toEqual([path, true, false])
  }
  expect(await read('/early/outcomes')).toContain('Not everyone could join this session')
})

test('[OUTCOME17] the feed has every outcome, what was said last first', async () => {
  const feed = await get('/outcomes.atom')
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(await feed.text()).toMatch(/<feed[\s\S]*<entry>[\s\S]*Partly done: Buses until 10pm[\s\S]*<\/feed>/)
})

test('[OUTCOME19] the form of a new outcome makes one, however often it is sent', async () => {
  const [, fresh = ''] =
    /name="fresh" value="([\w-]{12})"/.exec(await read('/officials/outcomes/new', official)) ?? []
  const twice = { title: 'Told twice', fresh }
  const [first, next] = await Promise.all([write('new', twice), write('new', twice)])
  expect([made(first), made(next)]).toEqual([fresh, fresh])
  // An official who went back to it and wrote something else is asked, with what they wrote, and changes that one.
  const other = await write('new', { ...twice, title: 'Told once more' })
  const page = await other.text()
  expect([other.status, page]).toEqual([422, expect.stringContaining('value="Told once more"')])
  expect(page).toContain(`action="/officials/outcomes/${fresh}"`)
  expect((await read('/outcomes')).split('Told twice').length).toBe(2)
})
