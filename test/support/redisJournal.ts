import { randomInt } from 'node:crypto'
import type { Journal } from '@companion/server/journal/journal'
import { readRedisAddress } from '@companion/server/journal/redisAddress'
import { createRedisStream } from '@companion/server/journal/redisStream'
import { createStreamJournal } from '@companion/server/journal/streamJournal'

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
