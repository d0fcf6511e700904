import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** Fetch the program of a version of Node from the npm registry; null where there is no network. */
function fetchNode(version: number, folder: string): string | null {
  const into = join(folder, String(version))
  mkdirSync(into)
  const pack = spawnSync('npm', ['pack', '--silent', `node-linux-${process.arch}@${version}`], {
    cwd: into,
    encoding: 'utf8',
  })
  const archive = pack.stdout.trim()
  if (pack.status !== 0 || archive === '') return null
  execFileSync('tar', ['-xzf', archive, 'package/bin/node'], { cwd: into })
  return join(into, 'package/bin/node')
}

for (const version of [24, 26])
  test(`[START2] the built server answers a poll on Node ${version}`, { timeout: 180_000 }, async ({
    skip,
  }) => {
    const { folder, remove } = temporaryFolder()
    onTestFinished(remove)
    const node = fetchNode(version, folder)
    skip(node === null && process.env['CI'] !== 'true', 'it could not be fetched from the npm registry')
    if (node === null) throw new Error(`Node ${version} could not be fetched from the npm registry`)
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${version}\\.`))
    const server = await startServer({ dataDir: join(folder, 'data'), node })
    onTestFinished(() => server.kill())
    const host = await arrive({
      url: server.url,
      audience: 'host',
      cookie: await staffCookie(server.url, 'host'),
    })
    onTestFinished(() => host.leave())
    const cookie = await participantCookie(server.url)
    const parent = await arrive({ url: server.url, audience: 'participant', cookie })
    onTestFinished(() => parent.leave())
    expect(await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)).toMatchObject({ ok: true })
    const answer = { type: 'answer', pollId: 'p2', run: 1, answer: { choice: 'a' } } as never
    expect(await parent.ask(answer)).toMatchObject({ ok: true })
    await host.until(({ 'results:p2': results }) => JSON.stringify(results)?.startsWith('[[1,') ?? false)
    expect(await server.stop()).toBe(0)
  })
