import { nanoid } from 'nanoid'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

test('[WIRE1] the same arrives where a network lets no WebSocket through', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  onTestFinished(() => server.kill())
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const extraHeaders = { cookie: await participantCookie(server.url) }
  const socket = io(server.url, {
    auth: { session: 'early', audience: 'participant' },
    extraHeaders,
    transports: ['polling'],
    upgrade: false,
  })
  onTestFinished(() => void socket.disconnect())
  const [{ seq }] = await new Promise<[{ seq: number }]>((resolve) =>
    socket.once('snapshot', (...args) => resolve(args as [{ seq: number }])),
  )
  const updates: unknown[] = []
  const twice = new Promise<void>((resolve) =>
    socket.on('update', (...update) => {
      updates.push(update)
      if (updates.length === 2) resolve()
    }),
  )
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  while (updates.length === 0) await new Promise(setImmediate)
  const ack = await socket.emitWithAck('command', {
    id: nanoid(),
    type: 'answer',
    pollId: 'p1',
    run: 1,
    answer: { choice: 'a' },
  })
  expect(ack).toEqual({ ok: true, at: expect.any(Number) })
  await host.ask({ type: 'showResult', pollId: 'p1', run: 1 } as never)
  await twice
  expect(updates).toEqual([
    [seq + 1, expect.objectContaining({ stage: { pollId: 'p1' } })],
    [seq + 2, expect.objectContaining({ 'results:p1': [1, 0, 0, 0] })],
  ])
  host.leave()
})
