import type { Language } from '@companion/client/render'
import type { Logger } from 'pino'
import type { Addresses } from './addresses.ts'
import type { Post } from './letter.ts'
import type { Address } from './sealing.ts'

/** How many addresses are taken at once: as many are lost where the machine loses its power just then. */
const atOnce = 100

type Parts = {
  addresses: Addresses
  post: Post
  /** Where the pages are. */
  origin: string
  languages: readonly Language[]
  log: Logger
}

/** What a message says, where it is not of what came of a session. */
type Words = { subject: string; text: string }

/** Tells whoever asked for it that there is news about a session. */
export function createTelling({ addresses, post, origin, languages, log }: Parts) {
  const running = new Set<string>()

  async function tellOne(
    session: { id: string; title: string },
    { email, language }: Address,
    words: Words | undefined,
  ): Promise<boolean> {
    if (words !== undefined) return post({ to: email, ...words })
    const read = languages.find(({ live }) => live.language.code === language) ?? (languages[0] as Language)
    const { subject, text } = read.pages.outcomes.address
    const link = `${origin}/${session.id}/outcomes`
    return post({ to: email, subject: subject(session.title), text: text(session.title, link) })
  }

  /** Send an email to each address, once. Returns those to which it could not be sent, to try again later. */
  async function tellSome(
    session: { id: string; title: string },
    some: readonly Address[],
    words: Words | undefined,
  ): Promise<Address[]> {
    const left: Address[] = []
    for (const address of some) {
      if (left.length > 0) left.push(address)
      else
        await tellOne(session, address, words).catch((error: unknown) => {
          log.error({ err: error, session: session.id }, 'someone could not be told by email')
          left.push(address)
        })
    }
    return left
  }

  async function tellAll(session: { id: string; title: string }, words: Words | undefined): Promise<void> {
    for (;;) {
      const some = await addresses.take(session.id, atOnce)
      if (some.length === 0) return
      const left = await tellSome(session, some, words)
      for (const address of left) await addresses.leave(session.id, address)
      if (left.length > 0) return
    }
  }

  return {
    /** Whether messages about a session are on their way, from here. */
    isTelling: (session: string) => running.has(session),

    /** Tell everyone who asked for it. An address is taken out before its email is sent, and put back if that fails. */
    async tell(session: { id: string; title: string }, words?: Words): Promise<void> {
      if (running.has(session.id)) return
      running.add(session.id)
      try {
        await tellAll(session, words)
      } catch (error) {
        log.error({ err: error, session: session.id }, 'addresses could not be read')
      }
      running.delete(session.id)
    },
  }
}

export type Telling = ReturnType<typeof createTelling>

/** What leaves, keeps and tells addresses, where the installation sends email. */
export type ByEmail = { addresses: Addresses; telling: Telling }
