import { createForgetting } from '@companion/server/experiences/forgetting'
import { followExperiences } from '@companion/server/experiences/liveExperiences'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import type { Journal } from '@companion/server/journal/journal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { createTelemetry } from '@companion/server/telemetry'
import { afterAll, beforeAll, expect, onTestFinished, test as vitestTest } from 'vitest'
import { failed } from '../support/experiences.ts'
import { temporaryFolder } from '../support/folders.ts'
import { type RunningRedis, startRedis } from '../support/redis.ts'
import { openedFor } from '../support/redisJournal.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')
let redis: RunningRedis
beforeAll(async () => {
  if (test !== vitestTest.skip) redis = await startRedis()
})
afterAll(async () => redis?.dispose())

const log = { info() {}, error() {}, fatal() {} } as never
const telemetry = createTelemetry()

async function follow(journal: Journal) {
  const replica = await followExperiences({
    journal,
    clock: journal.now,
    log,
    telemetry,
    onTouch: () => {},
    onReset: () => {},
  })
  onTestFinished(() => replica.stop())
  return replica
}
const ada = { role: 'participant', id: 'ada-experience' } as const
const share = { type: 'share', id: 'ada-experience', said: failed('We waited.') } as const

/** The same form goes to two servers at once, or twice to the one there is; and another server starts afterwards. */
async function countsOnce(one: Journal, other: Journal) {
  const [first, second] = [await follow(one), await follow(other)]
  const acks = await Promise.all([first.ask(ada, share), second.ask(ada, share)])
  expect(acks).toMatchObject([{ ok: true }, { ok: true }])
  const later = await follow(other)
  expect(later.state.all.map(({ said }) => said?.words.failed)).toEqual(['We waited.'])
  return { first, later }
}

vitestTest('[EXPERIENCE22] on disk an acknowledged experience is there after a restart, once', async () => {
  const { folder, remove } = temporaryFolder()
  const open = () =>
    createEmbeddedJournal(openLmdbStore(folder), (error) => {
      throw error
    })
  const before = open()
  await countsOnce(before, before)
  await before.close()
  const journal = open()
  onTestFinished(async () => {
    await journal.close()
    remove()
  })
  expect((await follow(journal)).state.all).toHaveLength(1)
})

test('[EXPERIENCE22] in Redis an acknowledged experience is on every instance, once, and what is taken away leaves all of them', async () => {
  const [one, other] = [openedFor(redis.url), openedFor(redis.url)]
  const { first, later } = await countsOnce(one, other)
  await first.ask(ada, { type: 'withdraw', id: 'withdraw-1' })
  const forgetting = createForgetting({ replica: first, journal: one, clock: one.now, log, days: undefined })
  onTestFinished(() => forgetting.stop())
  forgetting.schedule()
  await expect.poll(() => [first.state.leftovers, later.state.leftovers]).toEqual([0, 0])
  expect(await later.ask(ada, share)).toMatchObject({ ok: true })
  expect(later.state.all.map(({ said }) => said)).toEqual([null])
})
