import type { FoundText } from '@companion/shared/programme/deskRecords'
import { type Journal, readThrough } from '../journal/journal.ts'
import type { Entry } from '../rules/entry.ts'
import { createFinder, readable } from './finding.ts'
import { rewriteInWorker } from './rewriteInWorker.ts'
import { textsIn } from './texts.ts'

/** What stands where a text was. */
const removed = /^\[removed( \d+)?\]$/

/** There is no text where one was to be taken out. */
export class NoText extends Error {
  override name = 'NoText'
}

/** Looks for texts in the journals of sessions, and takes them out, beside the sessions that run. */
export function createKeptTexts(journal: Journal) {
  /** The texts that are wanted, in order; no more than `most` entries of them. */
  async function find(
    sessionId: string,
    textsOf: (entry: Entry) => readonly string[],
    most: number,
  ): Promise<{ found: FoundText[]; isAll: boolean }> {
    const found: FoundText[] = []
    await readThrough(journal, sessionId, (entry) => {
      if (found.length > most) return
      const { offset, at, command } = entry
      const standing = (texts: readonly string[]) => texts.filter((text) => !removed.test(text))
      const texts = standing(textsOf(entry))
      if (texts.length === 0) return
      const others = standing(textsIn(command)).length - texts.length
      found.push({ offset, at, type: command.type, texts, others })
    })
    return { found: found.slice(0, most), isAll: found.length <= most }
  }

  return {
    withWords(sessionId: string, words: string, most: number) {
      const finder = createFinder(words)
      return find(sessionId, ({ command }) => finder(command), most)
    },

    /** Everything that one person wrote. */
    by: (sessionId: string, person: string, most: number) =>
      find(
        sessionId,
        ({ actor, command }) =>
          actor.role === 'participant' && actor.id === person ? readable(command) : [],
        most,
      ),

    /** Take out the texts of entries. Throws `NoText` where one has none. */
    erase: (sessionId: string, offsets: readonly number[]) =>
      journal.rewrite(sessionId, (entries) => {
        for (const offset of offsets) {
          const entry = entries[offset - 1]
          if (entry === undefined || textsIn(entry.command).length === 0) throw new NoText(String(offset))
        }
        return rewriteInWorker(entries, { what: 'erase', offsets })
      }),

    /** Take out who said what, of a session that has ended. */
    unlink: (sessionId: string) =>
      journal.rewrite(sessionId, (entries) => rewriteInWorker(entries, { what: 'unlink', forgets: false })),
  }
}

export type KeptTexts = ReturnType<typeof createKeptTexts>
