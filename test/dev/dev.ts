import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { temporaryFolder } from '../support/folders.ts'
import { freePort } from '../support/redis.ts'
import { codes } from '../support/server.ts'
import { seed } from './seed.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = Number(process.env['PORT'] || 3000)
const behind = await freePort()
const { folder, remove } = temporaryFolder()
const children: ChildProcess[] = []

/** Run a program until this one ends. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  children.push(child)
  return child
}

/** Pages come from the server, and ask for the scripts of the last build: they get the sources instead, by Vite. */
const sources: Plugin = {
  name: 'sources',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, page] = /^\/assets\/(\w+)-[\w-]+\.js$/.exec(request.url ?? '') ?? []
      if (request.url !== '/@preamble.js' && page === undefined) return next()
      const isStaff = page !== 'participant' && page !== 'officials'
      const entry = isStaff ? `/@id/staff-entry:${page}` : `/src/entries/${page}.tsx`
      const code =
        page === undefined
          ? react.preambleCode.replace('__BASE__', '/')
          : `import '/@preamble.js'\nimport '/@vite/client'\nimport '${entry}'\n`
      response.setHeader('Content-Type', 'text/javascript')
      response.end(page === 'start' ? '' : code)
    })
  },
}

run('npx', ['tsc', '-b', '--watch', '--preserveWatchOutput'])
run(process.execPath, ['--watch', '--watch-preserve-output', 'server/dist/main.js'], {
  PORT: String(behind),
  BIND_ADDRESS: '127.0.0.1',
  PUBLIC_ORIGIN: `http://localhost:${port}`,
  DATA_DIR: folder,
  HOST_CODE: codes.host,
  MODERATOR_CODE: codes.moderator,
  PANELLIST_CODE: codes.panellist,
  OFFICIAL_CODE: codes.official,
  SCREEN_CODE: codes.screen,
  LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
})

const target = `http://127.0.0.1:${behind}`
const vite = await createServer({
  root: `${root}client`,
  appType: 'custom',
  plugins: [sources],
  server: {
    port,
    strictPort: true,
    proxy: {
      // Everything but the sources is the server's, its sockets too.
      '^/(?!@|src/|node_modules/)': {
        target,
        ws: true,
        configure(proxy) {
          proxy.on('error', () => {})
          // The server allows its own built files alone; Vite puts styles into the page.
          proxy.on('proxyRes', ({ headers }) => {
            delete headers['content-security-policy']
          })
        },
      },
    },
  },
})
await vite.listen()

function stop(): void {
  for (const child of children) child.kill('SIGTERM')
  void Promise.all([vite.close(), ...children.map((child) => once(child, 'exit'))]).then(() => {
    remove()
    process.exit(0)
  })
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

await seed(target)
process.stdout.write(
  '\nReady. A small crowd has answered; what is in the session is gone when you stop it.\n',
)
