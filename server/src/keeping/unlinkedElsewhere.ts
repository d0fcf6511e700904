import { inWorker } from '../inWorker.ts'
import { encodedInBatches } from '../journal/records.ts'
import { letOthersGo } from '../letOthersGo.ts'
import type { Draft, Entry } from '../session/entry.ts'

/**
 * What `unlinked` makes of all entries of a session, with what nobody else can see forgotten: in another thread, for it takes
 * seconds, and handed over in batches, so that no session waits for it. Rejects where `unlinked` throws.
 */
export async function unlinkedElsewhere(entries: readonly Entry[]): Promise<readonly Draft[] | null> {
  const given = await encodedInBatches(entries, (batch) => JSON.stringify(batch))
  const became = await inWorker<string[] | null>(new URL('./unlinking.js', import.meta.url), given)
  if (became === null) return null
  const drafts: Draft[] = []
  for (const batch of became) {
    drafts.push(...(JSON.parse(batch) as Draft[]))
    await letOthersGo()
  }
  return drafts
}
