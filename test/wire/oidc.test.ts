import { ConfigProblem, readConfig } from '@companion/server/config'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { accounts, client, createVisitor, startProvider } from '../support/provider.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
let provider: Awaited<ReturnType<typeof startProvider>>
let desk: Awaited<ReturnType<typeof organiser>>
let log = ''

beforeAll(async () => {
  provider = await startProvider()
  server = await startServer({
    dataDir: folder,
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      LOG_LEVEL: 'debug',
    },
  })
  server.process.stdout?.on('data', (text) => {
    log += text
  })
  provider.serve(`${server.url}/sign-in/account/callback`)
  desk = await organiser(server.url)
  const team = { role: 'host', scope: 'early' }
  await desk.post('/team', { ...team, name: 'Robin', email: 'robin@example.com' })
  await desk.post('/team', { ...team, name: 'Ash', email: 'ash@example.com' })
}, 60_000)
afterAll(async () => {
  await server.kill()
  await provider.stop()
  remove()
})

const start = (to: string) => `${server.url}/sign-in/account?to=${to}`

test('[ACCESS20] someone of the team signs in with a work account, by its verified address and then by itself', async () => {
  expect(await (await fetch(`${server.url}/early/host`)).text()).toContain('Sign in with your work account')
  const robin = createVisitor()
  const came = await robin.signIn(start('/early/host'), 'robin')
  expect([came.status, new URL(came.url).pathname]).toEqual([200, '/early/host'])
  expect((await robin.visit(`${server.url}/local/host`)).status).toBe(401)
  const newcomer = await createVisitor().signIn(start('/early/host'), 'newcomer')
  expect([newcomer.status, await newcomer.text()]).toEqual([403, expect.stringContaining('Ask an organiser')])
  Object.assign(accounts['robin'] as object, { email: 'robin.hall@example.com' })
  expect((await createVisitor().signIn(start('/early/host'), 'robin')).status).toBe(200)
  const elsewhere = await createVisitor().signIn(start('/local/host'), 'robin')
  expect(new URL(elsewhere.url).pathname).toBe('/invitation/welcome')
  expect(await desk.read('/audit')).toContain('Signed in with their work account for the first time')
})

test('[ACCESS21] who is not of the team, or has an address that is not verified, is told whom to ask', async () => {
  for (const login of ['stranger', 'doubtful']) {
    const came = await createVisitor().signIn(start('/early/host'), login)
    expect([came.status, await came.text()]).toEqual([403, expect.stringContaining('Ask an organiser')])
  }
  expect(await desk.read('/audit')).toContain('Someone with an account that belongs to no one of the team')
})

test('[ACCESS22] signing in with the account again counts as giving the code again, for the same person alone', async () => {
  const robin = createVisitor()
  await robin.signIn(start('/early/host'), 'robin')
  const file = `${server.url}/early/export?format=csv`
  expect((await robin.visit(file)).headers.get('location')).toContain('/confirm')
  const again = `${server.url}/sign-in/account?again&to=/early/official`
  const kit = await desk.post('/team', {
    name: 'Kit',
    email: 'kit@example.com',
    role: 'host',
    scope: 'early',
  })
  expect(kit.status).toBe(303)
  robin.forget(provider.issuer)
  const other = await robin.signIn(again, 'kit')
  expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('another account')])
  robin.forget(provider.issuer)
  expect((await robin.visit(file)).headers.get('location')).toContain('/confirm')
  expect((await robin.signIn(again, 'robin')).status).toBe(200)
  expect((await robin.visit(file)).status).toBe(200)
})

test('[ACCESS23] what comes back counts in the browser that set out, once, and no log names anyone', async () => {
  const robin = createVisitor()
  const last = await robin.signIn(start('/early/host'), 'robin', '/callback')
  const callback = last.headers.get('location') ?? ''
  expect((await createVisitor().visit(callback)).status).toBe(400)
  expect((await robin.visit(callback.replace('state=', 'state=x'))).status).toBe(502)
  expect((await robin.visit(callback)).status).toBe(400)
  expect(log).toContain('signing in with an account failed')
  expect(log).not.toMatch(/robin|stranger|example\.com/i)
})

test('some of what accounts need without the rest stops the start', () => {
  expect(() => readConfig({ OIDC_ISSUER: 'https://example.com' })).toThrow(ConfigProblem)
  expect(() => readConfig({ OIDC_ISSUER: 'http://example.com' })).toThrow('https://')
  expect(readConfig({}).OIDC_ISSUER).toBeUndefined()
})
