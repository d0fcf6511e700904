import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { arriveAsHost, instanceOn, startInstance } from '../support/instances.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningRedis, startRedis } from '../support/redis.ts'
import { codes, type RunningServer } from '../support/server.ts'

let redis: RunningRedis
let one: RunningServer
let other: RunningServer
beforeAll(async () => {
  redis = await startRedis()
  one = await instanceOn({ redisUrl: redis.url })
  other = await instanceOn({ redisUrl: redis.url })
})
afterAll(async () => {
  for (const server of [one, other]) await server.kill()
  await redis.dispose()
})

test('[DESK5] a session that is made, changed or closed at the desk is so on every instance, without a restart', async () => {
  const desk = await organiser(one.url)
  expect((await desk.post('/sessions', tenth)).headers.get('location')).toBe(
    '/organise/sessions/tenth?done=made',
  )
  await expect.poll(async () => (await fetch(`${other.url}/tenth`)).status).toBe(200)
  const cookie = await participantCookie(other.url, 'tenth')
  const person = await arrive({ url: other.url, audience: 'participant', cookie, session: 'tenth' })
  const host = await arrive({
    url: one.url,
    audience: 'host',
    cookie: await staffCookie(one.url, 'host', 'tenth'),
    session: 'tenth',
  })
  onTestFinished(() => {
    person.leave()
    host.leave()
  })
  const [first] = Object.keys(host.slices).filter((name) => name.startsWith('poll:'))
  const pollId = first?.slice('poll:'.length) as string
  expect(await host.ask({ type: 'openPoll', pollId, run: 1 } as never)).toMatchObject({ ok: true })
  await person.until((slices) => slices[`poll:${pollId}`] !== undefined)
  const renamed = { ...tenth, seen: '1', title: 'In the town hall' }
  expect((await desk.post('/sessions/tenth', renamed)).status).toBe(303)
  await expect.poll(async () => (await fetch(other.url)).text()).toContain('In the town hall')
  const gone = new Promise((resolve) => person.socket.once('disconnect', resolve))
  expect((await desk.post('/sessions/tenth/status', { seen: '2', to: 'closed' })).status).toBe(303)
  await gone
  expect((await fetch(`${other.url}/tenth`)).status).toBe(410)
  const third = await startInstance({ redisUrl: redis.url })
  expect((await fetch(`${third.url}/tenth`)).status).toBe(410)
})

test('[ACCESS9] who signs out is signed out on every instance, and what they had open is closed', async () => {
  const host = await arriveAsHost(other.url)
  const left = new Promise((resolve) => host.socket.once('disconnect', resolve))
  const headers = { cookie: host.cookie }
  expect((await fetch(`${one.url}/early/host`, { headers })).status).toBe(200)
  await fetch(`${one.url}/sign-out`, { method: 'POST', headers, redirect: 'manual' })
  await left
  for (const { url } of [one, other]) expect((await fetch(`${url}/early/host`, { headers })).status).toBe(401)
})

test('[ACCESS19] the team of a session calls someone what the programme calls them, and follows a change', async () => {
  const desk = await organiser(one.url)
  const robin = { name: 'Robin', email: '', role: 'host', scope: 'early' }
  const at = (await desk.post('/team', robin)).headers.get('location')?.split('?')[0] ?? ''
  const invited = await desk.post(`${at.replace('/organise', '')}/invite`, {})
  const once = invited.headers.getSetCookie()[0]?.split(';')[0]
  const page = await fetch(`${one.url}${at}`, { headers: { cookie: `${desk.cookie}; ${once}` } })
  const [, path = '', code = ''] = /value="[^"]+(\/invitation\/[^"#]+)#([^"]+)"/.exec(await page.text()) ?? []
  const body = new URLSearchParams({ code })
  await expect.poll(async () => (await fetch(`${other.url}${path}`)).status).toBe(200)
  const accepted = await fetch(`${other.url}${path}/accept`, { method: 'POST', body, redirect: 'manual' })
  const cookie = accepted.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const html = await (await fetch(`${other.url}/early/host`, { headers: { cookie } })).text()
  expect(html).not.toContain('Your name, for the team')
  const host = await arrive({ url: other.url, audience: 'host', cookie })
  onTestFinished(() => host.leave())
  const isCalled = (name: string) =>
    host.until(({ team }) => JSON.stringify(team ?? '').includes(`"name":"${name}"`))
  await isCalled('Robin')
  await desk.post(at.replace('/organise', ''), { ...robin, name: 'Robin Hall', seen: '1' })
  await isCalled('Robin Hall')
})

// These come last, for from then on the codes that every test has are not valid.
test('[ACCESS17] a new code ends what was opened with the one before on every instance, and is shown once', async () => {
  const desk = await organiser(one.url)
  const host = await arriveAsHost(other.url)
  const left = new Promise((resolve) => host.socket.once('disconnect', resolve))
  const code = await newCode(one.url, desk, { role: 'host', scope: 'early' })
  await left
  const signIn = async (session: string, given: string) =>
    (
      await fetch(`${other.url}/${session}/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ audience: 'host', code: given }),
        redirect: 'manual',
      })
    ).status
  expect([await signIn('early', codes.host), await signIn('local', codes.host)]).toEqual([401, 303])
  expect([await signIn('early', code), await signIn('local', code)]).toEqual([303, 401])
  expect(await desk.read('/codes')).not.toContain(code)
})

test('[ACCESS18] an organiser who changes the code that they came in with stays signed in, and others do not', async () => {
  const [desk, second] = [await organiser(one.url), await organiser(other.url)]
  const code = await newCode(one.url, desk, { role: 'organiser', scope: '*' })
  await expect.poll(async () => second.read()).toContain('Sign in as an organiser')
  const signedIn = await fetch(`${other.url}/organise/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    redirect: 'manual',
  })
  expect(signedIn.headers.get('location')).toBe('/organise')
  expect((await desk.post('/codes', { role: 'organiser', scope: 'early' })).status).toBe(401)
})

/** Make a new code at the desk; what its page shows. */
async function newCode(
  url: string,
  desk: Awaited<ReturnType<typeof organiser>>,
  fields: { role: string; scope: string },
): Promise<string> {
  const made = await desk.post('/codes', fields)
  const set = made.headers.getSetCookie().map((header) => header.split(';')[0])
  // A newer cookie of the same name takes the place of the one from before.
  const cookie = [...set, ...(set.length === 1 ? [desk.cookie] : [])].join('; ')
  const page = await fetch(new URL(made.headers.get('location') ?? '', url), { headers: { cookie } })
  return /[A-Z2-9]{4}(-[A-Z2-9]{4}){2}/.exec(await page.text())?.[0] ?? ''
}
