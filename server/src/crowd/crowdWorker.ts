import { parentPort, workerData } from 'node:worker_threads'
import { type CrowdDrill, startCrowd } from './crowd.ts'

// A worker: brings a crowd to a session, tells now and then how it goes, and at last what came of it.
const tickMs = 1000
const crowd = startCrowd(workerData)
const ticking = setInterval(() => parentPort?.postMessage({ figures: crowd.figures() }), tickMs)
parentPort?.on('message', async (asked: { drill: CrowdDrill } | { stop: true }) => {
  if ('drill' in asked) return crowd.drill(asked.drill)
  clearInterval(ticking)
  parentPort?.postMessage({ report: await crowd.stop() })
  parentPort?.close()
})
