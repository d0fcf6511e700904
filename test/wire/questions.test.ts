import type { Audience } from '@companion/shared/audiences'
import type { BoardQuery, BoardView, FoundView, QueueView, Receipt } from '@companion/shared/views/questions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person, participantCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
const everybody: Person[] = []

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  for (const person of everybody) person.leave()
  await server.kill()
  remove()
})

async function someone(audience: Audience, cookie?: string): Promise<Person> {
  const person = await arrive({
    url: server.url,
    audience,
    cookie: cookie ?? (await cookieFor(server.url, audience)),
  })
  everybody.push(person)
  return person
}

const status = (mine: Record<string, unknown>) =>
  (mine['receipts'] as Receipt[] | undefined)?.map((one) => one.status).join(' ')

test('[ASK10] what becomes of a question reaches its author’s devices alone; what is not shown is in no one else’s frames', async () => {
  const cookie = await participantCookie(server.url)
  const [phone, tablet] = [await someone('participant', cookie), await someone('participant', cookie)]
  const [one, two] = [await someone('host'), await someone('host')]
  const bystander = await someone('participant')
  const screen = await someone('screen')
  const ok = async (person: Person, command: object) =>
    expect(await person.ask(command as never)).toMatchObject({ ok: true })
  const untilBoth = (states: string) =>
    Promise.all([phone, tablet].map((device) => device.until((_, mine) => status(mine) === states)))

  for (const text of ['Secret held?', 'Secret declined?', 'Secret taken back?', 'Why so long?'])
    await ok(phone, { type: 'ask', text })
  await untilBoth('waiting waiting waiting waiting')
  await two.until((slices) => (JSON.stringify(slices['queue']) ?? '').includes('Why so long?'))
  await ok(one, { type: 'reviewQuestion', question: 1, verdict: 'hold' })
  await ok(two, { type: 'reviewQuestion', question: 2, verdict: 'decline', reason: 'personal' })
  await ok(tablet, { type: 'withdrawQuestion', question: 3 })
  await ok(one, { type: 'reviewQuestion', question: 4, verdict: 'show' })
  expect(await two.ask({ type: 'reviewQuestion', question: 4, verdict: 'show' } as never)).toMatchObject({
    ok: false,
    code: 'question.alreadySo',
  })
  await untilBoth('shown withdrawn declined held')
  await bystander.until((slices) => JSON.stringify(slices['question:4'] ?? '').includes('Why so long?'))
  await ok(bystander, { type: 'upvote', question: 4, on: true })
  await phone.until((slices) => JSON.stringify(slices['scores']) === '[2]')
  await ok(two, { type: 'answerNow', question: 4 })
  await screen.until((slices) => slices['now'] !== undefined)
  await untilBoth('now withdrawn declined held')
  await ok(one, { type: 'markAnswered', question: 4, text: 'We are hiring.' })
  await untilBoth('answered withdrawn declined held')
  await bystander.until((slices) => JSON.stringify(slices['question:4']).includes('We are hiring.'))

  for (const person of [bystander, screen]) {
    expect(person.received.filter((text) => /Secret|receipts/.test(text))).toEqual([])
  }
  const page = await (await fetch(`${server.url}/early`)).text()
  expect(page).toContain('Why so long?')
  expect(page).not.toContain('Secret')
})

const find = (person: Person, query: BoardQuery): Promise<FoundView> =>
  person.socket.timeout(5000).emitWithAck('find', query)

test('[ASK14] what someone found on the whole board stays true while they look at it, and goes when it is taken off', async () => {
  const [author, looking] = [await someone('participant'), await someone('participant')]
  const host = await someone('host')
  const { all } = await find(looking, { order: 'newest' })
  const others = await Promise.all(Array.from({ length: 8 }, () => someone('participant')))
  for (let n = 1; n <= 70; n++) {
    const ask = { type: 'ask', text: `Is this the question about ${n} buses?` } as never
    expect(await (others[n % 8] as Person).ask(ask)).toMatchObject({ ok: true })
  }
  await host.until((slices) => (slices['queue'] as QueueView | undefined)?.counts.asked === 74)
  for (let n = 5; n <= 74; n++)
    expect(await host.ask({ type: 'reviewQuestion', question: n, verdict: 'show' } as never)).toMatchObject({
      ok: true,
    })
  const { found } = await find(looking, { order: 'most', search: '45 buses' })
  expect(found).toMatchObject([{ text: 'Is this the question about 45 buses?', score: 1 }])
  expect((await find(looking, { order: 'newest' })).all).toBe(all + 70)
  const question = found[0]?.question as number
  await looking.until((slices) => (slices['board'] as BoardView).all === all + 70)
  expect(looking.slices[`question:${question}`]).toBeUndefined()
  await author.ask({ type: 'rewordQuestion', question, text: 'Not theirs' } as never)
  await host.ask({ type: 'rewordQuestion', question, text: 'Is this about forty-five buses?' } as never)
  await looking.until(
    (_, mine) =>
      (mine[`question:${question}`] as { text?: string })?.text === 'Is this about forty-five buses?',
  )
  await host.ask({ type: 'reviewQuestion', question, verdict: 'hold' } as never)
  await looking.until((_, mine) => mine[`question:${question}`] === 'gone')
  expect(author.received.some((text) => text.includes('"gone"'))).toBe(false)
})

test('[ASK19] a phone has the questions of the board that matter most, and is sent no others', async () => {
  const [before, now] = [
    everybody.find(({ slices }) => 'board' in slices) as Person,
    await someone('participant'),
  ]
  for (const { slices } of [before, now]) {
    const { questions, all } = slices['board'] as BoardView
    expect(all).toBeGreaterThan(questions.length)
    const had = Object.keys(slices).filter((name) => name.startsWith('question:'))
    expect(had.sort()).toEqual(questions.map((number) => `question:${number}`).sort())
  }
})

test('[ASK15] a count is on its way with the next update after a voice was stored', async () => {
  const [voice, other] = [await someone('participant'), await someone('participant')]
  const question = (other.slices['board'] as { questions: number[] }).questions[0] as number
  const score = () => {
    const { questions } = other.slices['board'] as { questions: number[] }
    return (other.slices['scores'] as number[])[questions.indexOf(question)] ?? 0
  }
  for (const on of [true, false, true, false]) {
    const [before, seq] = [score(), other.seq]
    await voice.ask({ type: 'upvote', question, on } as never)
    await other.until(() => score() !== before)
    expect(other.seq - seq).toBeLessThanOrEqual(2)
  }
})

test('[WHO5] a moderator’s code opens the questions and nothing else; a panellist’s only what the panel was given', async () => {
  const moderatorsCookie = await cookieFor(server.url, 'moderator')
  const moderator = await someone('moderator', moderatorsCookie)
  expect(Object.keys(moderator.slices).sort()).toEqual([
    'alike',
    'asking',
    'log',
    'onTeam',
    'queue',
    'stage',
    'team',
  ])
  for (const audience of ['host', 'official', 'screen', 'panellist'] as const)
    await expect(arrive({ url: server.url, audience, cookie: moderatorsCookie })).rejects.toThrow(
      'role.missing',
    )
  expect(await moderator.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)).toMatchObject({
    code: 'command.notAllowed',
  })
  const panellist = await someone('panellist')
  expect(Object.keys(panellist.slices).sort()).toEqual(['asking', 'assigned'])
  await moderator.ask({ type: 'assignQuestion', question: 5, to: 'Health' } as never)
  await panellist.until((slices) => JSON.stringify(slices['assigned']).includes('"assigned":"Health"'))
})

test('[ASK16] a private link shows what became of what one person said, needs no cookie, and cannot be made up', async () => {
  const cookie = await participantCookie(server.url)
  const author = await someone('participant', cookie)
  const host = await someone('host')
  const ok = async (person: Person, command: object) =>
    expect(await person.ask(command as never)).toMatchObject({ ok: true })
  await ok(author, { type: 'ask', text: 'Is this kept for me alone?' })
  await ok(author, { type: 'upvote', question: 34, on: true })
  const round = { round: 1 }
  const size = { least: 3, wanted: 4, most: 5 }
  await ok(host, { type: 'gatherRound', ...round, how: 'balanced', prompts: ['first'], size, minutes: 20 })
  await author.until((slices) => slices['round'] !== undefined)
  await ok(author, { type: 'joinRound', ...round, wish: { kind: 'alone' } })
  await ok(host, { type: 'startRound', ...round })
  await author.until((_, mine) => (mine['group'] ?? null) !== null)
  await ok(author, { type: 'contribute', ...round, text: 'Somebody who listens.' })
  const toLink = await fetch(`${server.url}/early/mine`, { headers: { cookie }, redirect: 'manual' })
  const link = toLink.headers.get('location') as string
  const page = await fetch(`${server.url}${link}`)
  expect(page.headers.get('cache-control')).toBe('no-store')
  const text = await page.text()
  for (const said of ['Is this kept for me alone?', 'about 30 buses?', 'Somebody who listens.'])
    expect(text).toContain(said)
  const last = link.at(-1) === 'A' ? 'B' : 'A'
  for (const wrong of [`${link.slice(0, -1)}${last}`, link.replace('/early/', '/fair/'), '/early/mine/x'])
    expect((await fetch(`${server.url}${wrong}`)).status).toBe(404)
})

test('[ASK17] the whole board is searched, and supported, by a form', async () => {
  const cookie = await participantCookie(server.url)
  const address = `${server.url}/early/board?order=most&search=30+buses`
  expect(await (await fetch(address)).text()).toContain('about 30 buses?')
  const question = String(34)
  const body = new URLSearchParams({
    type: 'upvote',
    question,
    on: 'true',
    board: 'order=most&search=30+buses',
  })
  const sent = await fetch(`${server.url}/early/commands`, {
    method: 'POST',
    body,
    headers: { cookie },
    redirect: 'manual',
  })
  expect(sent.headers.get('location')).toBe('/early/board?order=most&search=30+buses')
  expect(await (await fetch(address, { headers: { cookie } })).text()).toContain('Undo')
  expect((await fetch(`${server.url}/early/board?order=nonsense`)).status).toBe(404)
})
