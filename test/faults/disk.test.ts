import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('strace')
let server: RunningServer
let host: Person
let parent: Person
let remove: () => void

beforeEach(async () => {
  const place = temporaryFolder()
  remove = place.remove
  server = await startServer({ dataDir: place.folder, env: { LOG_LEVEL: 'fatal' } })
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

/** From now on a system call of the server's fails; resolves when it does, with what ends that. */
async function failing(call: string, error: string): Promise<ChildProcess> {
  const pid = String(server.process.pid)
  const tracer = spawn('strace', [
    '-f',
    '-p',
    pid,
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:error=${error}`,
  ])
  // It says so when it has attached.
  await once(tracer.stderr, 'data')
  return tracer
}

test('[JOURNAL12] a flush that fails ends the server, and what hung on it was never acknowledged', async () => {
  const ended = once(server.process, 'exit')
  const tracer = await failing('fdatasync', 'EIO')
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
  const tracer = await failing('pwrite64', 'ENOSPC')
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
  tracer.kill('SIGINT')
  await once(tracer, 'exit')
  expect(await parent.ask(answer)).toMatchObject({ ok: true })
})
