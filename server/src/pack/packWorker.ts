import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { evidenceKeys } from '../access/evidenceKeys.ts'
import type { PackPart } from './collect.ts'
import { makePack, type PackBeside } from './makePack.ts'
import type { PackAbout } from './readme.ts'

// A worker: makes an evidence pack and posts its bytes, so that no session waits meanwhile.

/** What a pack is made of, in batches as JSON. */
export type PackData = {
  about: PackAbout
  batches: ArrayBuffer[]
  beside: PackBeside
  keys: ReturnType<typeof evidenceKeys>
}

const { about, batches, beside, keys } = workerData as PackData

function* parts(): Generator<PackPart> {
  for (const batch of batches) yield JSON.parse(new TextDecoder().decode(batch))
}

const recount = readFileSync(new URL('./recount.js', import.meta.url), 'utf8')
const bytes = makePack(about, parts(), beside, keys, { recount })
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer])
