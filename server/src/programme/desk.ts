import type { Logger } from 'pino'
import type { Journal } from '../journal/journal.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type ProgrammeReplica, type Session, sessionsOf, startProgramme } from './liveProgramme.ts'
import type { Programme } from './programme.ts'
import { createSessionRunner } from './runSessions.ts'

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  sessions: Map<string, LiveSession>
  start(session: Session): Promise<LiveSession>
  onClosed(session: LiveSession): void
  onGone(session: LiveSession): void
  /** Who may do what has changed. */
  onAccess(): void
  /** There may be something to tell others of. */
  onNews(): void
}

/** Follow the programme, and run its sessions on this instance, now and whenever it changes. */
export async function startDesk(
  files: Programme,
  { journal, clock, log, sessions, start, onClosed, onGone, onAccess, onNews }: Parts,
): Promise<{ replica: ProgrammeReplica }> {
  let run: () => Promise<void> = async () => {}
  const replica = await startProgramme(files, {
    journal,
    clock,
    log,
    onChange(what) {
      if (what.includes('access')) onAccess()
      if (what.includes('outcomes') || what.includes('webhooks')) onNews()
      if (what.includes('sessions'))
        run().catch((error: unknown) => log.error({ err: error }, 'a session could not be run as it is now'))
    },
  })
  run = createSessionRunner({ sessions, programme: () => sessionsOf(replica.state), start, onClosed, onGone })
  await run()
  return { replica }
}
