import { isDeepStrictEqual } from 'node:util'
import type { LiveSession } from '../replica/liveSession.ts'
import type { Session } from './liveProgramme.ts'

type Parts = {
  sessions: Map<string, LiveSession>
  /** The sessions of the programme as it is now. */
  programme: () => Session[]
  /** Bring a session to life on this instance. */
  start(session: Session): Promise<LiveSession>
  /** A session that was open takes nothing more. */
  onClosed(session: LiveSession): void
  /** A session is in the programme no more: let go of it. */
  onGone(session: LiveSession): void
}

/** Keeps this instance running the sessions that the programme has; answers a function to call when it has changed. */
export function createSessionRunner({ sessions, programme, start, onClosed, onGone }: Parts) {
  const running = new Map<string, Session>()
  let last = Promise.resolve()

  async function runOne(session: Session): Promise<void> {
    const { id } = session.info
    const before = running.get(id)
    if (isDeepStrictEqual(before, session)) return
    const live = sessions.get(id)
    if (live === undefined) sessions.set(id, await start(session))
    else await live.change(session)
    running.set(id, session)
    if (live !== undefined && before?.settings.status === 'open' && session.settings.status !== 'open')
      onClosed(live)
  }

  async function runNow(): Promise<void> {
    const wanted = programme()
    const failed: unknown[] = []
    for (const session of wanted) await runOne(session).catch((error: unknown) => failed.push(error))
    const ids = new Set(wanted.map(({ info }) => info.id))
    for (const id of [...running.keys()].filter((one) => !ids.has(one))) {
      const live = sessions.get(id)
      running.delete(id)
      sessions.delete(id)
      if (live !== undefined) onGone(live)
    }
    // The others run; what failed is tried again with the next change.
    if (failed.length > 0) throw failed[0]
  }

  /** Run what the programme has by now, after everything that it had before. */
  return function run(): Promise<void> {
    const done = last.then(runNow)
    // Whoever asked hears of a failure.
    last = done.catch(() => {})
    return done
  }
}
