import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
const everybody: Person[] = []
let official = ''
let moderator = ''

async function someone(audience: 'host' | 'participant'): Promise<Person> {
  const person = await arrive({ url: server.url, audience, cookie: await cookieFor(server.url, audience) })
  everybody.push(person)
  return person
}

/** The programme asks in its own words at p15. */
const onText = { pollId: 'p15', run: 1 }
const texts = Array.from({ length: 53 }, (_, at) => `We have waited ${at + 2} years for speech therapy`)

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  official = await staffCookie(server.url, 'official')
  moderator = await staffCookie(server.url, 'moderator')
  const host = await someone('host')
  await host.ask({ type: 'openPoll', ...onText } as never)
  const people = await Promise.all(texts.map(() => someone('participant')))
  await Promise.all(
    people.map((person, at) =>
      person.ask({ type: 'answer', ...onText, answer: { text: texts[at] } } as never),
    ),
  )
  const waits = (slices: Record<string, unknown>) =>
    slices['freeText:p15'] as { waiting: { id: string }[]; waitingCount: number } | undefined
  await host.until((slices) => waits(slices)?.waitingCount === texts.length)
  // A host is sent some at a time.
  for (let left = texts.length; left > 0; ) {
    const items = waits(host.slices)?.waiting.map(({ id }) => id) ?? []
    await host.ask({ type: 'moderate', ...onText, items, show: true } as never)
    left -= items.length
    const now = left
    await host.until((slices) => waits(slices)?.waitingCount === now)
  }
})
afterAll(async () => {
  for (const person of everybody) person.leave()
  await server.stop()
  remove()
})

const read = async (path: string, cookie = official) => {
  const response = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}
const post = (path: string, fields: Record<string, string>, cookie = official) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
const quotes = (page: string) => page.match(/<blockquote/g)?.length ?? 0

test('[THEME12] every figure of what people wrote leads to all the texts behind it, a page at a time', async () => {
  const { text } = await read('/early/written')
  expect(text).toContain('53 texts')
  expect(text).toContain('href="/early/written/texts?theme=waiting">53<')
  const [first, second] = [
    await read('/early/written/texts?theme=waiting'),
    await read('/early/written/texts?theme=waiting&page=2'),
  ]
  expect([quotes(first.text), quotes(second.text)]).toEqual([50, 3])
  const words = (first.text + second.text).replace(/<[^>]+>/g, '')
  for (const one of texts) expect(words).toContain(one)
  expect(first.text).toContain('<mark')
  expect((await read('/officials/written')).text).toContain('53 texts')
  expect((await read('/early/written/texts?theme=unheard-of')).status).toBe(404)
})

test('[THEME13] what people wrote is read by officials and moderators of a session, and by no one else', async () => {
  expect((await read('/early/written', moderator)).status).toBe(200)
  for (const path of ['/early/written', '/early/written/texts', '/officials/themes', '/officials/theme']) {
    const { status, text } = await read(path, '')
    expect([path, status === 401 || status === 303]).toEqual([path, true])
    expect(text).not.toContain('speech therapy')
  }
  const screen = await staffCookie(server.url, 'screen')
  expect((await read('/early/written', screen)).status).toBe(401)
  expect((await read('/officials/themes', moderator)).status).toBe(303)
  const placing = { text: 'question/1', theme: 'waiting', verdict: 'in', shown: 'all', number: '1' }
  expect((await post('/early/written', placing, screen)).status).toBe(401)
})

test('[THEME14] an official takes a text out of a theme, and puts it into another, without JavaScript', async () => {
  const { text } = await read('/early/written/texts?theme=waiting')
  const key = text.match(/name="text" value="([^"]+)"/)?.[1] ?? ''
  const at = { text: key, shown: 'waiting', number: '1', across: 'false' }
  const out = await post('/early/written', { ...at, theme: 'waiting', verdict: 'out' })
  expect(out.status).toBe(303)
  const after = await read(out.headers.get('location') ?? '')
  expect(after.text).toContain('taken out by a person')
  expect((await read('/early/written')).text).toContain('href="/early/written/texts?theme=waiting">52<')
  await post('/early/written', { ...at, theme: 'money', verdict: 'in' }, moderator)
  expect((await read('/early/written/texts?theme=money')).text).toContain('put here by a person')
  const unknown = await post('/early/written', { ...at, text: 'question/99', theme: 'money', verdict: 'in' })
  expect(unknown.status).toBe(422)
  expect(await unknown.text()).toContain('This is no longer here')
})

test('[THEME15] the words of a theme are changed in the browser, count at once, and a form that cannot be taken comes back', async () => {
  const form = {
    id: 'years',
    title: 'Years',
    about: 'What took years.',
    terms: '# years',
    hints: '',
    except: '',
  }
  expect((await post('/officials/theme', { ...form, seen: '0' })).status).toBe(303)
  expect((await read('/early/written')).text).toContain('href="/early/written/texts?theme=years">53<')
  const wrong = await post('/officials/theme/years', { ...form, seen: '1', title: '' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Write a title of at most 60 characters')
  await post('/officials/theme/years', { ...form, seen: '1', terms: '2 years' })
  const { text } = await read('/officials/theme/years')
  expect(text).toContain('words added: 2 years')
  expect((await read('/early/written')).text).toContain('href="/early/written/texts?theme=years">1<')
  expect((await post('/officials/theme', { ...form, seen: '0' })).status).toBe(422)
  expect((await post('/officials/theme/years', { seen: '2', remove: 'true' })).status).toBe(303)
  expect((await read('/officials/theme/years')).status).toBe(404)
})

test('[GROUND8] groups are looked for once the session has ended, in a worker, and shown to officials alone', async () => {
  const host = everybody[0] as Person
  const people = everybody.slice(1)
  const onStatements = { pollId: 'p14', run: 1 }
  await host.ask({ type: 'openPoll', ...onStatements } as never)
  const camp = (at: number) => (at % 2 === 0 ? 'agree' : 'disagree')
  const stances = (at: number) => ({
    a: camp(at),
    b: camp(at),
    c: camp(at),
    d: at % 5 === 0 ? 'pass' : 'agree',
  })
  await Promise.all(
    people.map((person, at) =>
      person.ask({ type: 'answer', ...onStatements, answer: { stances: stances(at) } } as never),
    ),
  )
  await host.ask({ type: 'closePoll', ...onStatements } as never)
  expect((await read('/early/ground')).text).toContain('Groups are looked for when the session has ended')
  expect((await read('/early/ground', moderator)).status).toBe(401)
  await host.ask({ type: 'setPhase', phase: 'ended' } as never)
  const { text } = await read('/early/ground')
  expect(text).toContain('The answers fall into 2 groups')
  // All of one group agree and none of the other: the figures would stand for nobody.
  expect(text).toContain('kept back')
})

test('[BRIEF5] a briefing is read by officials of its session alone, without JavaScript, and says how many figures it looked through', async () => {
  const { text } = await read('/early/briefing')
  expect(text).toContain('The session has ended')
  expect(text).toContain('79% agree')
  expect(text).toContain('42 of 53 people.')
  expect(text).toMatch(/Looked through \d+ figures/)
  expect(text).not.toContain('page-data')
  for (const cookie of [moderator, '']) {
    const refused = await read('/early/briefing', cookie)
    expect(refused.status).toBe(401)
    expect(refused.text).not.toContain('79% agree')
  }
})
