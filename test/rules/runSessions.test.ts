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
  })
  await expect(run()).rejects.toThrow('the journal is away')
  expect([...sessions.keys()]).toEqual(['local'])
  isAway = false
  await run()
  expect([...sessions.keys()].sort()).toEqual(['early', 'local'])
})
