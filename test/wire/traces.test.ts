import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '@companion/server/config'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { startServer } from '../support/server.ts'

type Options = Partial<Parameters<typeof startServer>[0]>

async function start(options: Options = {}) {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const dataDir = join(folder, 'new', 'data')
  const server = await startServer({ dataDir, ...options })
  onTestFinished(() => server.kill())
  let logged = ''
  server.process.stdout?.on('data', (text) => {
    logged += text
  })
  const post = (type: string, body: unknown) =>
    fetch(`${server.url}/policy-reports`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify(body),
    })
  return { server, dataDir, logged: () => logged, post }
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** The mode of everything under a folder, itself included, by its path in it. */
function modesIn(folder: string): Record<string, string> {
  const names = ['', ...readdirSync(folder, { recursive: true }).map(String)]
  return Object.fromEntries(names.map((name) => [name, modeOf(join(folder, name))]))
}

const closed = {
  '': '700',
  journal: '700',
  'journal/journal.mdb': '600',
  'journal/journal.mdb-lock': '600',
  'journal/lock': '600',
  'secrets.json': '600',
}

test('[TRACE1] what a server keeps is its own user’s alone, and what an earlier version left open is closed', async () => {
  const { server, dataDir } = await start()
  expect(modesIn(dataDir)).toEqual(closed)
  await server.stop()
  for (const [name, mode] of Object.entries(closed))
    chmodSync(join(dataDir, name), mode === '700' ? 0o755 : 0o664)
  const again = await startServer({ dataDir })
  onTestFinished(() => again.kill())
  expect(modesIn(dataDir)).toEqual(closed)
})

test('[TRACE1] what the journal command writes is its own user’s alone, also over a file that was open', async () => {
  const { server, dataDir } = await start()
  await server.stop()
  const [fresh, old] = [join(dataDir, 'fresh.jsonl'), join(dataDir, 'old.jsonl')]
  writeFileSync(old, '')
  chmodSync(old, 0o644)
  for (const path of [fresh, old]) {
    const { code, err } = await journalCommand({ DATA_DIR: dataDir }, 'export', 'early', path)
    expect([code, err, modeOf(path)]).toEqual([0, '', '600'])
  }
})

test('[TRACE3] what the content policy blocked is logged once, by directive and origin alone', async () => {
  const { server, logged, post } = await start({ env: { LOG_LEVEL: 'warn' } })
  const { headers } = await fetch(`${server.url}/early`)
  expect(headers.get('content-security-policy')).toMatch(/report-to policy;report-uri \/policy-reports$/)
  expect(headers.get('reporting-endpoints')).toBe('policy="/policy-reports"')
  const older = (blocked: string) => ({
    'csp-report': {
      'document-uri': `${server.url}/early/mine/somebodys-link`,
      'effective-directive': 'img-src',
      'blocked-uri': blocked,
      'script-sample': 'words of a page',
    },
  })
  const newer = {
    type: 'csp-violation',
    url: `${server.url}/early/mine/somebodys-link`,
    body: { effectiveDirective: 'script-src-elem', blockedURL: 'inline', sample: 'words of a page' },
  }
  for (let times = 0; times < 2; times++) {
    const sent = await post('application/csp-report', older('https://cdn.example/of/somebody?id=7'))
    expect(sent.status).toBe(204)
    await post('application/reports+json', [newer, { body: null }, 'x'])
  }
  for (const odd of [{}, [], 'x', null, { 'csp-report': { 'effective-directive': 'Somebody’s name' } }])
    await post('application/csp-report', odd)
  await post('text/plain', older('https://elsewhere.example'))
  await post('application/csp-report', older('https://last.example/'))
  await expect.poll(logged).toContain('last.example')
  const lines = logged()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
  expect(lines.map(({ directive, blocked }) => [directive, blocked])).toEqual([
    ['img-src', 'https://cdn.example'],
    ['script-src-elem', 'inline'],
    ['img-src', 'https://last.example'],
  ])
  expect(Object.keys(lines[0]).sort()).toEqual([
    'blocked',
    'directive',
    'hostname',
    'level',
    'msg',
    'pid',
    'time',
  ])
})

test('[TRACE3] reports are bounded: by size, by how many a network sends, and by how many kinds are logged', async () => {
  const { logged, post } = await start({ env: { LOG_LEVEL: 'warn' } })
  const report = (n: number) => ({
    'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': `https://made-up-${n}.example/` },
  })
  expect((await post('application/csp-report', { much: 'x'.repeat(20_000) })).status).toBe(413)
  const many = Array.from({ length: 60 }, (_, n) => ({
    body: { effectiveDirective: 'img-src', blockedURL: `https://many-${n}.example` },
  }))
  await post('application/reports+json', many)
  const statuses = await Promise.all(
    Array.from({ length: 150 }, async (_, n) => (await post('application/csp-report', report(n))).status),
  )
  expect(new Set(statuses)).toEqual(new Set([204, 429]))
  await expect.poll(() => logged().split('blocked something').length - 1).toBe(100)
})

test('[TRACE4] whom to tell of a weakness is where RFC 9116 has it, if the configuration says', async () => {
  const none = await start()
  expect((await fetch(`${none.server.url}/.well-known/security.txt`)).status).toBe(404)
  const { server } = await start({ env: { SECURITY_CONTACT: 'mailto:security@example.org' } })
  const response = await fetch(`${server.url}/.well-known/security.txt`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toContain('Contact: mailto:security@example.org\n')
  const [, expires = ''] = /^Expires: (\S+)$/m.exec(text) ?? []
  expect(Date.parse(expires)).toBeGreaterThan(Date.now())
  // A year is the most that the standard recommends.
  expect(Date.parse(expires)).toBeLessThan(Date.now() + 365 * 86_400_000)
})

test('[TRACE4] a contact that is no address, and a time that is none, are refused at the start', () => {
  expect(() => readConfig({ SECURITY_CONTACT: 'ask Bob' })).toThrow(/SECURITY_CONTACT: write mailto:/)
  expect(() => readConfig({ SECURITY_EXPIRES: 'next year' })).toThrow(/SECURITY_EXPIRES/)
})
