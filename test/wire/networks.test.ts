import { readFileSync } from 'node:fs'
import type { Entry } from '@companion/server/rules/entry'
import type { NetworksView } from '@companion/shared/views/networks'
import type { PollView } from '@companion/shared/views/polls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { joinCode } = JSON.parse(
  readFileSync(new URL('../../server/programme/early.json', import.meta.url), 'utf8'),
) as { joinCode: string }
const script = '192.0.2.99'
const { folder, remove } = temporaryFolder()
let server: RunningServer
let host: Person
let poll: { pollId: string; choice: string }

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { TRUST_PROXY: '1', COOKIE_SECRET: cookieSecret } })
  host = await arrive({ url: server.url, audience: 'host', cookie: await staffCookie(server.url, 'host') })
  const [pollId, { question }] = (host.slices['runSheet'] as string[])
    .map((id) => [id, host.slices[`poll:${id}`] as PollView | undefined] as const)
    .find(([, view]) => view?.question.kind === 'single' && !view.practice) as [string, PollView]
  poll = { pollId, choice: 'options' in question ? (question.options[0]?.id ?? '') : '' }
  await host.ask({ type: 'openPoll', pollId, run: 1 })
})
afterAll(async () => {
  host.leave()
  await server.kill()
  remove()
})

const answer = (cookie: string) =>
  fetch(`${server.url}/early/commands`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'x-forwarded-for': script },
    body: new URLSearchParams({ type: 'answer', pollId: poll.pollId, run: '1', choice: poll.choice }),
  })

test('[VOICE7] the code that is on the screen is on no page of participants, and who gives it is known to have come by it', async () => {
  const page = await (await fetch(`${server.url}/early`)).text()
  expect(page).not.toContain(joinCode)
  const joined = await fetch(`${server.url}/join/${joinCode.toLowerCase()}`, { redirect: 'manual' })
  expect([joined.status, joined.headers.get('location')]).toEqual([303, '/early'])
  const byCode = joined.headers.getSetCookie()[0]?.split(';')[0]
  const cookie = `${await participantCookie(server.url)}; ${byCode}`
  const person = await arrive({ url: server.url, audience: 'participant', cookie })
  const said = { type: 'answer', pollId: poll.pollId, run: 1, answer: { choice: poll.choice } } as const
  expect(await person.ask(said)).toMatchObject({ ok: true })
  expect(await person.ask(said)).toMatchObject({ ok: true })
  person.leave()
})

test('[VOICE5] a script’s people are listed while it happens, and a host’s press leaves them out and puts them back', async () => {
  for (const cookie of participantCookies(40)) expect((await answer(cookie)).status).toBe(303)
  const listed = () => (host.slices['networks'] as NetworksView | undefined)?.listed[0]
  await host.until(() => listed()?.people === 40)
  expect(listed()).toMatchObject({ unopened: 40, alike: 40 })
  const answered = () => (host.slices['networks'] as NetworksView).onStage?.people
  const setAside = { type: 'setAside', network: listed()?.network ?? 0, reason: 'One script' } as const
  expect(await host.ask(setAside)).toMatchObject({ ok: true })
  await host.until(() => listed()?.aside === 40)
  expect(answered()).toEqual({ all: 41, without: 1 })
  const counted = () => JSON.stringify(host.slices[`results:${poll.pollId}`])
  await host.until(() => counted().startsWith('[[1,'))
  expect(await host.ask(setAside)).toMatchObject({ ok: false, code: 'session.alreadySo' })
  expect(await host.ask({ type: 'putBack', aside: 1 })).toMatchObject({ ok: true })
  await host.until(() => counted().startsWith('[[41,'))
  expect(await host.ask(setAside)).toMatchObject({ ok: true })
})

test('[VOICE3] how each came is in the journal once, which is verified, and unlinked it is there no more', async () => {
  expect(await host.ask({ type: 'setPhase', phase: 'ended' })).toMatchObject({ ok: true })
  host.leave()
  await server.stop()
  const env = { DATA_DIR: folder }
  const entries = async (name: string) => {
    await journalCommand(env, 'export', 'early', `${folder}/${name}.jsonl`)
    return readFileSync(`${folder}/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as Entry)
  }
  const all = await entries('linked')
  const came = all.flatMap(({ actor }) => actor.came ?? [])
  expect(came).toHaveLength(41)
  expect(came.filter(({ via, free, at }) => via === 'code' && free && at !== undefined)).toHaveLength(1)
  expect(new Set(came.map(({ from }) => from)).size).toBe(2)
  expect(JSON.stringify(all)).not.toContain(script)
  expect((await journalCommand(env, 'verify', 'early')).out).toContain('41 people')
  await journalCommand(env, 'unlink', 'early')
  const left = await entries('unlinked')
  expect(left.flatMap(({ actor }) => actor.came?.from ?? [])).toEqual([])
  expect((await journalCommand(env, 'verify', 'early')).out).toContain('41 people')
})
