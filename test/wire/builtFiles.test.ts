import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtFiles } from '@companion/server/http/builtFiles'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'

test('[WIRE6] files are served as they were at the start, also when a new build has taken them away', async () => {
  const { folder, remove } = temporaryFolder()
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'assets', 'page-1.js'), 'hello()')
  writeFileSync(join(folder, 'assets', 'page-1.js.gz'), gzipSync('hello()'))
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  const serve = builtFiles(folder)
  remove()

  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const ask = async (path: string, accepts: string) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: { 'Accept-Encoding': accepts },
    })
    const { status, headers } = response
    return [status, headers.get('content-encoding'), headers.get('cache-control'), await response.text()]
  }
  const kept = 'public, max-age=31536000, immutable'
  expect(await ask('/assets/page-1.js', 'br, gzip')).toEqual([200, 'gzip', kept, 'hello()'])
  expect(await ask('/assets/page-1.js?again', 'identity')).toEqual([200, null, kept, 'hello()'])
  expect(await ask('/favicon.svg', 'gzip')).toEqual([200, null, 'public, max-age=86400', '<svg/>'])
  for (const path of ['/assets/page-2.js', '/.vite/manifest.json', '/assets/page-1.js.gz', '/'])
    expect((await ask(path, 'gzip'))[0]).toBe(404)
})
