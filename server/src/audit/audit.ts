import type { AuditLine, AuditNote } from '@companion/shared/audit'
import type { AccessRole } from '@companion/shared/programme/access'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import { type Journal, readThrough } from '../journal/journal.ts'
import type { Draft, Entry } from '../rules/entry.ts'

/** The journal of the audit log stands beside those of sessions, under an id that no session may have. */
export const auditJournal = 'audit'

const dayMs = 24 * 60 * 60 * 1000
/** How often what is too old is taken out, in milliseconds. */
const lookMs = 6 * 60 * 60 * 1000
/** How many lines are stored at once: to read a batch must not hold anyone up. */
const mostAtOnce = 500
/** How many lines may wait for a journal that is away; more are lost, and the log of the server says so. */
const mostWaiting = 10_000

/** Someone of the team: by the id that they have in sessions, and their name, where the programme has one. */
export type Author = { id: string; role: AccessRole; name?: string | undefined }

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  /** How long a line is kept. */
  days: number
}

/** Who of the team did what, when: kept apart from what participants said, and as long as it says itself. */
export function createAudit({ journal, clock, log, days }: Parts) {
  const waiting: Draft<AuditNote>[] = []
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce)
      try {
        await journal.append(auditJournal, batch as readonly Draft<unknown>[] as readonly Draft[])
      } catch (error) {
        log.error({ err: error, lines: batch.length }, 'lines of the audit log wait for the journal')
        waiting.unshift(...batch)
        break
      }
    }
    writing = null
  }

  async function forget(): Promise<void> {
    const from = clock() - days * dayMs
    await journal.rewrite(auditJournal, (entries) =>
      entries.length > 0 && (entries[0] as Entry).at < from ? entries.filter(({ at }) => at >= from) : null,
    )
  }
  const forgetting = setInterval(() => {
    forget().catch((error: unknown) => log.error({ err: error }, 'old lines stay in the audit log'))
  }, lookMs)
  forgetting.unref()

  return {
    /** How long a line is kept. */
    days,

    /** Write down what someone did. What cannot be stored now is tried again with the next line. */
    note({ id, role, name }: Author, note: Omit<AuditNote, 'type' | 'id' | 'role' | 'name'>): void {
      if (waiting.length >= mostWaiting) {
        log.error('the audit log is full: a line was lost')
        return
      }
      const by = { role, ...(name !== undefined && { name }) }
      const command = { type: 'note', id: nanoid(), ...by, ...note } as const
      waiting.push({ at: clock(), actor: { role, id }, command })
      writing ??= write()
    },

    /** Read the lines, the oldest first. Others go in between. Rejects with `Superseded` where old ones are taken out meanwhile. */
    async read(take: (line: AuditLine) => void): Promise<void> {
      await writing
      await readThrough(journal, auditJournal, (entry) => take(lineOf(entry)))
    },

    /** Take out what is too old. */
    forget,

    /** Store what waits. */
    async stop(): Promise<void> {
      clearInterval(forgetting)
      await writing
      if (waiting.length > 0) await write()
    },
  }
}

function lineOf(entry: Entry): AuditLine {
  const { at, actor, command } = entry as Entry<unknown> as Entry<AuditNote>
  const { type: _type, id: _id, ...note } = command
  return { at, who: actor.id, ...note }
}

export type Audit = ReturnType<typeof createAudit>
