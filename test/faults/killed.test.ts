import { Phone } from '@companion/server/crowd/phone'
import { seeded } from '@companion/server/crowd/seeded'
import type { RequestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import { type ResultView, readResult } from '@companion/shared/views/results'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieSecret, participantCookies } from '../support/cookies.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, type Person, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const rounds = Number(process.env['FAULT_ROUNDS'] ?? 2)
const crowd = 2000
const choices = ['a', 'b', 'c', 'd', 'e', 'f']
const env = { COOKIE_SECRET: cookieSecret }

const { folder, remove } = temporaryFolder()
let server: RunningServer
let host: Person
let phones: Phone[]

beforeAll(async () => {
  server = await startServer({ dataDir: folder, env })
  host = await arrive({ url: server.url, audience: 'host', cookie: await staffCookie(server.url, 'host') })
  phones = participantCookies(crowd).map((cookie) => new Phone(server.url, cookie))
  await Promise.all(phones.map((phone) => phone.join()))
})
afterAll(async () => {
  for (const phone of phones) phone.leave()
  host.leave()
  await server.kill()
  remove()
})

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
type Runs = { runs: { closedAt: number | null }[] }

test('[SEND4] kill -9 amid two thousand people answering, each up to five times: nothing acknowledged is lost, no one counts twice', {
  timeout: 60_000 + rounds * 30_000,
}, async () => {
  for (let round = 1; round <= rounds; round++) {
    const random = seeded(round)
    const opened = await host.ask({ type: 'openPoll', pollId: 'p2', run: round } as never)
    expect([round, opened.ok]).toEqual([round, true])
    const expected = choices.map(() => 0)

    const answering = phones.map(async (phone, index) => {
      const choice = Math.floor(random() * choices.length)
      expected[choice] = (expected[choice] as number) + 1
      const id = `round-${round}-phone-${index}`
      const command: RequestedCommand = {
        id,
        type: 'answer',
        pollId: 'p2',
        run: round,
        answer: { choice: choices[choice] as string },
      }
      const copies = Array.from({ length: 1 + Math.floor(random() * 5) }, () => random() * 800)
      const acks: Ack[] = await Promise.all(
        copies.map(async (after) => {
          await wait(after)
          return phone.send(command)
        }),
      )
      // A repeat gets the first one's ack, whichever life of the server gives it.
      for (const ack of acks) expect(ack).toEqual(acks[0])
      expect(acks[0]).toMatchObject({ ok: true })
    })

    await wait(random() * 600)
    const port = Number(new URL(server.url).port)
    await server.kill()
    const back = new Promise((resolve) => host.socket.once('snapshot', resolve))
    server = await startServer({ dataDir: folder, port, env })
    await Promise.all(answering)
    await back
    const counted = (results: unknown) => {
      const result = (results as ResultView[] | undefined)?.[round - 1]
      return result && (readResult(result) as { counts: number[] }).counts
    }
    await host.until(
      (slices) => counted(slices['results:p2'])?.reduce((sum, count) => sum + count, 0) === crowd,
    )
    expect([round, counted(host.slices['results:p2'])]).toEqual([round, expected])
    expect((host.slices['poll:p2'] as Runs).runs.filter(({ closedAt }) => closedAt === null)).toHaveLength(1)
  }
})
