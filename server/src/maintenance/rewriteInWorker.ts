import { encodedInBatches } from '../journal/records.ts'
import type { Draft, Entry } from '../rules/entry.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import type { Given, Task } from './rewritingWorker.ts'

/**
 * What `unlinked`, `withoutTexts` or `withoutWithdrawn` makes of all entries of a session: in another thread, for it takes seconds, and handed over in
 * batches, so that no session waits for it. Rejects where they throw.
 */
export async function rewriteInWorker(
  entries: readonly Entry[],
  task: Task,
): Promise<readonly Draft[] | null> {
  const batches = await encodedInBatches(entries, (batch) => JSON.stringify(batch))
  const given: Given = { task, batches }
  const became = await runInWorker<string[] | null>(new URL('./rewritingWorker.js', import.meta.url), given)
  if (became === null) return null
  const drafts: Draft[] = []
  for (const batch of became) {
    drafts.push(...(JSON.parse(batch) as Draft[]))
    await yieldToEventLoop()
  }
  return drafts
}
