import { createHash } from 'node:crypto'
import { cookieFrom } from '@companion/server/crowd/cookieFrom'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { TRUST_PROXY: '1' } })
})
afterAll(async () => {
  await server.kill()
  remove()
})

const open = (path: string, from: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { redirect: 'manual', headers: { 'x-forwarded-for': from, ...headers } })

/** The cookie of that name that an answer sets. */
const cookieIn = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] as string)
    .find((cookie) => cookie.startsWith(`${name}=`))

const isIn = (answer: Response) => answer.status === 200 && cookieIn(answer, 'companion') !== undefined

/** So many open a page from one address, some at a time; the answers that they got. */
async function come(count: number, from: string): Promise<Response[]> {
  const answers: Response[] = []
  while (answers.length < count)
    answers.push(
      ...(await Promise.all(
        Array.from({ length: 50 }, async () => {
          const answer = await open('/early', from)
          await answer.arrayBuffer()
          return answer
        }),
      )),
    )
  return answers
}

test('[VOICE1] 500 people behind one address are in at once, and a script that goes on is not', async () => {
  expect((await come(500, '192.0.2.1')).filter(isIn)).toHaveLength(500)
  const more = await come(1000, '192.0.2.1')
  expect(more.filter(isIn).length).toBeLessThan(250)
  expect(more.filter(({ status }) => status === 429).length).toBeGreaterThan(750)
  expect(isIn(await open('/early', '192.0.2.2'))).toBe(true)
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  expect(metrics).toMatch(/companion_turned_away_total\{what="newcomers"\} [1-9]/)
})

test('[VOICE2] the page of someone who is not let in says why in their language, asks again by itself, and has its work in a file of its own', async () => {
  const from = '192.0.2.3'
  await come(650, from)
  const page = await open('/early', from)
  const html = await page.text()
  expect([page.status, page.headers.get('retry-after')]).toEqual([429, '20'])
  expect(html).toContain('<meta http-equiv="refresh" content="20"/>')
  expect(html).toContain('You do not need to do anything')
  expect(html).toContain('src="/arriving.js"')
  for (const file of ['/arriving.js', '/arrivingWorker.js']) expect((await open(file, from)).status).toBe(200)
  expect(await (await open('/early', from, { 'accept-language': 'cy' })).text()).toContain('Does dim angen')
})

test('[VOICE2] the work that a page has done opens the session, at an address without it, once', async () => {
  const from = '192.0.2.4'
  await come(650, from)
  const cookie = cookieIn(await open('/early', from), 'companion-arrival') as string
  const [bits, challenge] = [Number(cookie.split('-')[2]), cookie.split('.')[1]]
  let worked = 0
  while (Math.clz32(createHash('sha256').update(`${challenge}:${worked}`).digest().readUInt32BE(0)) < bits)
    worked += 1
  const opened = await open(`/early/questions?a=1&worked=${worked}`, from, { cookie })
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/early/questions?a=1'])
  const mine = cookieIn(opened, 'companion') as string
  expect((await open('/early/questions', from, { cookie: mine })).status).toBe(200)
  expect((await open(`/early?worked=${worked}`, from, { cookie })).status).toBe(429)
})

test('[CROWD6] simulated participants come in from this machine when one of its addresses has brought too many', async () => {
  const near = await startServer({ dataDir: `${folder}/near` })
  onTestFinished(() => near.kill())
  let status = 200
  while (status === 200) status = (await fetch(`${near.url}/early`)).status
  for (const number of [0, 399, 400, 18_999])
    expect(await cookieFrom(`${near.url}/early`, number)).toMatch(/^companion=/)
})
