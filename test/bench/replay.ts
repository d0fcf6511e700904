import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { apply } from '@companion/server/rules/apply'
import type { Draft } from '@companion/server/rules/entry'
import { emptyState } from '@companion/server/rules/state'
import { nanoid } from 'nanoid'
import { temporaryFolder } from '../support/folders.ts'
import { host, parent, system, twoPolls } from '../support/story.ts'

/** Entries a second from disk to state: a session of so many answers by 30,000 people, in batches of a hundred. */
export async function replayed(entries: number): Promise<number> {
  const { folder, remove } = temporaryFolder()
  const fail = (error: unknown) => {
    throw error
  }
  const journal = createEmbeddedJournal(openLmdbStore(folder), fail)
  await journal.append('early', [
    { at: 1, actor: system, command: { type: 'prepare', id: 'prepare-1', runSheet: twoPolls } },
    { at: 1, actor: host, command: { type: 'openPoll', id: 'open-one-1', pollId: 'p1', run: 1 } },
  ])
  for (let first = 0; first < entries; first += 100) {
    const batch = Array.from({ length: 100 }, (_, index): Draft => {
      const choice = 'abc'[index % 3] as string
      const actor = parent(`person-${(first + index) % 30_000}`)
      return {
        at: 1,
        actor,
        command: { type: 'answer', id: nanoid(), pollId: 'p1', run: 1, answer: { choice } },
      }
    })
    await journal.append('early', batch)
  }
  await journal.close()
  const again = createEmbeddedJournal(openLmdbStore(folder), fail)
  const state = emptyState()
  const begun = performance.now()
  const deliver = (fresh: Parameters<Parameters<typeof again.follow>[2]>[0]) => {
    for (const entry of fresh) apply(state, entry)
  }
  await again.follow('early', 'start', deliver, () => fail('resync')).caughtUp
  const seconds = (performance.now() - begun) / 1000
  await again.close()
  remove()
  return state.offset / seconds
}
