import { Phone } from '@companion/server/crowd/phone'
import { limits } from '@companion/shared/limits'
import type { GroupView, MemberView, WallView } from '@companion/shared/views/breakouts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
const everybody: Person[] = []

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { COOKIE_SECRET: cookieSecret } })
})
afterAll(async () => {
  for (const person of everybody) person.leave()
  await server.kill()
  remove()
})

async function someone(
  audience: 'host' | 'participant' | 'screen' | 'official' | 'moderator',
): Promise<Person> {
  const person = await arrive({ url: server.url, audience, cookie: await cookieFor(server.url, audience) })
  everybody.push(person)
  return person
}

const on = { round: 1 }
const gather = {
  type: 'gatherRound',
  ...on,
  how: 'balanced',
  prompts: ['first', 'waiting', 'nursery'],
  size: { least: 3, wanted: 4, most: 5 },
  minutes: 20,
}
const groupOf = ({ mine }: Person) => (mine.group as GroupView | undefined)?.group

test('[GROUP12] one group’s messages reach the devices of those in it, of hosts who look in, and no others', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => someone('participant')))
  const [host, otherHost] = [await someone('host'), await someone('host')]
  const watching = await Promise.all([someone('screen'), someone('official'), someone('moderator')])
  const ok = async (person: Person, command: object) =>
    expect(await person.ask(command as never)).toMatchObject({ ok: true })

  await ok(host, gather)
  await people[0]?.until((slices) => slices['round'] !== undefined)
  for (const person of people) await ok(person, { type: 'joinRound', ...on, wish: { kind: 'any' } })
  await host.until((slices) => (slices['wall'] as WallView | undefined)?.people.waiting === 8)
  await ok(host, { type: 'startRound', ...on })
  for (const person of people) await person.until((_, mine) => (mine.group ?? null) !== null)

  const speaker = people[0] as Person
  const inside = people.filter((person) => groupOf(person) === groupOf(speaker))
  const outside = people.filter((person) => groupOf(person) !== groupOf(speaker))
  expect([inside.length, outside.length]).toEqual([4, 4])
  const look = await host.socket.timeout(5000).emitWithAck('look', groupOf(speaker) as number)
  expect(look).toMatchObject({ group: groupOf(speaker), people: 4 })
  expect(await otherHost.socket.timeout(5000).emitWithAck('look', null)).toBeNull()

  await ok(speaker, { type: 'contribute', ...on, text: 'Only for us' })
  for (const person of inside)
    await person.until(
      (_, mine) => mine.group?.contributions.some(({ text }) => text === 'Only for us') ?? false,
    )
  await host.until((_, mine) => mine.look?.contributions.length === 1)
  await ok(inside[1] as Person, { type: 'agree', ...on, contribution: 1, on: true })
  await speaker.until((_, mine) => mine.group?.contributions[0]?.people === 2)
  await inside[1]?.until((_, mine) => mine.member?.agrees.includes(1) ?? false)

  // Someone who comes back finds their group as it is; someone who leaves hears no more of it.
  await ok(inside[3] as Person, { type: 'leaveRound', ...on })
  await inside[3]?.until((_, mine) => (mine.group ?? null) === null)
  await ok(speaker, { type: 'contribute', ...on, text: 'After one of us left' })
  await inside[2]?.until((_, mine) => mine.group?.contributions.length === 2)
  const heard = (person: Person, words: string) => person.received.some((text) => text.includes(words))
  expect(heard(inside[3] as Person, 'After one of us left')).toBe(false)
  for (const person of [...outside, otherHost, ...watching]) {
    // What comes after on the same connection has come: so would the words have.
    expect(heard(person, 'Only for us')).toBe(false)
    expect(heard(person, 'After one of us left')).toBe(false)
  }
  for (const person of outside) {
    await ok(person, { type: 'contribute', ...on, text: 'Ours' })
    await person.until((_, mine) => (mine.group?.contributions.length ?? 0) > 0)
    expect(heard(person, 'Only for us')).toBe(false)
  }
  // Their private page takes back what someone said where they are no more, on their own device alone.
  const [left] = [inside[3] as Person]
  await ok(left, { type: 'joinRound', ...on, wish: { kind: 'alone' } })
  await ok(left, { type: 'contribute', ...on, text: 'By myself' })
  await ok(left, { type: 'leaveRound', ...on })
  const page = async (cookie: string, url: string) =>
    (await fetch(url, { headers: { cookie }, redirect: 'follow' })).text()
  const { url: link } = await fetch(`${server.url}/early/mine`, { headers: { cookie: left.cookie } })
  const mine = await page(left.cookie, link)
  expect(mine).toContain('By myself')
  const fields = [...mine.matchAll(/name="(type|round|contribution|from)" value="(\w+)"/g)]
  const form = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
  for (const [cookie, isTheirs] of [
    [speaker.cookie, false],
    [left.cookie, true],
  ] as const) {
    expect((await page(cookie, link)).includes('>Remove<')).toBe(isTheirs)
    await fetch(`${server.url}/early/commands`, { method: 'POST', body: form, headers: { cookie } })
    expect((await page(left.cookie, link)).includes('By myself')).toBe(!isTheirs)
  }
  expect(await speaker.ask({ type: 'startRound', ...on } as never)).toMatchObject({
    code: 'command.notAllowed',
  })
  expect(await speaker.ask({ type: 'roundClock', ...on, endsAt: 1, mark: 'ended' } as never)).toMatchObject({
    code: 'command.unreadable',
  })
})

test('[GROUP12] in forty groups of six no frame carries what was said in another group than that of whoever has it', async () => {
  const host = await someone('host')
  const ok = async (command: object) =>
    expect(await host.ask({ ...command, round: 2 } as never)).toMatchObject({ ok: true })
  for (const to of ['grace', 'ended']) await host.ask({ type: 'endRound', ...on, to } as never)
  /** What came to a phone: the groups whose marks `<7>` its frames carried, and the groups it was in meanwhile. */
  type Heard = { phone: Phone; group: number | null; said: Set<number>; wasIn: Set<number> }
  let tell = () => {}
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      tell = () => holds() && resolve()
      tell()
    })
  let ids = 0
  const says = ({ phone }: Heard, command: object) =>
    phone.send({ id: `said-in-forty-${ids++}`, round: 2, ...command } as never)
  const crowd = participantCookies(240).map((cookie) => {
    const heard: Heard = {
      phone: new Phone(server.url, cookie),
      group: null,
      said: new Set(),
      wasIn: new Set(),
    }
    heard.phone.onFrame = (text) => {
      for (const [, group] of text.matchAll(/<(\d+)>/g)) heard.said.add(Number(group))
    }
    heard.phone.onEvent = (event, args) => {
      // Where someone is, their own part says, which goes to them alone; what the group says comes by itself.
      const { member } = ((event === 'snapshot' ? args[1] : event === 'mine' ? args[0] : {}) ?? {}) as {
        member?: MemberView | null
      }
      if (member !== undefined) heard.group = member?.round === 2 ? member.group : null
      if (heard.group !== null) heard.wasIn.add(heard.group)
      tell()
    }
    return heard
  })
  await Promise.all(crowd.map(({ phone }) => phone.join()))
  await ok({ ...gather, size: { least: 6, wanted: 6, most: 6 } })
  await Promise.all(crowd.map((one) => says(one, { type: 'joinRound', wish: { kind: 'any' } })))
  await ok({ type: 'startRound' })
  await until(() => crowd.every(({ group }) => group !== null))

  // Everyone speaks; a line is lost meanwhile, and someone changes places.
  const [loses, moves] = crowd as [Heard, Heard]
  loses.phone.loseLine(50)
  await Promise.all(crowd.map((one) => says(one, { type: 'contribute', text: `We are <${one.group}>` })))
  await until(() => crowd.every(({ group, said }) => said.has(group as number)))
  const left = moves.group
  await says(moves, { type: 'leaveRound' })
  await until(() => moves.group === null)
  await says(moves, { type: 'joinRound', wish: { kind: 'alone' } })
  await until(() => moves.group !== null)
  const stay = crowd.filter(({ group }) => group === left)
  const [stays] = stay as [Heard]
  const afterwards = 777
  moves.said.clear()
  await says(stays, { type: 'beScribe' })
  await says(stays, { type: 'writeUp', points: [`Said <${afterwards}>`], dissent: '' })
  await says(moves, { type: 'contribute', text: 'Alone, of <10001>' })
  await until(() => moves.said.size > 0 && stay.every(({ said }) => said.has(afterwards)))
  for (const { said } of stay) said.delete(afterwards)

  expect(moves.said).toEqual(new Set([10_001]))
  for (const { said, wasIn } of crowd.filter((one) => one !== moves)) expect(said).toEqual(wasIn)
  expect(new Set(crowd.map(({ group }) => group)).size).toBe(41)
  expect(loses.phone.lost).toBe(1)
  for (const { phone } of crowd) phone.leave()
})

test('[GROUP28] what someone wrote without JavaScript and could not be taken comes back with the page that says why', async () => {
  const { cookie } = await someone('participant')
  const post = (form: Record<string, string>) =>
    fetch(`${server.url}/early/commands`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { cookie },
      redirect: 'manual',
    })
  const refused = await post({ type: 'writeUp', round: '2', point: 'Not <mine>', dissent: 'Nor ours' })
  const page = await refused.text()
  expect(refused.status).toBe(409)
  for (const text of ['Join a group first', 'You wrote: ‘', 'Not &lt;mine&gt; / Nor ours'])
    expect(page).toContain(text)
  const late = { pollId: 'none', run: '1' }
  const words = await post({ ...late, 'word-1': 'Trust', 'word-2': 'Time' })
  expect(await words.text()).toContain('Trust / Time')
  expect(await (await post({ ...late, other: 'Our own' })).text()).toContain('Our own')
  // What was chosen is not what was written.
  const chosen = [
    { type: 'beScribe', round: '2' },
    { type: 'meToo', round: '2', group: '1', point: '1', on: 'true' },
    { ...late, point: '3' },
  ]
  for (const form of chosen) expect((await post(form)).status).toBe(303)
  // Opened again, such a page is the session's.
  const again = await fetch(`${server.url}/early/commands`, { headers: { cookie }, redirect: 'manual' })
  expect(again.headers.get('location')).toBe('/early')
})

test('[ANSWER4] a form takes a full write-up in any script', async () => {
  const { cookie } = await someone('participant')
  const [point, dissent] = ['ਅ'.repeat(300), 'ਅ'.repeat(1000)]
  const body = new URLSearchParams({ type: 'writeUp', round: '2', dissent })
  for (let n = 0; n < limits.pointsMost; n += 1) body.append('point', point)
  const refused = await fetch(`${server.url}/early/commands`, { method: 'POST', body, headers: { cookie } })
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining(dissent)])
})

test('[GROUP31] hosts see the end of a round move on by a pause', async () => {
  const host = await someone('host')
  const ok = async (command: object) => expect(await host.ask(command as never)).toMatchObject({ ok: true })
  const wall = () => host.slices['wall'] as WallView
  const endsAt = wall().endsAt as number
  await ok({ type: 'setPhase', phase: 'paused' })
  await host.until((slices) => (slices['wall'] as WallView).pausedAt !== undefined)
  await ok({ type: 'setPhase', phase: 'live' })
  await host.until((slices) => ((slices['wall'] as WallView).endsAt ?? 0) > endsAt)
  expect(wall().pausedAt).toBeUndefined()
})
