import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** On a signal it is 13 hours later. */
const plant = `
  const { now } = Date
  let ahead = 0
  Date.now = () => now() + ahead
  process.on('SIGUSR2', () => {
    ahead = 13 * 3600_000
  })
`

test('[ACCESS26] a page of the team that is left open is closed when its sign-in runs out, and a participant’s is not', async () => {
  const { folder, remove } = temporaryFolder()
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(plant)}`
  const { url, process, stop } = await startServer({ dataDir: folder, env: { NODE_OPTIONS } })
  const [host, participant] = [
    await arrive({ url, audience: 'host', cookie: await cookieFor(url, 'host') }),
    await arrive({ url, audience: 'participant', cookie: await cookieFor(url, 'participant') }),
  ]
  onTestFinished(async () => {
    for (const one of [host, participant]) one.leave()
    await stop()
    remove()
  })
  const left = new Promise((resolve) => host.socket.once('disconnect', resolve))
  process.kill('SIGUSR2')
  await left
  expect(participant.socket.connected).toBe(true)
})
