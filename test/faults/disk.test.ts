import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('strace')
let server: RunningServer
let host: Person
let parent: Person
let folder: string
let remove: () => void
/** How much above its reserve the disk has, in bytes: more than others on this machine take or give meanwhile. */
const slack = 256 * 1024 * 1024

beforeEach(async () => {
  const place = temporaryFolder()
  remove = place.remove
  folder = place.folder
  const { bavail, bsize } = statfsSync(folder)
  const reserve = Math.floor((bavail * bsize - slack) / 1024 / 1024)
  const env = { LOG_LEVEL: 'fatal', DISK_RESERVE_MB: String(reserve) }
  server = await startServer({ dataDir: folder, env })
  host = await arrive({ url: server.url, audience: 'host', cookie: await staffCookie(server.url, 'host') })
  parent = await arrive({
    url: server.url,
    audience: 'participant',
    cookie: await participantCookie(server.url),
  })
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
})
afterEach(async () => {
  host.leave()
  parent.leave()
  await server.kill()
  remove()
})

const answer = { type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } } as never

test('[JOURNAL12] a flush that fails ends the server, and what hung on it was never acknowledged', async () => {
  const ended = once(server.process, 'exit')
  const pid = String(server.process.pid)
  const tracer = spawn('strace', [
    '-f',
    '-p',
    pid,
    '-e',
    'trace=fdatasync',
    '-e',
    'inject=fdatasync:error=EIO',
  ])
  // It says so when it has attached.
  await once(tracer.stderr, 'data')
  const acks: unknown[] = []
  parent.ask(answer).then(
    (ack) => acks.push(ack),
    () => {},
  )
  expect((await ended)[0]).toBe(1)
  expect(acks).toEqual([])
  tracer.kill()
})

test('[JOURNAL13] on a full disk commands are refused with a reason, pages go on, and room brings it back', async () => {
  // A file takes what the disk has above the reserve, and more.
  const filler = join(folder, 'filler')
  const size = (2 * slack).toString()
  expect(spawnSync('fallocate', ['-l', size, filler]).status).toBe(0)
  expect(await parent.ask(answer)).toMatchObject({ ok: false, code: 'server.storage' })
  expect(await host.ask({ type: 'closePoll', pollId: 'p1', run: 1 } as never)).toMatchObject({
    ok: false,
    code: 'server.storage',
  })
  expect((await fetch(`${server.url}/early`)).status).toBe(200)
  const late = await arrive({
    url: server.url,
    audience: 'participant',
    cookie: await participantCookie(server.url),
  })
  await host.until((slices) => slices['people'] === 2)
  late.leave()
  rmSync(filler)
  expect(await parent.ask(answer)).toMatchObject({ ok: true })
})
