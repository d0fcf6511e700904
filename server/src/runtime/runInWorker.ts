import { Worker } from 'node:worker_threads'

/**
 * What a worker posts first, given `workerData`, of which `transferList` is handed over and not copied. Rejects where it
 * throws, has no memory left, or ends without a word.
 */
export function runInWorker<T>(file: URL, workerData: unknown, transferList: ArrayBuffer[] = []): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData, transferList })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('a worker ended without a word')))
  })
}
