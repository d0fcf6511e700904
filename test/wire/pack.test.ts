import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createPrivateLinks } from '@companion/server/access/privateLinks'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening } from '../support/evening.ts'
import { temporaryFolder } from '../support/folders.ts'
import { staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let cookie: string
const secret = 'a secret of at least thirty-two letters'
const privateLinks = createPrivateLinks(secret)

beforeAll(async () => {
  const journal = createEmbeddedJournal(openLmdbStore(`${folder}/journal`), () => {})
  const { info, story } = evening(0, 30, 7, (number) => `person${String(number).padStart(6, '0')}`)
  await journal.append(
    info.id,
    story.entries.map(({ offset: _, ...draft }) => draft),
  )
  await journal.close()
  server = await startServer({ dataDir: folder, env: { COMMIT: 'abc123', COOKIE_SECRET: secret } })
  cookie = await staffCookie(server.url, 'official')
})
afterAll(async () => {
  await server.stop()
  remove()
})

const get = (path: string, as = cookie) =>
  fetch(`${server.url}${path}`, { headers: { cookie: as }, redirect: 'manual' })

/** What a program says, and how it ends; the connections to the server are looked after meanwhile. */
async function runOf(program: string): Promise<{ status: number; stdout: string }> {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.on('data', (text) => {
    stdout += text
  })
  const [status] = await once(child, 'close')
  return { status, stdout }
}

test('[PACK8] a pack is given to those who may watch, of sessions that have ended, and its own program checks it', async () => {
  expect((await get('/early/export?format=zip', '')).status).toBe(401)
  expect((await get('/local/export?format=zip')).status).toBe(409)
  for (const path of ['/early/export', '/officials/export']) {
    const answer = await get(`${path}?format=zip`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const own = `${folder}/${path.split('/')[1]}`
    mkdirSync(own)
    for (const [name, bytes] of Object.entries(files)) writeFileSync(`${own}/${name}`, bytes)
    const run = () => runOf(`${own}/recount.mjs`)
    expect(await run()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('every figure is right'),
    })
    expect(Buffer.from(files['key.pem'] ?? []).toString()).toBe(
      await (await get('/.well-known/evidence-key.pem', '')).text(),
    )
    expect(JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())).toMatchObject({
      commit: 'abc123',
      origin: server.url,
    })
    writeFileSync(`${own}/figures.csv`, `${Buffer.from(files['figures.csv'] ?? [])} `)
    expect(await run()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('WRONG  figures.csv is not what was signed'),
    })
  }
})

test('[PROOF2] the page with someone’s proofs is given by their private link alone, and checks them with what stands in it', async () => {
  const link = privateLinks.link('early', { id: 'person000007', generation: 0 })
  expect((await get('/early/mine/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/proof', '')).status).toBe(404)
  const answer = await get(`/early/mine/${link}/proof`, '')
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename=early-my-answers.html',
  ])
  const page = await answer.text()
  // It asks for nothing from anywhere.
  expect(page).not.toMatch(/src=|href=|fetch\(|import /)
  const [, proofs = ''] = /<script type="application\/json" id="proofs">(.*?)<\/script>/.exec(page) ?? []
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
  const said: Record<string, { textContent: string }> = { proofs: { textContent: proofs } }
  const document = { getElementById: (id: string) => (said[id] ??= { textContent: '' }) }
  new Function('document', script)(document)
  const count = (JSON.parse(proofs) as unknown[]).length
  expect(count).toBeGreaterThan(5)
  await expect
    .poll(
      () =>
        Object.values(said).filter(
          ({ textContent }) => textContent === 'Checked on this device: it was counted.',
        ).length,
    )
    .toBe(count)
})
