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

async function someone(audience: 'host' | 'participant', cookie?: string): Promise<Person> {
  const person = await arrive({
    url: server.url,
    audience,
    cookie: cookie ?? (await cookieFor(server.url, audience)),
  })
  everybody.push(person)
  return person
}

/** The programme's set of statements shows its result to each person once they have answered. */
const onRun = { pollId: 'p14', run: 1 }
const answer = { type: 'answer', ...onRun, answer: { stances: { a: 'agree' } } } as never

test('[WIRE5] a result for those who have answered goes to their connections and to no other', async () => {
  const host = await someone('host')
  const cookie = await participantCookie(server.url)
  const [phone, tablet] = [await someone('participant', cookie), await someone('participant', cookie)]
  const bystander = await someone('participant')
  await host.ask({ type: 'openPoll', ...onRun } as never)
  await phone.ask(answer)
  const seen = (people: number) => (_: unknown, mine: Record<string, unknown>) =>
    (mine['results:p14'] as { answered?: number } | undefined)?.answered === people
  await Promise.all([phone.until(seen(1)), tablet.until(seen(1))])
  // Another answers, and those who have answered see the result grow.
  const other = await someone('participant')
  await other.ask(answer)
  await Promise.all([phone.until(seen(2)), other.until(seen(2))])
  // Someone who comes back has it in the snapshot; who takes an answer back loses it.
  const again = await someone('participant', cookie)
  expect(again.mine['results:p14']).toMatchObject({ answered: 2 })
  await phone.ask({ type: 'withdrawAnswer', ...onRun } as never)
  await tablet.until((_, mine) => mine['results:p14'] == null && mine['answer:p14'] == null)
  await host.ask({ type: 'closePoll', ...onRun } as never)
  await bystander.until((slices) => (slices['poll:p14'] as { closedAt: unknown }).closedAt !== null)
  expect(bystander.received.filter((text) => text.includes('results:'))).toEqual([])
  const page = await (await fetch(`${server.url}/early`)).text()
  expect(page).not.toContain('results:p14')
})

test('[DANGER5] whoever writes an answer that suggests danger is shown where to turn, on the device they wrote it on', async () => {
  const [host, phone] = [await someone('host'), await someone('participant')]
  await host.ask({ type: 'openPoll', pollId: 'p15', run: 1 } as never)
  await phone.ask({ type: 'answer', pollId: 'p15', run: 1, answer: { text: 'My husband hits me' } } as never)
  await phone.until((_, mine) => mine['answer:p15']?.help === true)
  await host.until(({ dangers }) => (dangers as { people: number } | undefined)?.people === 1)
})
