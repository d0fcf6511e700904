import { householdOf } from '@companion/server/gateway/network'
import { audiences } from '@companion/shared/audiences'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
const { folder, remove } = temporaryFolder()
const people: Person[] = []

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  for (const person of people) person.leave()
  await server.kill()
  remove()
})

async function someone(audience: (typeof audiences)[number], cookie?: string): Promise<Person> {
  const person = await arrive({
    url: server.url,
    audience,
    cookie: cookie ?? (await cookieFor(server.url, audience)),
  })
  people.push(person)
  return person
}

const onRun = (pollId: string, run = 1) => ({ pollId, run })
/** Every type of command, with something each could mean. */
const everything = (pollId: string) => [
  { type: 'openPoll', ...onRun(pollId) },
  { type: 'answer', ...onRun(pollId), answer: { choice: 'a' } },
  { type: 'showResult', ...onRun(pollId) },
  { type: 'hideResult', ...onRun(pollId) },
  { type: 'closePoll', ...onRun(pollId) },
  {
    type: 'prepare',
    runSheet: [
      {
        kind: 'poll',
        id: 'p1',
        question: {
          text: 'Mine',
          options: [
            { id: 'a', text: 'a' },
            { id: 'b', text: 'b' },
          ],
        },
      },
    ],
  },
]

test('[WHO2] every type of command sent by every role does what the table says and no more', async () => {
  const allowed: Record<string, string[]> = {
    participant: ['answer'],
    host: ['openPoll', 'showResult', 'hideResult', 'closePoll'],
    official: [],
    screen: [],
  }
  const host = await someone('host')
  await host.ask({ type: 'openPoll', ...onRun('p7') } as never)
  await host.until((slices) => (slices['stage'] as { pollId?: string }).pollId === 'p7')
  const answering = await someone('participant')
  for (const audience of audiences) {
    const person = audience === 'participant' ? answering : await someone(audience)
    for (const command of everything(audience === 'host' ? 'p6' : 'p7')) {
      const ack = await person.ask(command as never)
      const may = allowed[audience]?.includes(command.type)
      const code = command.type === 'prepare' ? 'command.unreadable' : 'command.notAllowed'
      expect([audience, command.type, ack]).toEqual([
        audience,
        command.type,
        may ? { ok: true, at: expect.any(Number) } : { ok: false, code, message: expect.any(String) },
      ])
      // Only its own opening of p6 lets the host's console change what is on stage.
      if (audience !== 'host') expect(host.slices['stage']).toEqual({ pollId: 'p7' })
    }
    if (audience !== 'host') continue
    await host.ask({ type: 'openPoll', ...onRun('p7', 2) } as never)
    await host.until((slices) => (slices['stage'] as { pollId?: string }).pollId === 'p7')
  }
})

test('[WHO2] a role is what the cookie says, not what the socket asks for', async () => {
  const participant = await participantCookie(server.url)
  const official = await staffCookie(server.url, 'official')
  const tries = [
    { audience: 'host', cookie: participant },
    { audience: 'official', cookie: participant },
    { audience: 'screen', cookie: participant },
    { audience: 'host', cookie: official },
    { audience: 'host', cookie: official.replace('official', 'host') },
    { audience: 'host', cookie: `${participant}; companion-staff=host%20x%2099999999999999%20x.forged` },
  ] as const
  for (const { audience, cookie } of tries) {
    await expect(arrive({ url: server.url, audience, cookie })).rejects.toThrow('role.missing')
  }
  await expect(arrive({ url: server.url, audience: 'participant', cookie: 'companion=x.y' })).rejects.toThrow(
    'identity.missing',
  )
  await expect(
    arrive({ url: server.url, audience: 'participant', cookie: participant, session: 'nowhere' }),
  ).rejects.toThrow('session.unknown')
  for (const audience of ['host', 'official', 'screen']) {
    const page = await fetch(`${server.url}/early/${audience}`, { headers: { cookie: participant } })
    expect([page.status, (await page.text()).includes('Access code')]).toEqual([401, true])
  }
})

test('[WHO3] sockets and forms from another site are turned away', async () => {
  const cookie = await participantCookie(server.url)
  const foreign = { cookie, origin: 'https://elsewhere.example' }
  const socket = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, { headers: foreign })
  expect(socket.status).toBe(403)
  const body = new URLSearchParams({ type: 'answer', pollId: 'p1', run: '1', choice: 'a' })
  for (const path of ['/early/commands', '/early/sign-in', '/sign-out']) {
    for (const origin of ['https://elsewhere.example', 'null']) {
      const form = await fetch(server.url + path, {
        method: 'POST',
        headers: { cookie, origin },
        body,
        redirect: 'manual',
      })
      expect([path, form.status]).toEqual([path, 403])
    }
  }
  const own = await fetch(`${server.url}/early/commands`, {
    method: 'POST',
    headers: { cookie, origin: server.url },
    body,
    redirect: 'manual',
  })
  expect(own.status).toBe(303)
})

test('[WIRE1] a snapshot comes first; folding the updates gives what a new snapshot gives', async () => {
  const host = await someone('host')
  const watching = await someone('participant')
  const answering = await someone('participant')
  const run = (host.slices['poll:p2'] as { runs: unknown[] }).runs.length + 1
  await host.ask({ type: 'openPoll', ...onRun('p2', run) } as never)
  await host.ask({ type: 'showResult', ...onRun('p2', run) } as never)
  for (const choice of ['a', 'b', 'c'])
    await answering.ask({ type: 'answer', ...onRun('p2', run), answer: { choice } } as never)
  await watching.until((slices) => JSON.stringify(slices['results:p2'])?.startsWith('[0,0,1') ?? false)
  const late = await someone('participant')
  expect(watching.slices).toEqual(late.slices)
  expect(watching.seq).toBe(late.seq)
})

test('[WIRE2] a result that is not shown is in nothing that a participant’s connection carries', async () => {
  const host = await someone('host')
  const watching = await someone('participant')
  const answering = await someone('participant')
  const openIn = async (pollId: string) => {
    const run = (host.slices[`poll:${pollId}`] as { runs: unknown[] }).runs.length + 1
    await host.ask({ type: 'openPoll', ...onRun(pollId, run) } as never)
    return onRun(pollId, run)
  }
  const p3 = await openIn('p3')
  await answering.ask({ type: 'answer', ...p3, answer: { choice: 'b' } } as never)
  await host.until((slices) => JSON.stringify(slices['results:p3'])?.includes('1') ?? false)
  await openIn('p4')
  await watching.until((slices) => slices['poll:p4'] !== undefined)
  const page = await (await fetch(`${server.url}/early`)).text()
  expect(
    [...watching.received, ...answering.received, page].filter((text) => text.includes('results:p3')),
  ).toEqual([])
})

test('[POLL6] a person’s other devices learn of their answer, no one else’s do', async () => {
  const host = await someone('host')
  const run = (host.slices['poll:p5'] as { runs: unknown[] }).runs.length + 1
  await host.ask({ type: 'openPoll', ...onRun('p5', run) } as never)
  const cookie = await participantCookie(server.url)
  const [phone, tablet, stranger] = [
    await someone('participant', cookie),
    await someone('participant', cookie),
    await someone('participant'),
  ]
  await phone.ask({ type: 'answer', ...onRun('p5', run), answer: { choice: 'c' } } as never)
  await tablet.until((_, mine) => JSON.stringify(mine['answer:p5']?.answer) === '{"choice":"c"}')
  expect(stranger.mine).toEqual({})
})

test('[WHO4] of wrong access codes a network has a limited number, and a right one is taken all the same', async () => {
  const attempt = (code: string) =>
    fetch(`${server.url}/early/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ audience: 'host', code }),
      redirect: 'manual',
    })
  const statuses: number[] = []
  for (let n = 0; n < 12; n++) statuses.push((await attempt(`guess-${n}`)).status)
  expect(statuses[0]).toBe(401)
  expect(statuses.at(-1)).toBe(429)
  expect((await attempt(codes.host)).status).toBe(303)
})

test('[WHO4] whoever has a network of IPv6 addresses has no more tries than others', () => {
  const one = householdOf('2001:db8:0:7::1')
  for (const same of ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7:ffff::']) expect(householdOf(same)).toBe(one)
  for (const other of ['2001:db8:0:8::1', '2001:db8::7', '::1', '192.0.2.1', '::ffff:192.0.2.1'])
    expect(householdOf(other)).not.toBe(one)
  expect(householdOf('::ffff:192.0.2.1')).not.toBe(householdOf('::ffff:192.0.2.2'))
})
