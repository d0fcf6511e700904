import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { added, tokenFor } from '../support/api.ts'
import { organiser } from '../support/desk.ts'
import { evening } from '../support/evening.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let desk: Awaited<ReturnType<typeof organiser>>
let ofAll: string
let ofEarly: string

beforeAll(async () => {
  const journal = createEmbeddedJournal(openLmdbStore(`${folder}/journal`), () => {})
  const { info, story } = evening(0, 30)
  await journal.append(
    info.id,
    story.entries.map(({ offset: _, ...draft }) => draft),
  )
  await journal.close()
  server = await startServer({ dataDir: folder })
  desk = await organiser(server.url)
  ofAll = await tokenFor(server.url, desk, await added(desk, 'Ada', 'official', '*'))
  ofEarly = await tokenFor(server.url, desk, await added(desk, 'Bea', 'official', 'early'))
})
afterAll(async () => {
  await server.stop()
  remove()
})

const get = (path: string, token = ofAll, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } })
const read = async (path: string, token?: string) => (await get(path, token)).json()

test('[API7] every answer is as the OpenAPI file says', async () => {
  const answer = await fetch(`${server.url}/api/v1/openapi.json`)
  const file = await answer.json()
  expect(file.openapi).toBe('3.1.0')
  // Read from the file as anyone would who has nothing else of us.
  const { schemas } = file.components
  const schemaAt = (ref: string) => {
    const inlined = JSON.stringify(schemas[ref.split('/').at(-1) ?? '']).replace(
      /\{"\$ref":"#\/components\/schemas\/(\w+)"\}/g,
      (_, name: string) => JSON.stringify(schemas[name]),
    )
    return z.fromJSONSchema(JSON.parse(inlined))
  }
  const refIn = (responses: never, status: number, type: string): string =>
    responses[status]['content'][type]['schema']['$ref']
  for (const [path, { get: operation }] of Object.entries(file.paths) as [
    string,
    { get: { responses: never } },
  ][]) {
    const schema = schemaAt(refIn(operation.responses, 200, 'application/json'))
    const body = await read(path.replace('{session}', 'early'))
    expect([path, schema.safeParse(body).error]).toEqual([path, undefined])
    expect([path, body.items?.length === 0]).toEqual([path, /outcomes|publications/.test(path)])
    // A schema that takes anything would prove nothing.
    expect([path, schema.safeParse({ ...body, more: 1 }).success]).toEqual([path, false])
    const refused = schemaAt(refIn(operation.responses, 401, 'application/problem+json'))
    expect(refused.safeParse(await read(path, 'nothing')).error).toBe(undefined)
  }
})

test('[PUBLISH6] an official publishes figures on a page without JavaScript, and pages, files and the API say that they are no longer provisional', async () => {
  const cookie = await staffCookie(server.url, 'official')
  const at = (path: string, as = cookie) =>
    fetch(`${server.url}${path}`, { headers: { cookie: as }, redirect: 'manual' })
  const publish = (session: string, as = cookie) =>
    fetch(`${server.url}/${session}/publication`, {
      method: 'POST',
      headers: { cookie: as },
      body: new URLSearchParams({ seen: '0', why: '' }),
      redirect: 'manual',
    })
  const statusOf = async () => ({
    api: (await read('/sessions/early')).status,
    page: /Provisional|Published/.exec(await (await at('/early/official')).text())?.[0],
    file: (await (await at('/early/export?format=csv')).text()).split(/\r?\n/)[1]?.split(',').at(-1) ?? '',
  })
  expect(await statusOf()).toMatchObject({ api: 'provisional', page: 'Provisional' })
  expect(await (await at('/early/publication')).text()).toContain('Publish these figures')
  expect((await at('/early/publication', '')).status).toBe(401)
  // Hosts may look at officials' pages.
  const host = await staffCookie(server.url, 'host')
  expect(await (await at('/early/publication', host)).text()).toContain('An official can publish them here.')
  expect([(await publish('early', host)).status, (await publish('local')).status]).toEqual([422, 422])
  expect((await publish('early')).status).toBe(303)
  expect((await publish('early')).status).toBe(422)
  expect(await statusOf()).toMatchObject({ api: 'published', page: 'Published', file: 'published' })
  const page = await (await at('/early/publication?done=published')).text()
  for (const text of ['First publication', 'Who could see them before', 'have not changed since', 'Ada'])
    expect(page).toContain(text)
  const [item] = (await read('/sessions/early/publications')).items
  expect(item).toMatchObject({ number: 1, changes: null, by: 'An official, by the code' })
  const file = await (await at('/early/publication/1.csv')).text()
  expect(file.split(/\r?\n/).length).toBeGreaterThan(30)
})

test('[WEBHOOK7] an organiser adds an address at the desk, which shows its secret once and what became of its messages', async () => {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = []
  const receiver = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    heard.push({ headers: request.headers, body })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  expect((await desk.post('/data/webhooks', { url: 'http://10.0.0.1/' })).status).toBe(422)
  const made = await desk.post('/data/webhooks', { url })
  const carried = made.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const shown = await fetch(`${server.url}/organise/data/webhooks`, {
    headers: { cookie: `${desk.cookie}; ${carried}` },
  })
  const [, secret = ''] = /whsec_([\w+/=]+)/.exec(await shown.text()) ?? []
  expect(await desk.read('/data/webhooks')).not.toContain('whsec_')
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
    session: 'local',
  })
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  await host.ask({ type: 'closePoll', pollId: 'p1', run: 1 } as never)
  await expect.poll(() => heard.length).toBe(1)
  const { headers, body } = heard[0] as (typeof heard)[0]
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const signature = createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${signature}`)
  expect(JSON.parse(body)).toMatchObject({
    type: 'question.closed',
    data: { session: 'local', question: 'p1' },
  })
  await expect.poll(() => desk.read('/data/webhooks')).toContain('Taken')
  host.leave()
  receiver.close()
})

test('[MISSING6] an organiser brings shares at the desk, and officials see who is missing on a page without JavaScript', async () => {
  const page = (cookie: string) => fetch(`${server.url}/early/missing`, { headers: { cookie } })
  expect((await page('')).status).toBe(401)
  const cookie = await staffCookie(server.url, 'official')
  const shown = await (await page(cookie)).text()
  for (const text of ['Who came and who stayed', 'What was skipped most', 'nothing is weighted'])
    expect(shown).toContain(text)
  const [, about = '', group = ''] =
    /name="about" value="([\w-]+)"[\s\S]*?<li>([^<]+)<\/li>/.exec(await desk.read('/data/reference')) ?? []
  const rows = `group,share,source,date\n"${group}",41,School census,2026-01-15`
  expect((await desk.post('/data/reference', { about, seen: '0', rows: 'group' })).status).toBe(422)
  expect((await desk.post('/data/reference', { about, seen: '0', rows })).status).toBe(303)
  expect(await desk.read(`/data/reference?about=${about}`)).toContain('School census')
})

test('[API8] a token gives of the sessions that its holder may watch, and of no other; without one there is nothing', async () => {
  const ids = async (token: string) =>
    (await read('/sessions', token)).items.map(({ id }: { id: string }) => id)
  expect(await ids(ofAll)).toHaveLength(5)
  expect(await ids(ofEarly)).toEqual(['early'])
  expect((await get('/sessions/early/figures', ofEarly)).status).toBe(200)
  expect((await get('/sessions/local/figures', ofEarly)).status).toBe(404)
  expect((await get('/sessions/early-rehearsal', ofAll)).status).toBe(404)
  for (const token of ['', 'companion-api-x', 'official-code-1']) {
    const answer = await get('/sessions', token)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }
  // The cookie of someone who signed in opens pages, and not the API.
  const byCookie = await fetch(`${server.url}/api/v1/sessions`, { headers: { cookie: desk.cookie } })
  expect(byCookie.status).toBe(401)
  const posted = await fetch(`${server.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ofAll}`, origin: server.url },
  })
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('[API9] pages of a list follow each other by cursor, and what has not changed is not sent again', async () => {
  const path = '/sessions/early/figures'
  const all: unknown[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await read(`${path}?limit=1000${cursor === '' ? '' : `&cursor=${cursor}`}`)
    all.push(...page.items)
    expect(page.total).toBeGreaterThan(0)
    cursor = page.next
    if (cursor === null) expect(all).toHaveLength(page.total)
  }
  const answer = await get(path)
  const etag = answer.headers.get('etag') ?? ''
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  const again = await get(path, ofAll, { 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get(path, ofAll, { 'if-none-match': '"other"' })).status).toBe(200)
  expect((await get(`${path}?limit=0`)).status).toBe(400)
  expect((await get(`${path}?cursor=AAAAAAAAAAAAAAAA.100`)).status).toBe(409)
})

test('[API10] the desk shows a token once and ends it, and the audit log says who made it and who read what', async () => {
  const page = await desk.read('/data')
  expect(page).toContain('Bea')
  expect(page).not.toContain(ofEarly)
  const staff = await added(desk, 'Cleo', 'official', '*')
  const token = await tokenFor(server.url, desk, staff)
  expect((await get('/sessions/early/board', token)).status).toBe(200)
  const [, id = ''] = /Cleo<\/a>[\s\S]*?name="token" value="([\w-]+)"/.exec(await desk.read('/data')) ?? []
  expect((await desk.post('/data/end', { token: id })).status).toBe(303)
  expect((await get('/sessions/early/board', token)).status).toBe(401)
  const log = await desk.read('/audit')
  for (const text of [
    'Made a token for the API for Cleo',
    'Ended a token for the API of Cleo',
    'Read board by the API',
  ])
    expect(log).toContain(text)
  expect((await desk.post('/data', { staff: await added(desk, 'Dan', 'screen', '*') })).status).toBe(422)
})

test('[API11] who asks too often is told how long to wait, and others are not held up', async () => {
  const token = await tokenFor(server.url, desk, await added(desk, 'Eve', 'official', '*'))
  const answers = await Promise.all(Array.from({ length: 80 }, () => get('/sessions/early', token)))
  const turned = answers.filter(({ status }) => status === 429)
  expect(turned.length).toBeGreaterThan(0)
  expect(turned[0]?.headers.get('retry-after')).toBe('1')
  expect(await turned[0]?.json()).toMatchObject({ status: 429, title: 'Too many requests' })
  expect((await get('/sessions/early', ofEarly)).status).toBe(200)
})
