import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createIdentity } from '@companion/server/access/identity'
import { readConfig } from '@companion/server/config'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { participantCookie } from '../support/people.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

let server: RunningServer
let output = ''
const { folder, remove } = temporaryFolder()

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { TRUST_PROXY: '2', LOG_LEVEL: 'warn' } })
  server.process.stdout?.on('data', (text) => {
    output += text
  })
})
afterAll(async () => {
  await server.kill()
  remove()
})

/** Ask for something with headers that `fetch` sets by itself; resolves with the status. */
function ask(path: string, headers: Record<string, string>, body?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const options = {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...(body && type), ...headers },
    }
    const asked = request(server.url + path, options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const site = 'https://send.example.gov.uk'
const names: Record<string, Record<string, string>> = {
  'a port': { host: 'send.example.gov.uk:443' },
  'the port of the proxy before': { host: 'send.example.gov.uk:80' },
  capitals: { host: 'SEND.example.gov.uk' },
  'a dot at the end': { host: 'send.example.gov.uk.' },
  'the names of two proxies': {
    host: '10.0.0.4:3000',
    'x-forwarded-host': 'send.example.gov.uk, edge.internal',
  },
  'a name inside': { host: '10.0.0.4:3000', 'sec-fetch-site': 'same-origin' },
}

test.each(Object.entries(names))(
  '[WHO6] our own pages are known where proxies give %s',
  async (_name, given) => {
    const cookie = `__Host-${await participantCookie(server.url)}`
    const headers = { ...given, cookie, origin: site, 'x-forwarded-proto': 'https' }
    expect(await ask('/early/commands', headers, 'type=ask&text=Hello')).toBe(303)
    expect(await ask('/socket.io/?EIO=4&transport=polling', headers)).toBe(200)
  },
)

test('[KEY3] over TLS a form with a cookie under its plain name is nobody’s', async () => {
  const planted = await participantCookie(server.url)
  const headers = { host: 'send.example.gov.uk', origin: site, 'x-forwarded-proto': 'https' }
  const send = (cookie: string) => ask('/early/commands', { ...headers, cookie }, 'type=ask&text=Hello')
  expect([await send(planted), await send(`__Host-${planted}`)]).toEqual([403, 303])
})

test('[WHO6] what is turned away as another site is logged once', async () => {
  const come = async (origin: string) => {
    const headers = { host: 'send.example.gov.uk', origin }
    expect(await ask('/early/commands', headers, 'type=ask&text=Hello')).toBe(403)
    expect(await ask('/socket.io/?EIO=4&transport=polling', headers)).toBe(403)
  }
  const logged = (name: string) => output.split('\n').filter((line) => line.includes(name))
  for (const origin of ['https://one.example', 'https://one.example', 'https://last.example'])
    await come(origin)
  await expect.poll(() => logged('last.example')).toHaveLength(1)
  expect(logged('one.example')).toEqual([expect.stringContaining('PUBLIC_ORIGIN')])
})

const pasted = {
  'an en dash': 'HOST–CODE–1',
  'a hyphen that does not break': 'host‑code‑1',
  'a soft hyphen': 'host\u00ADcode1',
  'a sign nobody sees': 'host-code-1\u200B',
  'a full stop': 'host-code-1.',
  'quotation marks': '“host-code-1”',
  'wide letters': 'ｈｏｓｔ－ｃｏｄｅ－１',
}

test.each(Object.entries(pasted))(
  '[WHO7] a code opens its page when it was pasted with %s',
  async (_name, code) => {
    const body = new URLSearchParams({ audience: 'host', code })
    const signIn = await fetch(`${server.url}/early/sign-in`, { method: 'POST', redirect: 'manual', body })
    expect(signIn.status).toBe(303)
  },
)

test('[WHO7] a session’s code opens it however it was pasted', async () => {
  const typed = '“gar–den\u200B”.'
  const joined = await fetch(`${server.url}/join?${new URLSearchParams({ code: typed })}`, {
    redirect: 'manual',
  })
  expect([joined.status, joined.headers.get('location')]).toEqual([303, '/early'])
})

test('[WHO7] a code of nothing but signs is refused at the start, and an empty one opens nothing', () => {
  expect(() => readConfig({ HOST_CODE: '--------' })).toThrow(/HOST_CODE: .*letters or digits/)
  const identity = createIdentity(
    { cookieSecret: 'x'.repeat(32), codes, fresh: [] },
    Date.now,
    emptyProgramme,
  )
  for (const code of ['', '-', '“”']) expect(identity.signIn('host', 'early', code, false)).toBeNull()
})

needs('strace')(
  '[START1] a machine without IPv6 is listened on all the same, or told what to set',
  async () => {
    const { folder, remove } = temporaryFolder()
    const withoutIpv6 = (how: string) => ({
      dataDir: folder,
      wrapper: [
        'strace',
        '-f',
        '-o',
        '/dev/null',
        '-e',
        'trace=socket',
        '-e',
        `inject=socket:error=EAFNOSUPPORT:${how}`,
      ],
    })
    onTestFinished(remove)
    const leftOut = await startServer({ ...withoutIpv6('when=1'), env: { BIND_ADDRESS: '' } })
    expect((await fetch(`${leftOut.url}/healthz`)).status).toBe(200)
    // strace would leave its tracee running: the server is its only child.
    const { pid } = leftOut.process
    process.kill(Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')), 'SIGKILL')
    await once(leftOut.process, 'exit')
    const set = startServer({ ...withoutIpv6('when=1+'), env: { BIND_ADDRESS: '::' } })
    await expect(set).rejects.toThrow('BIND_ADDRESS=0.0.0.0')
  },
)

test('[START1] who cannot listen because another program does is told to set another port', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const port = Number(new URL(server.url).port)
  await expect(startServer({ dataDir: folder, port })).rejects.toThrow(`PORT=${port} is taken`)
})
