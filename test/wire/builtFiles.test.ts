import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtFiles } from '@companion/server/http/builtFiles'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { inModules, startServer } from '../support/server.ts'

test('[WIRE6] built files are served compressed, to be kept; one that a new build took away is missing, and the instance goes on', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const page = join(folder, 'assets', 'page-1.js')
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(page, 'hello()')
  writeFileSync(`${page}.gz`, gzipSync('hello()'))
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  const server = express().use(builtFiles(folder)).listen(0, '127.0.0.1')
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
  // Its name does not say what is in it.
  expect(await ask('/favicon.svg', 'gzip')).toEqual([200, null, 'public, max-age=86400', '<svg/>'])
  for (const path of ['/assets/page-2.js', '/.vite/manifest.json', '/assets', '/'])
    expect((await ask(path, 'gzip'))[0]).toBe(404)
  for (const file of [page, `${page}.gz`]) rmSync(file)
  expect((await ask('/assets/page-1.js', 'gzip'))[0]).toBe(404)
  expect((await ask('/favicon.svg', 'gzip'))[0]).toBe(200)
})

test('[WIRE8] pages are rendered by React’s production build, however the server is started', async () => {
  const { folder, remove } = temporaryFolder()
  const coverage = `${folder}/coverage`
  // The names of all scripts that were loaded are in what V8 says of them at the end.
  const server = await startServer({ dataDir: folder, env: { NODE_V8_COVERAGE: coverage }, main: inModules })
  await fetch(`${server.url}/early`)
  await server.stop()
  const loaded = readdirSync(coverage)
    .map((file) => readFileSync(`${coverage}/${file}`, 'utf8'))
    .join()
  expect(loaded).toMatch(/react-dom-server[\w.-]*\.production\.js/)
  expect(loaded).not.toMatch(/react[\w.-]*\.development\.js/)
  remove()
})
