import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CrowdDrill, startCrowd } from './crowd.ts'
import type { Figures, Report } from './report.ts'

/** A crowd beside the server, in another thread. */
export type CrowdInWorker = {
  /** How it goes, as it said last; null before it said anything. */
  figures(): Figures | null
  drill(name: CrowdDrill): void
  /** Resolves with what came of it; null where the crowd itself broke. */
  stop(): Promise<Report | null>
}

/** Start a crowd in a thread of its own, so that the server's people do not wait for it. */
export function crowdInWorker(options: Parameters<typeof startCrowd>[0]): CrowdInWorker {
  const worker = new Worker(new URL('./crowdWorker.js', import.meta.url), { workerData: options })
  let figures: Figures | null = null
  let onReport: (report: Report | null) => void = () => {}
  const reported = new Promise<Report | null>((resolve) => {
    onReport = resolve
  })
  worker.on('message', (told: { figures: Figures } | { report: Report }) => {
    if ('figures' in told) figures = told.figures
    else onReport(told.report)
  })
  worker.on('error', () => onReport(null))
  worker.on('exit', () => onReport(null))
  return {
    figures: () => figures,
    drill: (drill) => worker.postMessage({ drill }),
    async stop() {
      worker.postMessage({ stop: true })
      const report = await reported
      if (worker.threadId !== -1) await once(worker, 'exit')
      return report
    },
  }
}
