import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { freePort } from '../support/redis.ts'
import { startServer } from '../support/server.ts'

test('[DEVICE1] over TLS every name of a cookie ends, and what the browser stores of this site alone', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const port = await freePort()
  const server = await startServer({
    dataDir: folder,
    port,
    env: { PUBLIC_ORIGIN: 'https://send.example.com' },
  })
  onTestFinished(() => server.kill())
  const { headers } = await fetch(`http://127.0.0.1:${port}/forget`, { method: 'POST' })
  expect(headers.get('clear-site-data')).toBe('"storage"')
  expect(headers.get('cache-control')).toBe('no-store')
  const ended = headers.getSetCookie().map((cookie) => /^([^=]+)=; Max-Age=0; /.exec(cookie)?.[1])
  const own = ['staff', 'confirmed', 'code', 'ticket', 'once', 'account'].map((name) => `companion-${name}`)
  const names = ['companion', ...own, 'language']
  expect(ended.sort()).toEqual([...names, ...names.map((name) => `__Host-${name}`)].sort())
})
