import { type ResultView, readResult } from '@companion/shared/views/results'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { movable } from '../support/clock.ts'
import { organiser, tenth } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
const pollId = 'experience'
const lines = [
  {
    kind: 'poll',
    id: pollId,
    question: {
      kind: 'single',
      text: 'Did help come in time?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
    },
  },
  { kind: 'poll', id: 'words', question: { kind: 'text', text: 'What would have helped?' } },
]
let server: RunningServer
let desk: Awaited<ReturnType<typeof organiser>>
let host: Person
let official: Person

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: movable })
  desk = await organiser(server.url)
  await desk.post('/sessions', { ...tenth, retentionDays: '28', lateDays: '3' })
  await vi.waitFor(async () => expect((await fetch(`${server.url}/tenth`)).status).toBe(200), 10_000)
  const connect = async (audience: 'host' | 'official') =>
    arrive({
      url: server.url,
      audience,
      session: 'tenth',
      cookie: await staffCookie(server.url, audience, 'tenth'),
    })
  host = await connect('host')
  official = await connect('official')
  for (const activity of lines)
    expect(await host.ask({ type: 'setActivity', activity, version: 0 })).toMatchObject({ ok: true })
})
afterAll(async () => {
  host.leave()
  official.leave()
  await server.stop()
  remove()
})

/** Someone with a browser without JavaScript. */
async function someone() {
  const cookie = await participantCookie(server.url, 'tenth')
  const read = async (path: string) =>
    (await fetch(`${server.url}/tenth${path}`, { headers: { cookie } })).text()
  const send = async (fields: Record<string, string>, to = '/commands?late') => {
    const body = new URLSearchParams(fields)
    const options = { method: 'POST', headers: { cookie }, body, redirect: 'manual' } as const
    return fetch(`${server.url}/tenth${to}`, options)
  }
  return { read, send }
}
const chosen = (choice: string) => ({ type: 'answer', pollId, run: '1', choice })
const latest = () => readResult((official.slices[`results:${pollId}`] as ResultView[]).at(-1) as ResultView)

test('[LATE6] the desk says for how many days late answers are taken, and for fewer than who said what is known', async () => {
  const read = async () => desk.read('/sessions/tenth')
  expect(await read()).toMatch(/name="lateDays"[^>]*value="3"/)
  for (const lateDays of ['28', '91', 'some']) {
    const refused = await desk.post('/sessions/tenth', { ...tenth, seen: '1', retentionDays: '28', lateDays })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('leave this empty')])
  }
})

test('[LATE4] after the end what was asked is answered on a page of its own without JavaScript, apart from what was said before', async () => {
  const [early, late] = [await someone(), await someone()]
  for (const id of [pollId, 'words'])
    expect(await host.ask({ type: 'openPoll', pollId: id, run: 1 })).toMatchObject({ ok: true })
  expect(await host.ask({ type: 'openPoll', pollId, run: 2 })).toMatchObject({ ok: true })
  const answered = { ...chosen('yes'), run: '2' }
  expect((await early.send(answered, '/commands')).status).toBe(303)
  expect(await late.read('/late')).toContain('We are not taking answers for this session any more.')
  expect(await host.ask({ type: 'setPhase', phase: 'ended' })).toMatchObject({ ok: true })
  await official.until(({ stage }) => (stage as { late?: number } | undefined)?.late !== undefined)

  expect(await early.read('')).toContain('href="/tenth/late"')
  const page = await early.read('/late')
  expect(page).toContain('You answered this during the session, so you cannot change it now.')
  expect(page).not.toContain('<script type="module"')
  const refused = await early.send({ ...answered, choice: 'no' })
  expect(refused.headers.get('location')).toBe('/tenth/late?refused=poll.answeredLive')

  const sent = await late.send({ ...answered, choice: 'no' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/tenth/late#poll-${pollId}`])
  expect(await late.read('/late')).toContain('You said ‘No’.')
  const wrote = await late.send({ type: 'answer', pollId: 'words', run: '9', text: 'A letter' })
  expect([wrote.status, await wrote.text()]).toEqual([409, expect.stringContaining('You wrote: ‘A letter’')])
  const apart = [{ part: 'late', answered: 1, skipped: 0 }]
  await expect.poll(latest).toEqual({ answered: 1, skipped: 0, counts: [1, 0], apart })
})

test('[LATE7] the desk says so where who said what is to be taken out while late answers are taken', async () => {
  const refused = await desk.post('/records/tenth/unlink', { sure: 'yes' })
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('Late answers are still taken'),
  ])
})

test('[LATE5] late answers close by themselves when it is time', async () => {
  const one = await someone()
  server.pass(3 * 24 * 3600_000)
  // By then the sign-in of the team has ended, and with it their connection.
  await expect.poll(() => one.read('/late'), { timeout: 20_000 }).toContain('We are not taking answers')
  const sent = await one.send({ ...chosen('no'), run: '2' })
  expect(sent.headers.get('location')).toBe('/tenth/late?refused=session.ended')
})
