import { createIdentity } from '@companion/server/access/identity'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { expect, onTestFinished, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'
import { codes, startServer } from '../support/server.ts'

/** What people say and send in the evening of this test, none of which may be logged. */
const said = {
  question: 'Why did nobody ring Bartholomew back?',
  edited: 'Why did nobody ring us back in Little Wittering?',
  detail: 'Write to quentin.marsh@example.org or 07700 900123',
  danger: 'I want to hurt myself tonight',
  answer: 'A keyworker called Philippa',
  word: 'trustworthiness',
  group: 'Our school in Nether Wallop said no',
  name: 'Zebedee',
  note: 'Look after number seven, Cordelia',
  host: 'Hyacinth Bucket',
  search: 'quokkas and echidnas',
  wrongCode: 'WRNG-CODE-1234',
  secret: cookieSecret,
}
const address = '203.0.113.77'

/** What starts a server prints beside what it logs: where people go, and with which code. */
const banner = /^(Sessions | {2}[A-Z]{6} |(Host|Moderator|Panellist|Official|Screen) +http)/

test('[TRACE2] at the most talkative level, nothing that is logged in an evening leads to a person', {
  timeout: 90_000,
}, async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const env = { COOKIE_SECRET: cookieSecret, LOG_LEVEL: 'debug', TRUST_PROXY: '1' }
  const server = await startServer({ dataDir: folder, env })
  onTestFinished(() => server.kill())
  let output = ''
  for (const stream of [server.process.stdout, server.process.stderr])
    stream?.on('data', (text) => {
      output += text
    })
  const { url } = server
  const ask = (path: string, cookie = '', body?: Record<string, string> | string, more = {}) =>
    fetch(url + path, {
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': address, 'user-agent': 'Quill/7', ...more },
      ...(body !== undefined && {
        method: 'POST',
        body: typeof body === 'string' ? body : new URLSearchParams(body),
      }),
    })

  const cookies = await Promise.all([1, 2, 3].map(() => participantCookie(url)))
  const [ada = '', ben = '', eve = ''] = cookies
  const staff = { host: await staffCookie(url, 'host'), moderator: await staffCookie(url, 'moderator') }
  const people: Person[] = []
  onTestFinished(() => {
    for (const person of people) person.leave()
  })
  const come = async (
    audience: 'host' | 'moderator' | 'participant',
    cookie: string,
    transport = 'websocket',
  ) => {
    const person = await arrive({ url, audience, cookie, transport: transport as 'polling' })
    people.push(person)
    return person
  }
  const host = await come('host', staff.host)
  await come('moderator', staff.moderator)
  const one = await come('participant', ada)
  const other = await come('participant', ben, 'polling')
  const does = async (person: Person, command: object) =>
    expect([command, await person.ask(command as never)]).toEqual([
      command,
      expect.objectContaining({ ok: true }),
    ])

  // Answers and questions, live, by forms and by plain requests; some are refused.
  await does(host, { type: 'openPoll', pollId: 'p9', run: 1 })
  await does(one, { type: 'answer', pollId: 'p9', run: 1, answer: { words: [said.word] } })
  await does(host, { type: 'openPoll', pollId: 'p15', run: 1 })
  await does(one, { type: 'answer', pollId: 'p15', run: 1, answer: { text: said.answer } })
  await does(other, { type: 'answer', pollId: 'p15', run: 1, answer: { text: said.danger } })
  await does(one, { type: 'ask', text: said.question })
  await does(one, { type: 'editQuestion', question: 1, text: said.edited })
  await other.ask({ type: 'editQuestion', question: 1, text: said.edited } as never)
  await ask('/early/commands', eve, { type: 'ask', text: said.detail })
  await ask('/early/commands', eve, { type: 'answer', pollId: 'p15', run: '9', text: said.answer })
  const json = { 'content-type': 'application/json' }
  const command = { id: 'by-plain-request', type: 'ask', text: said.question }
  await ask('/early/live/participant', eve, JSON.stringify(command), json)
  await ask('/early/live/participant', eve, `{"text":"${said.detail}`, json)
  await ask(`/early/board?search=${encodeURIComponent(said.search)}`, eve)
  await one.socket.emitWithAck('command', { type: said.name, id: said.question } as never)

  // A round of small groups, and notes of the team.
  const size = { least: 3, wanted: 4, most: 5 }
  await does(host, { type: 'gatherRound', round: 1, how: 'balanced', prompts: ['first'], size, minutes: 20 })
  await does(one, { type: 'joinRound', round: 1, wish: { kind: 'alone' }, name: said.name })
  await does(host, { type: 'startRound', round: 1 })
  await does(one, { type: 'contribute', round: 1, text: said.group })
  await does(host, { type: 'noteToHosts', text: said.note })
  await host.ask({ type: 'setName', name: said.host } as never)

  // Wrong codes, pages that are not there, links of others, other sites, what breaks the rules of HTTP.
  for (let times = 0; times < 12; times++)
    await ask('/early/sign-in', '', { audience: 'host', code: said.wrongCode })
  const link = String((await ask('/early/mine', ada)).headers.get('location'))
  await ask(link)
  await ask(`${link}x`)
  await ask('/early/commands', ada, { type: 'renewLink', generation: '1', from: 'mine' })
  await ask(link)
  await ask(`/nowhere/${said.name}/%E0%A4%A`)
  await ask('/early/commands', eve, { type: 'ask', text: said.question }, { origin: 'https://other.example' })
  await ask('/early/commands', `${eve}x; companion-staff=${said.name}`, { type: said.question })
  await ask('/early/commands', eve, `text=${said.detail.repeat(2000)}`)
  const report = { 'csp-report': { 'effective-directive': 'script-src', 'blocked-uri': `${url}${link}` } }
  await ask('/policy-reports', ada, JSON.stringify(report), { 'content-type': 'application/csp-report' })
  await ask('/early/export?format=json', staff.host)
  await ask('/sign-out', staff.moderator, {})
  await ask('/forget', eve, {})
  await does(host, { type: 'setPhase', phase: 'ended' })
  for (const person of people) person.leave()
  expect(await server.stop()).toBe(0)

  const lines = output.split('\n').filter((line) => line !== '' && !banner.test(line))
  expect(lines.filter((line) => !line.startsWith('{'))).toEqual([])
  // It was listened to from the start on, and to the end.
  expect(lines.some((line) => line.includes('turned away as another site'))).toBe(true)
  expect(lines.some((line) => line.includes('blocked something'))).toBe(true)
  const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
  const ids = cookies.map((cookie) => identity.actor(cookie, 'participant', 'early')?.id)
  const values = [...cookies, staff.host, staff.moderator].flatMap((cookie) => {
    const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))
    return [value, encodeURIComponent(value), ...value.split(/[ .]/).filter((part) => part.length > 9)]
  })
  const never = [...Object.values(said), ...Object.values(codes), ...ids, ...values, link, address, 'Quill']
  const logged = lines.join('\n').replaceAll(new URL(url).host, 'our-own-host')
  const words = [...never, '127.0.0.1'].map(String).flatMap((one) => [one, encodeURIComponent(one)])
  expect(words.filter((one) => logged.toLowerCase().includes(one.toLowerCase()))).toEqual([])
})
