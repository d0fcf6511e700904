import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startServer } from '../support/server.ts'

async function start(env: Record<string, string> = {}) {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({ dataDir: folder, env })
  onTestFinished(async () => {
    await server.kill()
    remove()
  })
  return { url: server.url, desk: await organiser(server.url) }
}

const daysIn = (page: string) => /name="retentionDays"[^>]*value="(\d*)"/.exec(page)?.[1]

test('[KEEP12] a session that is made at the desk forgets after 28 days, unless its organiser says otherwise', async () => {
  const { desk } = await start()
  expect(daysIn(await desk.read('/sessions/new'))).toBe('28')
  expect(daysIn(await desk.read('/sessions/new?copy=early'))).toBe('28')
  await desk.post('/sessions', { ...tenth, retentionDays: '90' })
  expect(daysIn(await desk.read('/sessions/tenth'))).toBe('90')
  expect(daysIn(await desk.read('/sessions/new?copy=tenth'))).toBe('90')
})

test('[KEEP13] the privacy page says how long it is in the session that one came from, in every language', async () => {
  const { url, desk } = await start({ RETENTION_DAYS: '365' })
  const privacy = async (session: string, language = 'en') =>
    (await fetch(`${url}/privacy${session}`, { headers: { cookie: `language=${language}` } })).text()
  await desk.post('/sessions', { ...tenth, retentionDays: '28' })
  // A session runs a moment after it was made.
  await expect.poll(() => privacy('?session=tenth')).toContain('28 days after this session ends')
  expect(await privacy('?session=early')).toContain('365 days after this session ends')
  await desk.post('/sessions/tenth', { ...tenth, seen: '1', retentionDays: '1' })
  await expect.poll(() => privacy('?session=tenth')).toContain('1 day after this session ends')
  expect(await privacy('')).not.toContain('after this session ends')
  for (const language of ['en-simple', 'cy', 'pl', 'uk', 'ro', 'so', 'pa', 'ur', 'ar']) {
    const source = readFileSync(new URL(`../../client/src/messages/${language}.ts`, import.meta.url), 'utf8')
    const [, title = '-'] = /retention: \{\s+title:\s+'([^']+)'/.exec(source) ?? []
    expect(await privacy('?session=early', language)).toContain(title)
  }
  const never = await start()
  expect(await (await fetch(`${never.url}/privacy?session=early`)).text()).toContain('We have not set a date')
})
