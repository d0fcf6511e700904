import { parentPort, workerData } from 'node:worker_threads'
import { nanoid } from 'nanoid'
import { inBatches, placed } from '../journal/records.ts'
import type { Draft } from '../rules/entry.ts'
import { unlinked } from './rewriting.ts'

// A worker: takes who said what out of the batches it is given as JSON, and posts what is to stand in their place.
const given = (workerData as string[]).flatMap((batch) => JSON.parse(batch) as Draft[])
const drafts = unlinked(placed(given, 1), nanoid, { forgets: true })
parentPort?.postMessage(drafts && inBatches(drafts).map((batch) => JSON.stringify(batch)))
