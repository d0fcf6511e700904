import { parentPort, workerData } from 'node:worker_threads'
import { commonGround, type GroundGiven } from './commonGround.ts'

parentPort?.postMessage(commonGround(workerData as GroundGiven))
