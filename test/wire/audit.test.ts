import { join } from 'node:path'
import { aboutOf } from '@companion/server/audit/aboutOf'
import { type Audit, type Author, createAudit } from '@companion/server/audit/audit'
import { inWords } from '@companion/server/audit/inWords'
import { notOfTeam, teamWords } from '@companion/server/audit/teamWords'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { registry } from '@companion/server/rules/registry'
import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arriveAsHost } from '../support/instances.ts'
import { staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

const dayMs = 24 * 60 * 60 * 1000

/** An audit log on a disk, by a clock that is set by hand. */
function auditIn(folder: string, days: number, clock: () => number) {
  const journal = createEmbeddedJournal(openLmdbStore(join(folder, 'journal')), (error) => {
    throw error
  })
  const audit = createAudit({ journal, clock, log: { error() {} } as never, days })
  const close = async () => {
    await audit.stop()
    await journal.close()
  }
  return { audit, close }
}

/** A server whose audit log has some lines already. */
async function running(before?: (audit: Audit) => void) {
  const { folder, remove } = temporaryFolder()
  if (before !== undefined) {
    const { audit, close } = auditIn(folder, 30, Date.now)
    before(audit)
    await close()
  }
  const server = await startServer({ dataDir: folder })
  onTestFinished(async () => {
    await server.kill()
    remove()
  })
  return server
}

/** What each line of a log is of, the oldest first. */
async function kindsIn(audit: Audit): Promise<string[]> {
  const kinds: string[] = []
  await audit.read(({ what }) => kinds.push(what))
  return kinds
}

const ada: Author = { id: 'ada-of-the-team', role: 'host', name: 'Ada' }

test('[AUDIT1] organisers read who did what, newest first, in plain words, by session, person and kind', async () => {
  const { url } = await running()
  const host = await arriveAsHost(url)
  expect(await host.ask({ type: 'openPoll', pollId: 'p3', run: 1 } as never)).toMatchObject({ ok: true })
  const desk = await organiser(url)
  const page = await desk.read('/audit')
  expect(page).toContain('Opened question p3')
  expect(page.indexOf('Signed in as an organiser')).toBeLessThan(page.indexOf('Opened question p3'))
  expect(page.indexOf('Opened question p3')).toBeLessThan(page.indexOf('Signed in as a host'))
  const told = async (query: string) => (await desk.read(`/audit?${query}`)).split('<tbody')[1] ?? ''
  expect(await told('session=early')).not.toContain('as an organiser')
  expect(await told('what=signedIn')).not.toContain('Opened')
  const [, who] = /who=([\w-]+)&amp;what=">A host/.exec(page) ?? []
  expect(await told(`who=${who}`)).toContain('Opened question p3')
  expect(await told(`who=${who}`)).not.toContain('as an organiser')
})

test('[AUDIT2] nobody but an organiser reads it', async () => {
  const { url } = await running()
  const headers = { cookie: await staffCookie(url, 'host') }
  for (const path of ['/organise/audit', '/organise/audit.csv'])
    expect((await fetch(url + path, { headers })).status).toBe(401)
})

test('[AUDIT3] every command of the team has its words', () => {
  const ofTeam = Object.entries(registry)
    .filter(([, { by }]) => by.some((role) => role !== 'participant' && role !== 'system'))
    .map(([type]) => type)
  expect(Object.keys(teamWords).sort()).toEqual([...ofTeam, 'importRunSheet'].filter(unique).sort())
  expect(notOfTeam.filter((type) => ofTeam.includes(type))).toEqual([])
  const told = (command: object) =>
    inWords(
      { at: 0, who: 'ada', what: 'did', about: aboutOf({ id: 'x', ...command } as never) },
      () => undefined,
    )
  expect(told({ type: 'openPoll', pollId: 'p3', run: 2 })).toBe('Opened question p3 (asked for the 2nd time)')
  expect(told({ type: 'reviewQuestion', question: 7, verdict: 'decline', reason: 'names' })).toBe(
    'Declined question 7 on the board',
  )
  expect(told({ type: 'setPhase', phase: 'ended' })).toBe('Ended the session')
  expect(told({ type: 'announce', text: 'We start late' })).not.toContain('late')
})

const unique = (value: string, at: number, all: readonly string[]) => all.indexOf(value) === at

test('[AUDIT4] every file that is taken away is in it: evidence, the run sheet, and the log itself', async () => {
  const { url } = await running()
  const headers = { cookie: await staffCookie(url, 'host') }
  const desk = await organiser(url)
  await fetch(`${url}/early/export?format=csv`, { headers })
  await fetch(`${url}/early/run-sheet`, { headers })
  await desk.read('/audit.csv')
  const page = await desk.read('/audit?what=exported')
  for (const file of ['the evidence (CSV)', 'the run sheet', 'the audit log']) expect(page).toContain(file)
})

test('[AUDIT5] it is taken away as a file in which nothing is a formula', async () => {
  const { url } = await running((audit) => audit.note({ ...ada, name: '=1+1' }, { what: 'signedIn' }))
  const desk = await organiser(url)
  const rows = parse(await desk.read('/audit.csv'), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows[0]).toMatchObject({ name: "'=1+1", what: 'Signed in as a host' })
  expect(rows[1]).toMatchObject({ kind: 'Signed in', what: 'Signed in as an organiser', role: 'organiser' })
})

test('[AUDIT6] what is older than AUDIT_DAYS is forgotten, and nothing else', async () => {
  const { folder, remove } = temporaryFolder()
  let now = 0
  const at = (ms: number) => (now = ms)
  const { audit, close } = auditIn(folder, 30, () => now)
  onTestFinished(async () => {
    await close()
    remove()
  })
  audit.note(ada, { what: 'signedIn' })
  at(20 * dayMs)
  audit.note(ada, { what: 'signedOut' })
  at(30 * dayMs)
  await audit.forget()
  expect(await kindsIn(audit)).toEqual(['signedIn', 'signedOut'])
  at(30 * dayMs + 1)
  await audit.forget()
  expect(await kindsIn(audit)).toEqual(['signedOut'])
  at(90 * dayMs)
  await audit.forget()
  expect(await kindsIn(audit)).toEqual([])
  audit.note(ada, { what: 'signedIn' })
  expect(await kindsIn(audit)).toEqual(['signedIn'])
})

test('[AUDIT7] a page of the log has 200 lines, and leads to the older ones', async () => {
  const { url } = await running((audit) => {
    for (let line = 1; line <= 450; line += 1)
      audit.note(ada, { what: 'lookedIntoGroup', about: `group ${line}` })
  })
  const desk = await organiser(url)
  const groups = async (page: number) =>
    [...(await desk.read(`/audit?what=lookedIntoGroup&page=${page}`)).matchAll(/into group (\d+)</g)].map(
      ([, group]) => Number(group),
    )
  expect(await groups(1)).toEqual(Array.from({ length: 200 }, (_, index) => 450 - index))
  expect(await groups(3)).toEqual(Array.from({ length: 50 }, (_, index) => 50 - index))
  expect(await groups(4)).toEqual(await groups(3))
})

test('[AUDIT8] of wrong codes without end the log has no more than a network may give', async () => {
  const { url } = await running()
  const desk = await organiser(url)
  for (let times = 0; times < 60; times += 1) {
    const body = new URLSearchParams({ audience: 'host', code: `wrong-code-${times}` })
    await fetch(`${url}/early/sign-in`, { method: 'POST', body })
  }
  const lines = (await desk.read('/audit?what=wrongCode')).split('Gave a wrong code as a host').length - 1
  expect(lines).toBeGreaterThan(9)
  expect(lines).toBeLessThan(40)
})
