import { flagged } from '@companion/server/detectors/flagged'
import { onCommand } from '@companion/server/gateway/onCommand'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { Replica, type SessionReplica, type Verdict } from '@companion/server/replica/replica'
import { sessionRules } from '@companion/server/rules/apply'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { parent } from '../support/story.ts'

const fail = (error: unknown) => {
  throw error
}

/** A session that nothing has happened in, on disk. */
async function freshReplica(): Promise<SessionReplica> {
  const { folder, remove } = temporaryFolder()
  const journal = createEmbeddedJournal(openLmdbStore(folder), fail)
  const replica = new Replica(sessionRules, {
    sessionId: 'early',
    journal,
    clock: Date.now,
    annotate: flagged,
    onTouch: () => {},
    onReset: () => {},
    onTrouble: fail,
    onBroken: (_what, error) => fail(error),
    onStopped: (_offset, error) => fail(error),
  })
  onTestFinished(async () => {
    replica.stop()
    await journal.close()
    remove()
  })
  await replica.start()
  return replica
}

/** How often a pattern is looked for before a command is put in the queue or refused. */
function searchesFor(replica: SessionReplica, raw: object, settle: (verdict: Verdict) => void): number {
  const { exec } = RegExp.prototype
  let searches = 0
  RegExp.prototype.exec = function (text) {
    searches += 1
    return exec.call(this, text)
  }
  try {
    onCommand(
      { raw, actor: parent('ada'), replica, isConfirmed: () => false, settle },
      { command: () => true },
    )
  } finally {
    RegExp.prototype.exec = exec
  }
  return searches
}

test('[BOUND1] detectors look only at what the rules do not refuse', async () => {
  const replica = await freshReplica()
  const text = 'Why did we wait for a year?'
  const verdicts: Verdict[] = []
  const refused = { type: 'contribute', id: 'command-1', round: 1, text }
  expect(searchesFor(replica, refused, (verdict) => verdicts.push(verdict))).toBeLessThan(20)
  expect(verdicts).toEqual([{ ok: false, code: 'breakout.unknown' }])
  const taken = { type: 'ask', id: 'command-2', text }
  expect(searchesFor(replica, taken, (verdict) => verdicts.push(verdict))).toBeGreaterThan(100)
  await replica.drained()
  // Asked for again, it is known.
  expect(searchesFor(replica, taken, (verdict) => verdicts.push(verdict))).toBeLessThan(20)
})
