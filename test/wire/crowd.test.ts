import { networkInterfaces } from 'node:os'
import { startCrowd } from '@companion/server/crowd/crowd'
import { whyNotTo } from '@companion/server/crowd/mayGo'
import { reportText } from '@companion/server/crowd/report'
import type { WallView } from '@companion/shared/views/breakouts'
import type { QueueView } from '@companion/shared/views/questions'
import { type ResultView, readResult } from '@companion/shared/views/results'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

const people = 120
/** How many times faster than people the crowd of a test is. */
const pace = 60

async function serverWithHost(env: Record<string, string> = {}) {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder, env })
  onTestFinished(() => server.kill())
  const cookie = await staffCookie(server.url, 'host')
  const host = await arrive({ url: server.url, audience: 'host', cookie })
  onTestFinished(() => host.leave())
  return { server, host }
}

test('[CROWD1] a crowd answers, asks, supports and talks in groups, and what it was told is what is counted', async () => {
  const { server, host } = await serverWithHost()
  const crowd = startCrowd({ url: server.url, session: 'early', people, minutes: 60, seed: 7, pace })
  await expect.poll(() => crowd.figures().people.came).toBe(people)
  const ok = async (command: object) => expect(await host.ask(command as never)).toMatchObject({ ok: true })
  const answered = () => {
    const [result] = (host.slices['results:p1'] as ResultView[] | undefined) ?? []
    return result === undefined ? 0 : readResult(result).answered
  }
  await ok({ type: 'openPoll', pollId: 'p1', run: 1 })
  await host.until(() => answered() > people / 3)
  await ok({ type: 'setModeration', when: 'after' })
  await ok({
    type: 'gatherRound',
    round: 1,
    how: 'balanced',
    prompts: ['first'],
    size: { least: 3, wanted: 4, most: 6 },
    minutes: 60,
  })
  const wall = () => host.slices['wall'] as WallView | undefined
  await host.until(() => (wall()?.people.waiting ?? 0) > 12)
  await ok({ type: 'startRound', round: 1 })
  await host.until(() => (wall()?.said ?? 0) > 3)
  crowd.drill('lines')
  crowd.drill('danger')
  const queue = () => host.slices['queue'] as QueueView | undefined
  await host.until(() => queue()?.waiting.some(({ flags }) => flags?.includes('concern')) ?? false)

  const report = await crowd.stop()
  expect(report.lost, reportText(report)).toBe(0)
  expect(report.linesLost).toBeGreaterThan(0)
  expect(Object.keys(report.latency)).toEqual(
    expect.arrayContaining(['answer', 'ask', 'contribute', 'describeMe', 'joinRound']),
  )
  expect(report.counted.checked).toBeGreaterThan(people / 4)
  expect(report.counted.same).toBe(report.counted.checked)
})

test('[CROWD2] a crowd goes to a server on this machine or to a rehearsal, and nowhere else', async () => {
  const { server } = await serverWithHost({ BIND_ADDRESS: '0.0.0.0' })
  const { port } = new URL(server.url)
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const outside = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address
  expect(await whyNotTo(server.url, 'early')).toBe(null)
  expect(await whyNotTo(server.url, 'nothing')).toContain('There is no session nothing')
  expect(await whyNotTo('http://localhost:1', 'early')).toContain('There is no server')
  expect(await whyNotTo(`http://${outside}:${port}`, 'early')).toContain(
    'does not say that it is a rehearsal',
  )
})

test('[CROWD5] simulated participants wait while the server is away, and go on when it is back', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  const crowd = startCrowd({ url: server.url, session: 'early', people: 60, minutes: 60, seed: 7, pace })
  await expect.poll(() => crowd.figures().people.came).toBeGreaterThan(3)
  await server.kill()
  const again = await startServer({ dataDir: folder, port: Number(new URL(server.url).port) })
  onTestFinished(() => again.kill())
  await expect.poll(() => crowd.figures().people.came).toBe(60)
  await expect.poll(() => crowd.figures().acknowledged).toBeGreaterThan(60)
  const report = await crowd.stop()
  expect(report.lost, reportText(report)).toBe(0)
})
