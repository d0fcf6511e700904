import { encodedInBatches } from '../journal/records.ts'
import type { Draft, Entry } from '../rules/entry.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

/**
 * What `unlinked` makes of all entries of a session, with what no one else can see forgotten: in another thread, for it takes
 * seconds, and handed over in batches, so that no session waits for it. Rejects where `unlinked` throws.
 */
export async function unlinkInWorker(entries: readonly Entry[]): Promise<readonly Draft[] | null> {
  const given = await encodedInBatches(entries, (batch) => JSON.stringify(batch))
  const became = await runInWorker<string[] | null>(new URL('./unlinking.js', import.meta.url), given)
  if (became === null) return null
  const drafts: Draft[] = []
  for (const batch of became) {
    drafts.push(...(JSON.parse(batch) as Draft[]))
    await yieldToEventLoop()
  }
  return drafts
}
