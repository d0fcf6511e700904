import { expect, onTestFinished, test } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { arriveAsHost, startInstance } from '../support/instances.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startRedis } from '../support/redis.ts'

async function twoInstances() {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const start = () => startInstance({ redisUrl: redis.url })
  return { redis, one: await start(), other: await start(), start }
}

test('[DESK5] a session that is made, changed or closed at the desk is so on every instance, without a restart', async () => {
  const { one, other, start } = await twoInstances()
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
  const third = await start()
  expect((await fetch(`${third.url}/tenth`)).status).toBe(410)
})

test('[ACCESS9] who signs out is signed out on every instance, and what they had open is closed', async () => {
  const { one, other } = await twoInstances()
  const host = await arriveAsHost(other.url)
  const left = new Promise((resolve) => host.socket.once('disconnect', resolve))
  const headers = { cookie: host.cookie }
  expect((await fetch(`${one.url}/early/host`, { headers })).status).toBe(200)
  await fetch(`${one.url}/sign-out`, { method: 'POST', headers, redirect: 'manual' })
  await left
  for (const { url } of [one, other]) expect((await fetch(`${url}/early/host`, { headers })).status).toBe(401)
})
