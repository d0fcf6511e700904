import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { apply } from '@companion/server/rules/apply'
import type { Draft } from '@companion/server/rules/entry'
import { emptyState } from '@companion/server/rules/state'
import { nanoid } from 'nanoid'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { host, parent, system, twoPolls } from '../support/story.ts'
import { cpuOf, percentile, serverCore } from './measure.ts'

const starts = 3

/** The journal where a server has it in its folder. */
function openIn(folder: string) {
  return createEmbeddedJournal(openLmdbStore(join(folder, 'journal')), (error) => {
    throw error
  })
}

const programme = fileURLToPath(new URL('./programme', import.meta.url))
const people = 30_000

/** Store a session of so many answers by as many people as there are, in batches of a hundred. */
async function fill(folder: string, entries: number): Promise<void> {
  const journal = openIn(folder)
  await journal.append('early', [
    { at: 1, actor: system, command: { type: 'prepare', id: 'prepare-1', runSheet: twoPolls } },
    { at: 1, actor: host, command: { type: 'openPoll', id: 'open-one-1', pollId: 'p1', run: 1 } },
  ])
  for (let first = 0; first < entries; first += 100) {
    const batch = Array.from({ length: 100 }, (_, index): Draft => {
      const choice = 'abc'[index % 3] as string
      const actor = parent(`person-${(first + index) % people}`)
      return {
        at: 1,
        actor,
        command: { type: 'answer', id: nanoid(), pollId: 'p1', run: 1, answer: { choice } },
      }
    })
    await journal.append('early', batch)
  }
  await journal.close()
}

/** Entries a second from disk to state. */
export async function replayed(entries: number): Promise<number> {
  const { folder, remove } = temporaryFolder()
  await fill(folder, entries)
  const journal = openIn(folder)
  const state = emptyState()
  const begun = performance.now()
  const deliver = (fresh: Parameters<Parameters<typeof journal.follow>[2]>[0]) => {
    for (const entry of fresh) apply(state, entry)
  }
  await journal.follow('early', 'start', deliver, () => {
    throw new Error('resync')
  }).caughtUp
  const seconds = (performance.now() - begun) / 1000
  await journal.close()
  remove()
  return state.offset / seconds
}

/** The seconds, and those of CPU, until a server with so many entries on its disk is ready: medians of several starts. */
export async function started(entries: number): Promise<{ seconds: number; cpu: number }> {
  const { folder, remove } = temporaryFolder()
  await fill(folder, entries)
  const seconds = new Float64Array(starts)
  const cpu = new Float64Array(starts)
  for (let n = 0; n < starts; n++) {
    const begun = performance.now()
    const server = await startServer({
      dataDir: folder,
      env: { PROGRAMME_DIR: programme },
      wrapper: serverCore,
    })
    seconds[n] = (performance.now() - begun) / 1000
    cpu[n] = cpuOf(server.process.pid as number) / 1000
    const { url } = server
    const host = await arrive({ url, audience: 'host', cookie: await staffCookie(url, 'host') })
    const counts = (host.slices['results:p1'] as number[][])[0]
    if (counts?.reduce((sum, count) => sum + count, 0) !== people)
      throw new Error('the server does not have what is on its disk')
    host.leave()
    await server.stop()
  }
  remove()
  return { seconds: percentile(seconds, 0.5), cpu: percentile(cpu, 0.5) }
}
