import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startInstance } from '../support/instances.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'
import { inModules, type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const dist = pathToFileURL(new URL('../../server/dist', import.meta.url).pathname).href

/** Rules that break half-way through an announcement that says so: the state is changed, and then they throw. */
const plant = `
  import { registry } from '${dist}/rules/registry.js'
  const { apply } = registry.announce
  registry.announce.apply = (state, entry) => {
    const touched = apply(state, entry)
    if (entry.command.text === 'Break here') throw new Error('planted in apply')
    return touched
  }
`
/** The same of the programme, where its name is changed to that. */
const plantInProgramme = `
  import { programmeRules } from '${dist}/rules/programme/rules.js'
  const { apply } = programmeRules
  programmeRules.apply = (state, entry) => {
    const outcome = apply(state, entry)
    if (entry.command.about?.name === 'Break here') throw new Error('planted in apply')
    return outcome
  }
`
const env = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(plant)}`,
  LOG_LEVEL: 'fatal',
}

/** What a server says in its log from now on. */
function logOf(server: RunningServer): () => string {
  let said = ''
  server.process.stdout?.on('data', (text) => {
    said += text
  })
  return () => said
}

const statusOf = async (url: string) => (await fetch(url)).status

async function someone(server: RunningServer, audience: 'host' | 'participant', session = 'early') {
  const cookie =
    audience === 'host'
      ? await staffCookie(server.url, 'host', session)
      : await participantCookie(server.url, session)
  const person = await arrive({ url: server.url, audience, cookie, session })
  onTestFinished(() => person.leave())
  return person
}

/** One answer in a session, and then what breaks its state; resolves when the servers have let its people go. */
async function breaks(server: RunningServer, others: readonly Person[]): Promise<void> {
  const host = await someone(server, 'host')
  const parent = await someone(server, 'participant')
  expect(await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)).toMatchObject({ ok: true })
  const answer = { type: 'answer', pollId: 'p2', run: 1, answer: { choice: 'a' } } as never
  expect(await parent.ask(answer)).toMatchObject({ ok: true })
  const gone = [host, parent, ...others].map(
    ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
  )
  let isAcknowledged = false
  host.socket.emit('command', { type: 'announce', id: 'break-here', text: 'Break here' }, (ack) => {
    isAcknowledged = ack.ok
  })
  await Promise.all(gone)
  expect(isAcknowledged).toBe(false)
}

/** The session is set aside, which its pages and the readiness say, and another goes on. */
async function isSetAside(server: RunningServer): Promise<void> {
  expect(await statusOf(`${server.url}/readyz`)).toBe(503)
  const page = await fetch(`${server.url}/early`)
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('This session has stopped')])
  const host = await someone(server, 'host', 'local')
  const note = { type: 'noteToHosts', text: 'All is well here' } as never
  expect(await host.ask(note)).toMatchObject({ ok: true })
}

/** The session goes on without the entry, and its evidence says what was left out. */
async function isMended(server: RunningServer, offset: number, reason: string): Promise<void> {
  await expect.poll(() => statusOf(`${server.url}/readyz`)).toBe(200)
  const host = await someone(server, 'host')
  await host.until((slices) => 'results:p2' in slices)
  const [counts = []] = host.slices['results:p2'] as number[][]
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  // Files have an open question in steps, in which one person is none.
  await host.ask({ type: 'closePoll', pollId: 'p2', run: 1 } as never)
  const cookie = await staffCookie(server.url, 'official')
  const file = await (await fetch(`${server.url}/early/export?format=csv`, { headers: { cookie } })).text()
  expect(file.match(new RegExp(`left out,${offset},`, 'g'))).toHaveLength(1)
  expect(file).toContain(reason)
  expect(file.match(/,p2,.*people,1/g)).not.toBeNull()
}

test('[FAULT14] an instance whose programme has stopped is not ready for people', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const options = `--import data:text/javascript,${encodeURIComponent(plantInProgramme)}`
  const server = await startServer({
    dataDir: folder,
    env: { ...env, NODE_OPTIONS: options },
    main: inModules,
  })
  onTestFinished(() => server.kill())
  const desk = await organiser(server.url)
  expect(await statusOf(`${server.url}/readyz`)).toBe(200)
  const about = { seen: '1', name: 'Break here', title: 'Tell us', lead: 'Join in.' }
  const sent = desk.post('/texts', about).catch(() => null)
  await expect.poll(() => statusOf(`${server.url}/readyz`)).toBe(503)
  await server.kill()
  await sent
})

const reason = 'A fault in the programme, found in a test'

test('[FAULT13] a state that breaks half-way stops its session alone, is named, and is set aside at the next start', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const first = await startServer({ dataDir: folder, env, main: inModules })
  onTestFinished(() => first.kill())
  const log = logOf(first)
  await breaks(first, [])
  await expect.poll(log).toMatch(/"session":"early","offset":4/)
  expect(log().match(/has stopped/g)).toHaveLength(1)
  await isSetAside(first)
  await first.stop()

  const second = await startServer({ dataDir: folder, env, main: inModules })
  onTestFinished(() => second.kill())
  await isSetAside(second)
  await second.stop()

  const own = { DATA_DIR: folder }
  expect(await journalCommand(own, 'skip', 'early', '4')).toMatchObject({ code: 2 })
  expect(await journalCommand(own, 'skip', 'early', '9', '--reason', reason)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no entry at offset 9'),
  })
  expect(await journalCommand(own, 'skip', 'early', '4', '--reason', reason)).toMatchObject({
    code: 0,
    err: '',
  })
  expect(await journalCommand(own, 'verify', 'early')).toMatchObject({ code: 0 })
  const third = await startServer({ dataDir: folder, env, main: inModules })
  onTestFinished(() => third.kill())
  await isMended(third, 4, reason)
})

needs('redis-server')(
  '[FAULT13] the same on Redis, where all instances stop, and go on when the entry is left out',
  async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.dispose())
    const servers = await Promise.all(
      [1, 2].map(() => startInstance({ redisUrl: redis.url, env, main: inModules })),
    )
    const logs = servers.map(logOf)
    const elsewhere = await someone(servers[1] as RunningServer, 'participant')
    await breaks(servers[0] as RunningServer, [elsewhere])
    // Each instance may have put the run sheet in force first.
    const named = /"session":"early","offset":([45])/
    for (const log of logs) await expect.poll(log).toMatch(named)
    const [offset] = logs.map((log) => Number(named.exec(log())?.[1]))
    for (const server of servers) await isSetAside(server)
    const own = { REDIS_URL: redis.url }
    expect(await journalCommand(own, 'skip', 'early', String(offset), '--reason', reason)).toMatchObject({
      code: 0,
      err: '',
    })
    for (const server of servers) await isMended(server, Number(offset), reason)
  },
)
