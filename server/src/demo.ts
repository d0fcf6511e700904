import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PollView } from '@companion/shared/views/polls'
import { nanoid } from 'nanoid'

const session = 'early'
const rehearsal = `${session}-rehearsal`
const people = 200
const hostCode = 'host-code-1'
/** How long the simulated people have to come before the first question opens, and to answer it, in milliseconds. */
const arriveMs = 12_000
const answerMs = 15_000

const port = process.env['PORT'] || '3000'
const url = `http://127.0.0.1:${port}`
const folder = mkdtempSync(join(tmpdir(), 'companion-demo-'))
const server = spawn(process.execPath, [fileURLToPath(new URL('./main.js', import.meta.url))], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    LOG_LEVEL: 'error',
    ...process.env,
    PORT: port,
    DATA_DIR: folder,
    HOST_CODE: hostCode,
    REDIS_URL: '',
  },
})
server.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal))

async function isReady(): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`).catch(() => null)
  return answer?.ok ?? false
}

function post(
  path: string,
  cookie: string,
  body: string | URLSearchParams,
  type?: string,
): Promise<Response> {
  const headers = { cookie, ...(type !== undefined && { 'content-type': type }) }
  return fetch(url + path, { method: 'POST', body, headers, redirect: 'manual' })
}

/** Start a rehearsal of the first session, with a question that its simulated people answer. */
async function main(): Promise<void> {
  while (!(await isReady())) await pause(100)
  const signedIn = await post(
    `/${session}/sign-in`,
    '',
    new URLSearchParams({ audience: 'host', code: hostCode }),
  )
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await post(`/${session}/rehearsal`, cookie, new URLSearchParams({ people: String(people) }))
  const address = `http://localhost:${port}/${rehearsal}`
  process.stdout.write(
    [
      '',
      `A rehearsal with ${people} simulated people is running. It is deleted when you stop it.`,
      '',
      `Host     ${address}/host     access code ${hostCode}`,
      `Phone    ${address}`,
      `Screen   ${address}/screen   the same code`,
      '',
      '',
    ].join('\n'),
  )
  await pause(arriveMs)
  const live = `/${rehearsal}/live/host`
  const { slices } = (await (await fetch(url + live, { headers: { cookie } })).json()) as {
    slices: Record<string, unknown>
  }
  const pollId = (slices['runSheet'] as string[]).find((id) => {
    const poll = slices[`poll:${id}`] as PollView | undefined
    return poll !== undefined && !poll.practice
  })
  const ask = (command: object) =>
    post(live, cookie, JSON.stringify({ id: nanoid(), ...command }), 'application/json')
  await ask({ type: 'openPoll', pollId, run: 1 })
  await pause(answerMs)
  await ask({ type: 'showResult', pollId, run: 1 })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  server.kill()
})
