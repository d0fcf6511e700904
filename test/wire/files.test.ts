import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import type { Draft } from '@companion/server/rules/entry'
import { parse } from 'csv-parse/sync'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { host, parent } from '../support/story.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let hostCookie: string
let officialCookie: string

/** What an older server took as it came: a sign that no file of XML may hold, and half a character. */
const older: Draft[] = [
  {
    at: 1,
    actor: parent('ada'),
    command: { type: 'ask', id: 'ask-0001', text: 'How\uFFFF \u0000long\uD800?' },
  },
  { at: 2, actor: host, command: { type: 'reviewQuestion', id: 'show-0001', question: 1, verdict: 'show' } },
]

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  hostCookie = await staffCookie(server.url, 'host')
  officialCookie = await staffCookie(server.url, 'official')
})
afterAll(async () => {
  await server.kill()
  remove()
})

const get = (path: string, cookie = '') => fetch(`${server.url}${path}`, { headers: { cookie } })
const bring = (body: string, cookie = hostCookie) =>
  fetch(`${server.url}/early/run-sheet`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body,
  })

test('[EVIDENCE2] evidence is given to those who may watch, in every format, with a sheet that explains its columns', async () => {
  const console = await arrive({ url: server.url, audience: 'host', cookie: hostCookie })
  await console.ask({ type: 'openPoll', pollId: 'try', run: 1 } as never)
  await console.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  console.leave()
  for (const path of ['/early/export', '/officials/export']) {
    expect((await get(`${path}?format=csv`)).status).toBe(401)
    expect((await get(`${path}?format=doc`, officialCookie)).status).toBe(404)
    const csv = await (await get(`${path}?format=csv`, officialCookie)).text()
    const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[]
    // Four options of the question that was asked; nothing of the one that was only to try things out.
    expect(rows.map(({ question, item, value }) => [question, item, value])).toEqual([
      ['p1', 'No, this is my first', '0'],
      ['p1', 'Yes, one', '0'],
      ['p1', 'Yes, two or more', '0'],
      ['p1', 'Not sure', '0'],
    ])
    const { columns, rows: same } = (await (await get(`${path}?format=json`, officialCookie)).json()) as {
      columns: Record<string, string>
      rows: Record<string, unknown>[]
    }
    expect(same.map((row) => Object.values(row).map(String))).toEqual(rows.map((row) => Object.values(row)))
    const names = Object.keys(columns)
    expect(names).toEqual(Object.keys(rows[0] as object))
    for (const [format, read] of [
      ['xlsx', readXlsx],
      ['ods', readOds],
    ] as const) {
      const file = await (await get(`${path}?format=${format}`, officialCookie)).arrayBuffer()
      const { sheets } = await read(new Uint8Array(file))
      expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Contents', 'Notes', 'Columns', 'Results'])
      const figures = sheets
        .at(-1)
        ?.rows.slice(-rows.length)
        .map((row) => row.slice(-5).map(String))
      expect(figures).toEqual(
        rows.map(({ item, measure, value, share, status }) => [item, measure, value, share, status]),
      )
      expect(sheets[3]?.rows.slice(-names.length).map(([column]) => column)).toEqual(names)
    }
  }
})

test('[EVIDENCE2] a workbook can be opened, whatever the texts in it hold', async () => {
  const { folder, remove } = temporaryFolder()
  const journal = createEmbeddedJournal(openLmdbStore(`${folder}/journal`), () => {})
  await journal.append('local', older)
  await journal.close()
  const server = await startServer({ dataDir: folder })
  const headers = { cookie: await staffCookie(server.url, 'official') }
  for (const [format, read] of [
    ['xlsx', readXlsx],
    ['ods', readOds],
  ] as const) {
    const file = await (await fetch(`${server.url}/local/export?format=${format}`, { headers })).arrayBuffer()
    const { sheets } = await read(new Uint8Array(file))
    expect(sheets.some(({ rows }) => rows.some((row) => row.includes('How long?')))).toBe(true)
  }
  await server.kill()
  remove()
})

test('[SHEET5] a file that is nested without end is told to be none', async () => {
  const answer = await bring('['.repeat(100_000))
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { problems: ['line 1: this is nested too deeply for a run sheet'] },
  ])
})

test('[SHEET5] a file that is not a run sheet changes nothing, and what is wrong is told line by line', async () => {
  const kept = await (await get('/early/run-sheet', hostCookie)).text()
  const sheet = JSON.parse(kept) as { kind: string }[]
  expect((await get('/early/run-sheet', officialCookie)).status).toBe(404)
  expect((await bring(kept, officialCookie)).status).toBe(404)
  const line = kept.split('\n').findIndex((text) => text.includes('Have you taken part'))
  const broken = kept.replace('Have you taken part in one of these sessions before?', '')
  expect(await (await bring(broken)).json()).toEqual({
    problems: [`line ${line + 1}: [2].question.text: give at least 1 character`],
  })
  const torn = await bring(kept.replace('"kind"', 'kind'))
  expect(torn.status).toBe(422)
  expect(await torn.json()).toEqual({ problems: [expect.stringMatching(/^line 3: this is not JSON/)] })
  expect((await bring(' ')).status).toBe(422)
  expect(await (await get('/early/run-sheet', hostCookie)).text()).toBe(kept)
  // What is kept can be brought back, changed.
  const changed = sheet.slice(0, 3)
  expect(await (await bring(JSON.stringify(changed))).json()).toEqual({ problems: [] })
  expect(JSON.parse(await (await get('/early/run-sheet', hostCookie)).text())).toEqual(changed)
})
