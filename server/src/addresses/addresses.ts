import type { LeftAddress } from '@companion/shared/programme/addresses'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import { entriesOf, type Journal } from '../journal/journal.ts'
import type { Draft, Entry } from '../rules/entry.ts'
import { type Address, createSealing } from './sealing.ts'

/** The journal of addresses stands beside those of sessions, under an id that no session may have. */
export const addressJournal = 'addresses'

const dayMs = 24 * 60 * 60 * 1000
/** How often what is too old is taken out, in milliseconds. */
const lookMs = 6 * 60 * 60 * 1000

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  /** What the key for addresses comes from. */
  secret: string
  /** How long an address is kept that nothing was sent to. */
  days: number
}

const of = (entry: Entry) => (entry as Entry<unknown> as Entry<LeftAddress>).command

/** Addresses that people left to be told what came of a session, kept apart from everything else that they said. */
export function createAddresses({ journal, clock, log, secret, days }: Parts) {
  const { seal, open } = createSealing(secret)
  const isOf = (session: string, entry: Entry) => of(entry).session === session

  /** Take out what `choose` chooses, which may be asked more than once. */
  async function takeOut(choose: (entries: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]> {
    let taken: readonly Entry[] = []
    await journal.rewrite(addressJournal, (entries) => {
      taken = choose(entries)
      const gone = new Set(taken)
      return gone.size === 0 ? null : entries.filter((entry) => !gone.has(entry))
    })
    return taken
  }

  async function leave(session: string, address: Address): Promise<void> {
    const command: LeftAddress = {
      type: 'leaveAddress',
      id: nanoid(),
      session,
      sealed: seal(session, address),
    }
    // Nothing says who left it: everyone is the same.
    const draft: Draft<LeftAddress> = { at: clock(), actor: { role: 'system', id: 'system' }, command }
    await journal.append(addressJournal, [draft as Draft<unknown> as Draft])
  }

  const forget = async () => {
    const from = clock() - days * dayMs
    await takeOut((entries) => entries.filter(({ at }) => at < from))
  }
  const forgetting = setInterval(() => {
    forget().catch((error: unknown) => log.error({ err: error }, 'old addresses are still there'))
  }, lookMs)
  forgetting.unref()

  return {
    leave,
    forget,

    /** Forget an address of a session, however often it was left. */
    async remove(session: string, email: string): Promise<void> {
      const isTheirs = (entry: Entry) =>
        isOf(session, entry) && open(session, of(entry).sealed)?.email === email
      await takeOut((entries) => entries.filter(isTheirs))
    },

    /** How many addresses wait, by session. */
    async counts(): Promise<Map<string, number>> {
      const counts = new Map<string, number>()
      for (const entry of await entriesOf(journal, addressJournal))
        counts.set(of(entry).session, (counts.get(of(entry).session) ?? 0) + 1)
      return counts
    },

    /** At most so many addresses of a session, each once, which are kept no more: of several instances one has each. */
    async take(session: string, most: number): Promise<Address[]> {
      const taken = await takeOut((entries) => entries.filter((entry) => isOf(session, entry)).slice(0, most))
      const opened = taken.flatMap((entry) => open(session, of(entry).sealed) ?? [])
      return [...new Map(opened.map((one) => [one.email.toLowerCase(), one])).values()]
    },

    stop: () => clearInterval(forgetting),
  }
}

export type Addresses = ReturnType<typeof createAddresses>
