import type { Change, Journal } from '@companion/server/journal/journal'
import { createRetention } from '@companion/server/maintenance/retention'
import { unlinked } from '@companion/server/maintenance/rewriting'
import type { Draft } from '@companion/server/rules/entry'
import { runInWorker } from '@companion/server/runtime/runInWorker'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { host, Story } from '../support/story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const hour = 60 * 60 * 1000
const day = 24 * hour

/** A session that ends when it is told to, and what a server with so many days to keep it does to its journal. */
function session(days: number | undefined) {
  const story = new Story()
  let isBusy = false
  let ids = 0
  const stored: (readonly Draft[] | null)[] = []
  const journal = {
    rewrite: async (_: string, change: Change) => {
      stored.push(await change(story.entries))
    },
  } as unknown as Journal
  const retention = createRetention(() => days, {
    sessionId: 'early',
    replica: { state: story.state } as never,
    journal,
    clock: () => Date.now(),
    log: { info() {}, error() {} } as never,
    unlink: (entries) => unlinked(entries, () => `other-${++ids}`, { forgets: true }),
    isBusy: () => isBusy,
  })
  const phase = (to: 'live' | 'ended') => {
    story.does(host, { type: 'setPhase', phase: to })
    if (to === 'ended') story.state.endedAt = Date.now()
    retention.touch(['stage'])
  }
  return {
    phase,
    stored,
    retention,
    setBusy: (busy: boolean) => (isBusy = busy),
    passes: vi.advanceTimersByTimeAsync,
  }
}

test('[KEEP11] it is done when the days have passed since the end, and not before, nor where no days are given', async () => {
  const { phase, stored, passes } = session(90)
  const kept = session(undefined)
  phase('ended')
  kept.phase('ended')
  await passes(89 * day)
  phase('live')
  await passes(30 * day)
  phase('ended')
  await passes(90 * day - 1)
  expect(stored).toEqual([])
  await passes(1)
  expect(stored.map((drafts) => drafts?.at(-1)?.command.type)).toEqual(['seal'])
  await passes(100 * day)
  expect(kept.stored).toEqual([])
})

test('[KEEP11] it waits while people are in another session, a day at most', async () => {
  const { phase, stored, passes, setBusy, retention } = session(1)
  phase('ended')
  setBusy(true)
  await passes(day + 5 * hour)
  expect(stored).toHaveLength(0)
  setBusy(false)
  await passes(hour)
  expect(stored).toHaveLength(1)
  retention.stop()

  const always = session(1)
  always.phase('ended')
  always.setBusy(true)
  await passes(2 * day - 1)
  expect(always.stored).toHaveLength(0)
  await passes(1)
  expect(always.stored).toHaveLength(1)
  always.retention.stop()
})

test('[KEEP11] a thread that throws, or ends without a word, is no thread that is waited for', async () => {
  const thread = (does: string) => runInWorker(new URL(`data:text/javascript,${does}`), null)
  await expect(thread('throw new Error("no memory")')).rejects.toThrow('no memory')
  await expect(thread('process.exit(0)')).rejects.toThrow('without a word')
})
