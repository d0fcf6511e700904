import { readFileSync } from 'node:fs'
import type { Entry } from '@companion/server/rules/entry'
import type { PollView } from '@companion/shared/views/polls'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let desk: Awaited<ReturnType<typeof organiser>>
let output = ''

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { LOG_LEVEL: 'debug' } })
  for (const stream of [server.process.stdout, server.process.stderr])
    stream?.on('data', (text) => {
      output += text
    })
  desk = await organiser(server.url)
})
afterAll(async () => {
  await server.kill()
  remove()
})

/** What a session's form at the desk has in it, and the version that it is of. */
async function formOf(session: string): Promise<Record<string, string>> {
  const page = await desk.read(`/sessions/${session}`)
  const fields = [...page.matchAll(/<input [^>]*name="(\w+)"[^>]*>/g)].map(([tag, name]) => [
    name as string,
    (/ value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&#x27;', '’'),
  ])
  const texts = [...page.matchAll(/<textarea [^>]*name="(\w+)"[^>]*>([^<]*)/g)].map(([, name, text]) => [
    name,
    text,
  ])
  return Object.fromEntries([...fields.reverse(), ...texts])
}

/** An organiser chooses who may come into a session. */
async function choose(session: string, access: string): Promise<void> {
  const form = await formOf(session)
  const seen = /name="seen" value="(\d+)"/.exec(await desk.read(`/sessions/${session}`))?.[1] ?? ''
  const saved = await desk.post(`/sessions/${session}`, { ...form, seen, access })
  expect([saved.status, saved.headers.get('location')]).toEqual([
    303,
    `/organise/sessions/${session}?done=saved`,
  ])
  expect(await desk.read(`/sessions/${session}`)).toContain(`<option value="${access}" selected`)
}

/** An organiser makes invitations and takes their links away. */
async function invite(session: string, count: number): Promise<{ from: string; links: string[] }> {
  const path = `/sessions/${session}/invitations`
  const from = /name="from" value="(\d+)"/.exec(await desk.read(path))?.[1] ?? ''
  expect((await desk.post(path, { from, count: String(count) })).status).toBe(303)
  const file = await desk.read(`${path}/${from}.csv`)
  return { from, links: file.trim().split('\r\n') }
}

const ticketIn = (link: string) => link.split('#')[1] as string
const cookiesIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ')

/** A device gives a ticket; how it is answered, and its cookies from then on. */
async function give(session: string, code: string, cookie = '') {
  const answer = await fetch(`${server.url}/${session}/invited`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ code }),
    redirect: 'manual',
  })
  return { status: answer.status, cookie: [cookiesIn(answer), cookie].filter(Boolean).join('; '), answer }
}

/** How the page of a session, its forms, its connection and its requests answer someone with these cookies. */
async function ways(session: string, cookie: string) {
  const get = async (path: string) => (await fetch(server.url + path, { headers: { cookie } })).status
  const commands = await fetch(`${server.url}/${session}/commands`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ type: 'ask', text: 'When do we hear from you?' }),
    redirect: 'manual',
  })
  const socket = await arrive({ url: server.url, audience: 'participant', cookie, session }).then(
    (person) => {
      person.leave()
      return 'in'
    },
    () => 'out',
  )
  const page = await get(`/${session}`)
  return {
    page,
    board: await get(`/${session}/board`),
    commands: commands.status,
    socket,
    live: await get(`/${session}/live/participant`),
  }
}
const isIn = { page: 200, board: 200, commands: 303, socket: 'in', live: 200 }
const isOut = { page: 403, board: 403, commands: 403, socket: 'out', live: 403 }

test('[VOICE8] a session that says nothing of it is open to anyone with the link', async () => {
  expect(await ways('fair', await participantCookie(server.url, 'fair'))).toEqual(isIn)
})

test('[VOICE9] where the code lets people in, the link alone asks for it on every way in, and the code opens it', async () => {
  const stranger = await participantCookie(server.url, 'fair')
  const before = await participantCookie(server.url, 'effective')
  await fetch(`${server.url}/effective`, { headers: { cookie: before } })
  await choose('effective', 'code')
  expect(await ways('effective', stranger)).toEqual(isOut)
  const page = await fetch(`${server.url}/effective/questions`, { headers: { 'accept-language': 'cy' } })
  const html = await page.text()
  expect(html).toContain('Rhowch y cod i ymuno')
  expect(html).toMatch(/<form[^>]*action="\/join"[\s\S]*name="code"/)
  const { joinCode } = JSON.parse(
    readFileSync(new URL('../../server/programme/effective.json', import.meta.url), 'utf8'),
  ) as { joinCode: string }
  expect(html).not.toContain(joinCode)
  const joined = await fetch(`${server.url}/join/${joinCode}`, { redirect: 'manual' })
  expect(await ways('effective', `${stranger}; ${cookiesIn(joined)}`)).toEqual(isIn)
  expect(await ways('effective', before)).toEqual(isIn)
})

test('[VOICE10] where only invitations let people in, others read how to get one and that they can watch; whoever is in stays in', async () => {
  const stranger = await participantCookie(server.url, 'fair')
  const before = await participantCookie(server.url, 'early')
  expect(await ways('early', before)).toEqual(isIn)
  const { links } = await invite('early', 3)
  await choose('early', 'invited')
  expect(await ways('early', stranger)).toEqual(isOut)
  const html = await (await fetch(`${server.url}/early`)).text()
  for (const text of ['You need an invitation', 'You can still watch', 'href="/early/invited"'])
    expect(html).toContain(text)
  expect(await ways('early', before)).toEqual(isIn)
  const { status, cookie, answer } = await give('early', ticketIn(links[0] as string), stranger)
  expect([status, answer.headers.get('location')]).toEqual([303, '/early'])
  expect(await ways('early', cookie)).toEqual(isIn)
  const code = await fetch(`${server.url}/join/GARDEN`, { redirect: 'manual' })
  expect((await ways('early', `${stranger}; ${cookiesIn(code)}`)).page).toBe(403)
  await choose('early', 'open')
})

test('[VOICE11] two devices with one invitation are one person and count once; beside them the link counts by itself', async () => {
  await choose('local', 'mixed')
  const { links } = await invite('local', 2)
  const one = ticketIn(links[0] as string)
  const devices = [
    await give('local', one),
    await give('local', one.toLowerCase(), await participantCookie(server.url, 'local')),
    await give('local', ticketIn(links[1] as string)),
  ].map(({ cookie }) => cookie)
  const host = await arrive({
    url: server.url,
    audience: 'host',
    session: 'local',
    cookie: await staffCookie(server.url, 'host', 'local'),
  })
  onTestFinished(() => host.leave())
  const [pollId, { question }] = (host.slices['runSheet'] as string[])
    .map((id) => [id, host.slices[`poll:${id}`] as PollView | undefined] as const)
    .find(([, view]) => view?.question.kind === 'single' && !view.practice) as [string, PollView]
  const [first, second] = 'options' in question ? question.options.map(({ id }) => id) : []
  expect(await host.ask({ type: 'openPoll', pollId, run: 1 })).toMatchObject({ ok: true })
  const choices = [first, second, first, first]
  for (const [number, cookie] of [...devices, await participantCookie(server.url, 'local')].entries()) {
    const person = await arrive({ url: server.url, audience: 'participant', session: 'local', cookie })
    const answer = { choice: choices[number] ?? '' }
    expect(await person.ask({ type: 'answer', pollId, run: 1, answer })).toMatchObject({ ok: true })
    person.leave()
  }
  expect(await desk.read('/sessions/local/invitations')).toContain('Issued 2, used 2.')
  expect(await host.ask({ type: 'closePoll', pollId, run: 1 })).toMatchObject({ ok: true })
  const official = await staffCookie(server.url, 'official', 'local')
  const file = await fetch(`${server.url}/local/export?format=json`, { headers: { cookie: official } })
  const { rows } = (await file.json()) as { rows: { question: string; answered: number; part: string }[] }
  const answered = rows.filter(({ question: id }) => id === pollId).map((row) => [row.part, row.answered])
  expect(Object.fromEntries(answered)).toEqual({ main: 1, invited: 2 })
})

test('[VOICE13] invitations that are withdrawn let nobody in, and whoever has taken part by one stays in', async () => {
  const { from, links } = await invite('fair', 2)
  await choose('fair', 'invited')
  const [took, came] = [
    await give('fair', ticketIn(links[0] as string)),
    await give('fair', ticketIn(links[1] as string)),
  ]
  expect(await ways('fair', took.cookie)).toEqual(isIn)
  expect((await desk.post('/sessions/fair/invitations/withdraw', { from })).status).toBe(303)
  expect((await desk.post('/sessions/fair/invitations/withdraw', { from })).status).toBe(422)
  expect((await give('fair', ticketIn(links[1] as string))).status).toBe(404)
  expect((await ways('fair', took.cookie)).page).toBe(200)
  expect((await ways('fair', came.cookie)).page).toBe(403)
  expect(
    (
      await fetch(`${server.url}/organise/sessions/fair/invitations/${from}.csv`, {
        headers: { cookie: desk.cookie },
      })
    ).status,
  ).toBe(404)
})

test('[VOICE15] the file has a link a line and nothing else; making and taking it is in the audit log, and no ticket is in a log or a journal', async () => {
  const { links } = await invite('early', 1200)
  expect(links).toHaveLength(1200)
  expect(new Set(links).size).toBe(1200)
  for (const link of links) expect(link.startsWith(`${server.url}/early/invited#`)).toBe(true)
  const ticket = ticketIn(links[5] as string)
  expect((await give('early', ticket)).status).toBe(303)
  const wrong = await give(
    'early',
    ticketIn(links[5] as string).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  )
  expect([wrong.status, await wrong.answer.text()]).toEqual([
    404,
    expect.stringContaining('That invitation does not work'),
  ])
  const audit = await desk.read('/audit')
  for (const text of ['Made 1200 invitations to the session', 'Took away the links of 1200 invitations'])
    expect(audit).toContain(text)
  const alone = desk.cookie.split('; ')[0] ?? ''
  const unconfirmed = await fetch(`${server.url}/organise/sessions/early/invitations/0.csv`, {
    headers: { cookie: alone },
    redirect: 'manual',
  })
  expect(unconfirmed.headers.get('location')).toMatch(/^\/confirm\?to=/)
  for (const count of ['0', '20001', 'many'])
    expect((await desk.post('/sessions/early/invitations', { from: '0', count })).status).toBe(422)
  await server.stop()
  const plain = ticket.replaceAll('-', '')
  for (const text of [ticket, plain]) expect(output).not.toContain(text)
  const entries: Entry[] = []
  for (const journal of ['early', 'programme', 'audit']) {
    await journalCommand({ DATA_DIR: folder }, 'export', journal, `${folder}/${journal}.jsonl`)
    const text = readFileSync(`${folder}/${journal}.jsonl`, 'utf8')
    for (const secret of [ticket, plain]) expect(text).not.toContain(secret)
    if (journal === 'early')
      entries.push(
        ...text
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => JSON.parse(line) as Entry),
      )
  }
  expect(entries.filter(({ actor }) => actor.came?.via === 'invited').length).toBeGreaterThan(0)
})
