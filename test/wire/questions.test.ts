import type { Receipt } from '@companion/shared/views/questions'
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
  await server.stop()
  remove()
})

async function someone(audience: 'host' | 'participant' | 'screen', cookie?: string): Promise<Person> {
  const person = await arrive({
    url: server.url,
    audience,
    cookie: cookie ?? (await cookieFor(server.url, audience)),
  })
  everybody.push(person)
  return person
}

const became = (mine: Record<string, unknown>) =>
  (mine['receipts'] as Receipt[] | undefined)?.map((one) => one.became).join(' ')

test('[ASK10] what becomes of a question reaches its author’s devices alone; what is not shown is in nobody else’s frames', async () => {
  const cookie = await participantCookie(server.url)
  const [phone, tablet] = [await someone('participant', cookie), await someone('participant', cookie)]
  const [one, two] = [await someone('host'), await someone('host')]
  const bystander = await someone('participant')
  const screen = await someone('screen')
  const ok = async (person: Person, command: object) =>
    expect(await person.ask(command as never)).toMatchObject({ ok: true })
  const untilBoth = (states: string) =>
    Promise.all([phone, tablet].map((device) => device.until((_, mine) => became(mine) === states)))

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
  await untilBoth('shown withdrawn declined waiting')
  await bystander.until((slices) => JSON.stringify(slices['question:4'] ?? '').includes('Why so long?'))
  await ok(bystander, { type: 'upvote', question: 4, on: true })
  await phone.until((slices) => JSON.stringify(slices['scores']) === '[2]')
  await ok(two, { type: 'answerNow', question: 4 })
  await screen.until((slices) => slices['now'] !== undefined)
  await untilBoth('now withdrawn declined waiting')
  await ok(one, { type: 'markAnswered', question: 4, text: 'We are hiring.' })
  await untilBoth('answered withdrawn declined waiting')
  await bystander.until((slices) => JSON.stringify(slices['question:4']).includes('We are hiring.'))

  for (const person of [bystander, screen]) {
    expect(person.received.filter((text) => /Secret|receipts/.test(text))).toEqual([])
  }
  const page = await (await fetch(`${server.url}/early`)).text()
  expect(page).toContain('Why so long?')
  expect(page).not.toContain('Secret')
})
