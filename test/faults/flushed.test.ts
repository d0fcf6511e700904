import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

needs('strace')(
  '[JOURNAL11] the flush comes before the ack, in the system calls of a real server',
  async () => {
    const { folder, remove } = temporaryFolder()
    onTestFinished(remove)
    const trace = join(folder, 'trace')
    const wrapper = [
      'strace',
      '-f',
      '-tt',
      '-s',
      '300',
      '-e',
      'trace=fdatasync,write,writev,sendto,sendmsg',
      '-o',
      trace,
    ]
    const server = await startServer({ dataDir: join(folder, 'data'), wrapper })
    const host = await arrive({
      url: server.url,
      audience: 'host',
      cookie: await staffCookie(server.url, 'host'),
    })
    const parent = await arrive({
      url: server.url,
      audience: 'participant',
      cookie: await participantCookie(server.url),
    })
    await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
    const before = readFileSync(trace, 'utf8').split('\n').length - 1
    const ack = await parent.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } } as never)
    if (!ack.ok) throw new Error(ack.code)
    parent.leave()
    host.leave()
    // strace would leave its tracee running: the server is its only child.
    const { pid } = server.process
    process.kill(Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')), 'SIGKILL')
    await once(server.process, 'exit')
    const calls = readFileSync(trace, 'utf8').split('\n').slice(before)
    // `43` begins an ack; the number after it is the client's. The time tells this one from the one before.
    const isAck = new RegExp(`"[^"]*43\\d+\\[\\{\\\\"ok\\\\":true,\\\\"at\\\\":${ack.at}`)
    const acked = calls.findIndex((call) => isAck.test(call))
    const flushed = calls.findIndex((call) => /fdatasync(\(|.* resumed).*= 0/.test(call))
    expect(acked).toBeGreaterThan(-1)
    expect(flushed).toBeGreaterThan(-1)
    expect(flushed).toBeLessThan(acked)
  },
)

test('a graceful stop finishes what was begun and ends with code 0', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  const parent = await arrive({
    url: server.url,
    audience: 'participant',
    cookie: await participantCookie(server.url),
  })
  const told = new Promise((resolve) => parent.socket.once('reconnect', resolve))
  const ended = server.stop()
  expect(await told).toEqual(expect.any(Number))
  expect(await ended).toBe(0)
  parent.leave()
})
