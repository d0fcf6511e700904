import { createSessionRunner } from '@companion/server/programme/runSessions'
import { expect, test } from 'vitest'

test('[DESK15] a session that could not be started holds up no other, and is started with the next change', async () => {
  const programme = ['early', 'local'].map((id) => ({ info: { id }, settings: { status: 'open' } }))
  const sessions = new Map()
  let isAway = true
  const run = createSessionRunner({
    sessions,
    programme: () => programme as never,
    async start({ info }) {
      if (isAway && info.id === 'early') throw new Error('the journal is away')
      return { info } as never
    },
    onClosed() {},
    onGone() {},
  })
  await expect(run()).rejects.toThrow('the journal is away')
  expect([...sessions.keys()]).toEqual(['local'])
  isAway = false
  await run()
  expect([...sessions.keys()].sort()).toEqual(['early', 'local'])
})

test('[DESK18] a session that is in the programme no more is let go of, and one that comes back is started anew', async () => {
  let programme = ['early', 'local'].map((id) => ({ info: { id }, settings: { status: 'open' } }))
  const sessions = new Map()
  const told: string[] = []
  const run = createSessionRunner({
    sessions,
    programme: () => programme as never,
    async start({ info }) {
      told.push(`${info.id} starts`)
      return { info } as never
    },
    onClosed({ info }) {
      told.push(`${info.id} closes`)
    },
    onGone({ info }) {
      told.push(`${info.id} goes`)
    },
  })
  const both = programme
  await run()
  programme = both.slice(1)
  await run()
  expect([...sessions.keys()]).toEqual(['local'])
  programme = both
  await run()
  expect(told).toEqual(['early starts', 'local starts', 'early goes', 'early starts'])
})
