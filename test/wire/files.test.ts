import { parse } from 'csv-parse/sync'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let hostCookie: string
let officialCookie: string

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  hostCookie = await staffCookie(server.url, 'host')
  officialCookie = await staffCookie(server.url, 'official')
})
afterAll(async () => {
  await server.stop()
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
  const host = await arrive({ url: server.url, audience: 'host', cookie: hostCookie })
  await host.ask({ type: 'openPoll', pollId: 'try', run: 1 } as never)
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  host.leave()
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
    expect(Object.keys(columns)).toEqual(Object.keys(rows[0] as object))
    for (const [format, read] of [
      ['xlsx', readXlsx],
      ['ods', readOds],
    ] as const) {
      const file = await (await get(`${path}?format=${format}`, officialCookie)).arrayBuffer()
      const { sheets } = await read(new Uint8Array(file))
      expect(sheets.map(({ name }) => name)).toEqual(['Evidence', 'What the columns mean'])
      expect(sheets[0]?.rows).toHaveLength(1 + rows.length)
      expect(sheets[0]?.rows[0]).toEqual(Object.keys(columns))
      expect(sheets[1]?.rows.map(([column]) => column)).toEqual(['column', ...Object.keys(columns)])
    }
  }
})

test('[SHEET5] a file that is not a run sheet changes nothing, and what is wrong is told line by line', async () => {
  const kept = await (await get('/early/run-sheet', hostCookie)).text()
  const sheet = JSON.parse(kept) as { id: string; question: { text: string; options?: unknown[] } }[]
  expect((await get('/early/run-sheet', officialCookie)).status).toBe(404)
  expect((await bring(kept, officialCookie)).status).toBe(404)
  const line = kept.split('\n').findIndex((text) => text.includes('Have you taken part'))
  const broken = kept.replace('Have you taken part in one of these sessions before?', '')
  expect(await (await bring(broken)).json()).toEqual({
    problems: [`line ${line + 1}: [1].question.text: give at least 1 character`],
  })
  const torn = await bring(kept.replace('"kind"', 'kind'))
  expect(torn.status).toBe(422)
  expect(await torn.json()).toEqual({ problems: [expect.stringMatching(/^line 3: this is not JSON/)] })
  expect((await bring(' ')).status).toBe(422)
  expect(await (await get('/early/run-sheet', hostCookie)).text()).toBe(kept)
  // What is kept can be brought back, changed.
  const changed = sheet.slice(0, 2)
  expect(await (await bring(JSON.stringify(changed))).json()).toEqual({ problems: [] })
  expect(JSON.parse(await (await get('/early/run-sheet', hostCookie)).text())).toEqual(changed)
})
