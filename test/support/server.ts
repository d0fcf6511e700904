import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The server in its own modules, each of which a test can change. */
export const inModules = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const built = process.env['SERVER_PROGRAM'] ?? inModules

/** The access codes that every server of the tests is given. */
export const codes = {
  organiser: 'organiser-code-1',
  host: 'host-code-1',
  moderator: 'moderator-code-1',
  panellist: 'panellist-code-1',
  official: 'official-code-1',
  screen: 'screen-code-1',
}

export type RunningServer = {
  url: string
  process: ChildProcess
  /** So many milliseconds pass at once, by the clock of a server that was started as `movable`. */
  pass(ms: number): void
  /** Kill it as a power cut would kill it: nothing is finished. */
  kill(): Promise<void>
  /** Ask it to stop; resolves with its exit code. */
  stop(): Promise<number | null>
}

type Options = {
  dataDir: string
  port?: number
  env?: Record<string, string>
  wrapper?: string[]
  /** The program, if not the one that was built. */
  main?: string
  /** The Node that runs it, if not the one that runs the tests. */
  node?: string
}

/** Start a real server as its own process; resolves when it says where it is. */
export async function startServer({
  dataDir,
  port = 0,
  env = {},
  wrapper = [],
  main = built,
  node = process.execPath,
}: Options): Promise<RunningServer> {
  const [command = process.execPath, ...args] = [...wrapper, node, main]
  const child = spawn(command, args, {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      BIND_ADDRESS: '127.0.0.1',
      DATA_DIR: dataDir,
      ORGANISER_CODE: codes.organiser,
      HOST_CODE: codes.host,
      MODERATOR_CODE: codes.moderator,
      PANELLIST_CODE: codes.panellist,
      OFFICIAL_CODE: codes.official,
      SCREEN_CODE: codes.screen,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  }) as ChildProcessWithoutNullStreams
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said += `${line}\n`
      const found = /^Sessions\s+(http\S+)\/$/.exec(line)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    void exited.then((code) => reject(new Error(`the server ended with ${code}:\n${said}`)))
  })
  return {
    url,
    process: child,
    pass: (ms) => void child.send(ms),
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async stop() {
      child.kill('SIGTERM')
      return exited
    },
  }
}
