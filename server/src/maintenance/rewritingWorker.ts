import { parentPort, workerData } from 'node:worker_threads'
import { nanoid } from 'nanoid'
import { inBatches, placed } from '../journal/records.ts'
import type { Draft } from '../rules/entry.ts'
import { withoutTexts } from './rewriting.ts'
import { unlinkedAndCleared, withoutWithdrawn } from './withdrawn.ts'

/** What is taken out of a session's entries: who said what, the texts at some offsets, or what people took back. */
export type Task =
  | { what: 'unlink'; forgets: boolean }
  | { what: 'erase'; offsets: readonly number[] }
  | { what: 'clear' }

/** All entries of a session in batches, as JSON, and what is to be done to them. */
export type Given = { task: Task; batches: string[] }

// A worker: posts what is to stand in the place of the entries it is given, in batches as JSON; null where nothing is.
const { task, batches } = workerData as Given
const entries = placed(
  batches.flatMap((batch) => JSON.parse(batch) as Draft[]),
  1,
)
function become(): Draft[] | null {
  if (task.what === 'unlink') return unlinkedAndCleared(entries, nanoid, { forgets: task.forgets })
  return task.what === 'erase' ? withoutTexts(entries, new Set(task.offsets)) : withoutWithdrawn(entries)
}
const drafts = become()
parentPort?.postMessage(drafts && inBatches(drafts).map((batch) => JSON.stringify(batch)))
