import { once } from 'node:events'
import { connect as connectTcp } from 'node:net'
import { seeded } from '@companion/server/crowd/seeded'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import type { Entry } from '@companion/server/rules/entry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const messages = 100_000
const { folder, remove } = temporaryFolder()
let server: RunningServer
let host: Person
let neighbour: Person

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { COOKIE_SECRET: cookieSecret, LOG_LEVEL: 'silent' } })
  host = await arrive({ url: server.url, audience: 'host', cookie: await staffCookie(server.url, 'host') })
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  neighbour = await arrive({
    url: server.url,
    audience: 'participant',
    cookie: participantCookies(1)[0] as string,
  })
})
afterAll(remove)

const connected = '40{"session":"early","audience":"participant"}'
const good = { id: 'hostile-0001', type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } }

/** One frame of nonsense. None of them is a well-formed command. */
function nonsense(random: () => number): string | Buffer {
  const pick = <T>(...of: T[]): T => of[Math.floor(random() * of.length)] as T
  const junk: () => unknown = () =>
    pick<unknown>(null, true, -1, 1e308, '', 'x'.repeat(Math.floor(random() * 3000)), [], {}, [[[]]], {
      length: 1e9,
    })
  const broken = (): unknown => {
    const command: Record<string, unknown> = { ...good, id: `hostile-${Math.floor(random() * 1e9)}` }
    const key = pick('id', 'type', 'pollId', 'run', 'answer')
    if (random() < 0.3) delete command[key]
    else command[key] = pick(junk(), { choice: junk() }, 'openpoll', '__proto__', 'constructor', 99.5, ['a'])
    if (JSON.stringify(command[key]) === JSON.stringify(good[key as keyof typeof good])) delete command[key]
    // An id may be any short text: what remains must be wrong elsewhere.
    command['more'] = 1
    return command
  }
  const deep = `${'['.repeat(7000)}${']'.repeat(7000)}`
  const packet = (args: unknown, ack = true) =>
    `42${ack ? Math.floor(random() * 100) : ''}${JSON.stringify(args)}`
  return pick<() => string | Buffer>(
    () => packet(['command', broken()]),
    () => packet(['command', broken()]),
    () => packet(['command', good], false),
    () => packet(['command', good, 'more']),
    () => packet(['command', junk()]),
    () => packet(['command']),
    () => packet([pick('update', 'snapshot', 'mine', 'toString', '__proto__', ''), junk()]),
    () => packet(pick<unknown>([], [null], [1, 2], {}, 'x', null)),
    () => `421["command",{"__proto__":{"type":"answer"},"constructor":{"prototype":{"ok":1}}}]`,
    () => `421["command",${deep}]`,
    () =>
      pick(
        '42',
        '421',
        '42[',
        '42["command"',
        '4',
        '',
        '9',
        'x',
        '41',
        '43[]',
        '4399[{}]',
        '44{}',
        '49',
        '40',
        '40/admin,{}',
      ),
    () => `451-["command",{"_placeholder":true,"num":${pick(0, 1, -1, 1e9)}}]`,
    () => pick('2probe', '5', '3', '1', '6', '0{}'),
    () => Buffer.from(Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256))),
    () => packet(['command', 'x'.repeat(17_000)]),
  )()
}

/** Send frames over one connection until it is closed or so many are gone; resolves with how many. */
async function attack(random: () => number, cookie: string, most: number): Promise<number> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    headers: { cookie },
  })
  socket.on('error', () => {})
  const closed = once(socket, 'close').then(() => true)
  await Promise.race([once(socket, 'open'), closed])
  if (random() < 0.9) socket.send(connected)
  let sent = 0
  while (sent < most && socket.readyState === WebSocket.OPEN) {
    // One at a time, so that what follows a frame that closes the connection is not counted as sent.
    await Promise.race([new Promise((resolve) => socket.send(nonsense(random), resolve)), closed])
    await new Promise(setImmediate)
    sent += 1
  }
  socket.terminate()
  await closed
  return sent
}

async function residentBytes(): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1])
}

test(`[WIRE4] ${messages} seeded hostile messages: refused or cut off, no crash, neighbours undisturbed, nothing in the journal`, {
  timeout: 300_000,
}, async () => {
  const random = seeded(20_261_124)
  const hostileRound = async (count: number) => {
    let sent = 0
    while (sent < count) {
      // Someone else each time: one person may not connect so often.
      const lines = participantCookies(20).map((cookie) => attack(random, cookie, 60))
      for (const one of await Promise.all(lines)) sent += one
    }
  }
  await hostileRound(messages / 4)
  const early = await residentBytes()
  const neighbourAck = neighbour.ask({
    type: 'answer',
    pollId: 'p1',
    run: 1,
    answer: { choice: 'b' },
  } as never)
  await hostileRound((messages * 3) / 4)
  expect(await neighbourAck).toMatchObject({ ok: true })
  expect(neighbour.socket.connected).toBe(true)
  expect(await residentBytes()).toBeLessThan(early + 100e6)
  expect(
    await neighbour.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'c' } } as never),
  ).toMatchObject({ ok: true })
})

test('[WIRE4] who asks many times at once to come in over one connection comes in once', async () => {
  const headers = { cookie: participantCookies(1)[0] as string }
  const url = `${server.url}/socket.io/?EIO=4&transport=polling`
  const { sid } = JSON.parse((await (await fetch(url, { headers })).text()).slice(1))
  const body = Array.from({ length: 15 }, () => connected).join('\x1e')
  expect((await fetch(`${url}&sid=${sid}`, { method: 'POST', headers, body })).status).toBe(200)
  let came = ''
  while (!came.includes('"snapshot"')) came += await (await fetch(`${url}&sid=${sid}`, { headers })).text()
  expect(came.split('\x1e').filter((packet) => packet.startsWith('42["snapshot"'))).toHaveLength(1)
})

/** A connection that speaks Engine.IO by hand, and all that came over it. */
async function byHand(cookie: string) {
  const url = `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
  const socket = new WebSocket(url, { headers: { cookie } })
  const came: string[] = []
  socket.on('message', (data) => came.push(String(data)))
  socket.on('error', () => {})
  await once(socket, 'open')
  const until = async (sign: string) => {
    while (!came.some((packet) => packet.startsWith(sign))) await once(socket, 'message')
  }
  return { socket, came, until }
}

test('[WIRE4] who leaves and comes in again over the same connection is turned away, and has no second snapshot', async () => {
  const { socket, came, until } = await byHand(participantCookies(1)[0] as string)
  socket.send(connected)
  await until('42["snapshot"')
  socket.send('41')
  // What comes in the same moment closes the connection; by the time that this is answered it has left.
  await fetch(`${server.url}/healthz`)
  socket.send(connected)
  await until('44{"message":"already.here"}')
  expect(came.filter((packet) => packet.startsWith('42["snapshot"'))).toHaveLength(1)
  socket.terminate()
})

test('[WIRE4] who goes on asking to come in is cut off', async () => {
  const { socket } = await byHand(participantCookies(1)[0] as string)
  const closed = once(socket, 'close')
  for (let n = 0; n < 100; n++) socket.send('40{"session":"early","audience":"host"}')
  await closed
})

test('[WIRE4] who goes on sending what comes too fast is cut off', async () => {
  for (const message of [
    JSON.stringify(['command', { ...good, pollId: 'p2' }]),
    '["find",{"order":"most"}]',
    '["resync"]',
  ]) {
    const { socket, until } = await byHand(participantCookies(1)[0] as string)
    socket.send(connected)
    await until('42["snapshot"')
    const closed = once(socket, 'close')
    for (let n = 0; n < 2000; n++) socket.send(`42${n}${message}`)
    await closed
  }
})

test('[WIRE4] hostile requests over HTTP get a clear refusal', { timeout: 120_000 }, async () => {
  const [cookie] = participantCookies(1) as [string]
  const form = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${server.url}/early/commands`, {
      method: 'POST',
      headers: { cookie, 'content-type': type },
      body,
      redirect: 'manual',
    })
  expect((await form(`type=answer&pollId=p1&run=1&choice=${'x'.repeat(60_000)}`)).status).toBe(413)
  expect((await form(`a=1&${'b=2&'.repeat(100)}`)).status).toBe(413)
  for (const body of [
    '',
    'type=openPoll&pollId=p1&run=2&choice=a',
    'type=answer&pollId=p1&run=x&choice=a',
    'type[x]=1&choice=a',
    '__proto__=1&choice=a',
    'type=answer&pollId=p1&run=1&choice=zzz',
  ]) {
    const answer = await form(body)
    expect([body, answer.status, answer.headers.get('location')]).toEqual([
      body,
      303,
      expect.stringContaining('refused='),
    ])
  }
  expect((await form('{"type":"answer"}', 'application/json')).status).toBe(303)
  for (const path of [
    '/nowhere',
    '/early/nowhere',
    '/__proto__',
    '/constructor/host',
    '/..%2f..%2fetc%2fpasswd',
    '/.vite/manifest.json',
    '/%E0%A4%A',
  ]) {
    expect([path, (await fetch(server.url + path)).status]).toEqual([
      path,
      expect.toSatisfy((status) => status === 404 || status === 400),
    ])
  }
  const port = Number(new URL(server.url).port)
  for (const host of ['a b', '', '[::1', 'x:99999', 'evil.example/"><script>', 'me@evil.example'])
    for (const path of ['/', '/early', '/calendar.ics', '/early/calendar.ics', '/outcomes.atom']) {
      const socket = connectTcp(port, '127.0.0.1')
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      const [first] = await once(socket, 'data')
      socket.destroy()
      expect([host, path, String(first).slice(0, 12)]).toEqual([host, path, 'HTTP/1.1 400'])
    }
  // An upgrade to anything but a socket of ours is refused at once.
  for (const [path, to] of [
    ['/early', 'h2c'],
    ['/early', 'websocket'],
    ['/socket.iox', 'websocket'],
  ] as const) {
    const socket = connectTcp(port, '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: ${to}\r\n\r\n`)
    const first = await Promise.race([once(socket, 'data'), once(socket, 'close')])
    socket.destroy()
    expect([path, to, String(first).slice(0, 12)]).toEqual([path, to, 'HTTP/1.1 400'])
  }
  const random = seeded(7)
  for (let n = 0; n < 500; n++) {
    const socket = connectTcp(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.end(Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256))))
    socket.resume()
    await once(socket, 'close')
  }
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('[WIRE4] afterwards the journal holds what the host and the neighbour asked for, and nothing else', async () => {
  host.leave()
  neighbour.leave()
  expect(await server.stop()).toBe(0)
  const entries: Entry[] = []
  const journal = createEmbeddedJournal(openLmdbStore(`${folder}/journal`), () => {})
  journal.follow(
    'early',
    'start',
    (fresh) => entries.push(...fresh),
    () => {},
  )
  await journal.close()
  expect(entries.map(({ command }) => command.type)).toEqual(['prepare', 'openPoll', 'answer', 'answer'])
})
