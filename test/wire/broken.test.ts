import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person } from '../support/people.ts'
import { inModules, type RunningServer, startServer } from '../support/server.ts'

const dist = pathToFileURL(new URL('../../server/dist', import.meta.url).pathname).href

/** What makes a server break where it should not: a slice, a search, own slices, and telling people of a note. */
const plant = `
  import { participantView } from '${dist}/rules/audiences/participant.js'
  import { BoardSearch } from '${dist}/replica/boardSearch.js'
  import { Hub } from '${dist}/replica/hub.js'
  const broken = (what) => { throw new Error('planted in ' + what) }
  const { slice } = participantView
  participantView.slice = (state, name) => (name === 'announcement' && state.announcement ? broken('a slice') : slice(state, name))
  BoardSearch.prototype.find = () => broken('find')
  const { touch } = Hub.prototype
  Hub.prototype.touch = function (touched) {
    return touched.names.includes('notes') ? broken('touch') : touch.call(this, touched)
  }
`

let server: RunningServer
let said = ''
const { folder, remove } = temporaryFolder()
const people: Person[] = []

beforeAll(async () => {
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(plant)}`
  server = await startServer({ dataDir: folder, env: { NODE_OPTIONS }, main: inModules })
  server.process.stdout?.on('data', (text) => {
    said += text
  })
})
afterAll(async () => {
  for (const person of people) person.leave()
  await server.kill()
  remove()
})

/** Wait until the server's log says this. */
async function logged(sign: string): Promise<void> {
  while (!said.includes(sign)) await once(server.process.stdout as Readable, 'data')
}

async function someone(audience: 'host' | 'participant'): Promise<Person> {
  const person = await arrive({ url: server.url, audience, cookie: await cookieFor(server.url, audience) })
  people.push(person)
  return person
}

async function brokenParts(): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^companion_broken_total (\S+)$/m.exec(metrics)?.[1])
}

test('[WIRE7] a slice that cannot be made is left out: everyone has all the others, and newcomers come in', async () => {
  const host = await someone('host')
  const there = await someone('participant')
  expect(await brokenParts()).toBe(0)
  expect(await host.ask({ type: 'announce', text: 'We start late' })).toMatchObject({ ok: true })
  await host.until((slices) => slices['announcement'] !== undefined)
  expect(await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 })).toMatchObject({ ok: true })
  await there.until((slices) => slices['poll:p1'] !== undefined)
  const late = await someone('participant')
  expect(late.slices).toEqual(there.slices)
  expect(there.slices).not.toHaveProperty('announcement')
  expect((await fetch(`${server.url}/early`)).status).toBe(200)
  expect(await brokenParts()).toBeGreaterThan(0)
  await logged('planted in a slice')
  expect(said.match(/"what":"participant announcement"/g)).toHaveLength(1)
})

test('[WIRE7] where no one can be told of an entry, it counts, and those after it are applied', async () => {
  const host = await someone('host')
  const there = await someone('participant')
  expect(await host.ask({ type: 'noteToHosts', text: 'Wait for the interpreter' })).toMatchObject({
    ok: true,
  })
  expect(await host.ask({ type: 'closePoll', pollId: 'p1', run: 1 })).toMatchObject({ ok: true })
  await there.until((slices) => JSON.stringify(slices['poll:p1']).includes('"closedAt":1'))
  await logged('planted in touch')
})

test('[WIRE7] a message that makes the program break is refused, and its sender stays connected', async () => {
  const there = await someone('participant')
  const answer: unknown = await there.socket.emitWithAck('find', { order: 'most' })
  expect(answer).toMatchObject({ ok: false, code: 'command.unreadable' })
  expect(there.socket.connected).toBe(true)
  await logged('planted in find')
})
