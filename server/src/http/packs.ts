import { readFileSync } from 'node:fs'
import type { Identity } from '../access/identity.ts'
import { collected } from '../pack/collect.ts'
import type { PackBeside } from '../pack/makePack.ts'
import type { PackData } from '../pack/packWorker.ts'
import type { PackAbout } from '../pack/readme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import type { SessionState } from '../rules/state.ts'
import { rulesVersion } from '../rules/version.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/** Where the key is that packs are signed with. */
export const keyPath = '/.well-known/evidence-key.pem'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

/** Of a session that goes on figures still change, and a moment of them could be taken away again and again. */
export const canBePacked = ({ replica }: LiveSession) => replica.state.phase === 'ended'

/** How often a session that changes meanwhile is read again. */
const tries = 5

type Parts = {
  sessions: readonly LiveSession[]
  about: Pick<PackAbout, 'service' | 'origin' | 'commit'>
  beside: PackBeside
  isPublished: (session: LiveSession) => Promise<boolean>
  keys: Identity['evidenceKeys']
}

/** The evidence pack of sessions that have ended. It is read between other things, and made in another thread. */
export async function packOf({ sessions, about, beside, isPublished, keys }: Parts): Promise<Uint8Array> {
  const batches: ArrayBuffer[] = []
  for (const session of sessions) batches.push(...(await read(session, await isPublished(session))))
  const given: PackData = {
    about: { ...about, version, rules: rulesVersion },
    batches,
    beside,
    keys,
  }
  return runInWorker<Uint8Array>(new URL('../pack/packWorker.js', import.meta.url), given, batches)
}

async function read({ info, replica }: LiveSession, isPublished: boolean): Promise<ArrayBuffer[]> {
  for (let time = 0; time < tries; time += 1) {
    const { state } = replica
    const before = markOf(state)
    const batches: ArrayBuffer[] = []
    for (const part of collected({ ...info, isPublished }, state)) {
      batches.push(new TextEncoder().encode(JSON.stringify(part)).buffer)
      await yieldToEventLoop()
    }
    if (replica.state === state && markOf(state) === before) return batches
  }
  throw new Error(`session ${info.id} changes all the time, so no pack of it can be made`)
}

/** What is different where a figure is that entries are recounted for. */
function markOf({ polls, asides, decisions, questions }: SessionState): string {
  const runs = [...polls.values()].flatMap((poll) =>
    poll.runs.map(({ closedAt, tally, said }) => [
      closedAt,
      tally.answered,
      tally.skipped,
      tally.words.size,
      said.shown.size,
    ]),
  )
  const backAts = asides.map(({ backAt }) => backAt)
  return JSON.stringify([runs, backAts, decisions.length, questions.size])
}
