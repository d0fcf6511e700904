import { randomInt } from 'node:crypto'
import type { Journal } from '@companion/server/journal/journal'
import { readRedisAddress } from '@companion/server/journal/redisAddress'
import { createRedisStream } from '@companion/server/journal/redisStream'
import { createStreamJournal } from '@companion/server/journal/streamJournal'
import type { Draft, Entry } from '@companion/server/rules/entry'
import { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'

/** A journal in a Redis, as a server opens it. `onOffered` hears what was stored again, `onOldText` of text that stays in a file. */
export function openRedisJournal(
  url: string,
  onOffered: (entries: number) => void = () => {},
  onOldText: (session: string, error: Error) => void = (_, error) => {
    throw error
  },
): Journal {
  const address = readRedisAddress(url)
  if (address === null) throw new Error(`no address of a Redis: ${url}`)
  return createStreamJournal(createRedisStream(address, onOldText), {
    mark: () => String(randomInt(2 ** 47)),
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds)
      return () => clearInterval(timer)
    },
    after: (milliseconds, act) => void setTimeout(act, milliseconds),
    onDamage(error) {
      throw error
    },
    onOffered: (_, entries) => onOffered(entries),
  })
}

/** A journal in a Redis, until the test is over. */
export function openedFor(url: string) {
  const journal = openRedisJournal(url)
  onTestFinished(() => journal.close())
  return journal
}

/** An answer that can be appended. */
export const draft = (id: string): Draft => ({
  at: 1,
  actor: { role: 'participant', id: 'ada' },
  command: { type: 'answer', id, pollId: 'p1', run: 1, answer: { choice: 'a' } },
})

/** A client of a Redis, until the test is over. */
export function control(url: string): Redis {
  const client = new Redis(url)
  onTestFinished(() => client.disconnect())
  return client
}

/** Follow a session as a replica does, from its start and again whenever asked to; `seen` resolves when so many entries have come. */
export async function reader(url: string, session: string) {
  let offered = 0
  const journal = openRedisJournal(url, (entries) => {
    offered += entries
  })
  onTestFinished(() => journal.close())
  let entries: Entry[] = []
  let resyncs = 0
  let wake = () => {}
  const follow = (): Promise<unknown> => {
    const mine: Entry[] = []
    entries = mine
    return journal.follow(
      session,
      'start',
      (fresh) => {
        mine.push(...fresh)
        wake()
      },
      () => {
        resyncs += 1
        void follow()
      },
    ).caughtUp
  }
  await follow()
  const seen = async (count: number) => {
    while (entries.length < count) await new Promise<void>((resolve) => (wake = resolve))
    return entries.map(({ offset }) => offset)
  }
  const ids = () => entries.map(({ command }) => command.id)
  return { journal, seen, ids, resyncs: () => resyncs, offered: () => offered }
}
