import { accessRoles } from '@companion/shared/programme/access'
import './runtime/production.ts'

import { pino } from 'pino'
import { fileVault, loadSecrets, type Secrets } from './access/secrets.ts'
import { readConfig } from './config.ts'
import { createServer } from './createServer.ts'
import { hostOf } from './http/listen.ts'
import { openJournal } from './journal/openJournal.ts'
import { type RedisAddress, readRedisAddress } from './journal/redisAddress.ts'
import { loadProgramme, ownProgramme, type Programme } from './programme/programme.ts'
import { closeToOthers, writePrivately } from './runtime/privateFiles.ts'

/** Longer than any clean stop; `stop_grace_period` in docker-compose.yml is longer still. In milliseconds. */
const longestStopMs = 25_000

async function main(): Promise<void> {
  writePrivately()
  const config = readConfig(process.env)
  const log = pino({ level: config.LOG_LEVEL })
  const programme = loadProgramme(config.PROGRAMME_DIR ?? ownProgramme)
  const journal = await openJournal(config, log)
  const address = readRedisAddress(config.REDIS_URL ?? '')
  const passing = address === null ? null : await passingBy(address)
  const secrets = await loadSecrets(config, passing?.vault ?? fileVault(config.DATA_DIR))
  const open = closeToOthers(config.DATA_DIR)
  if (open.length > 0)
    log.warn({ open }, 'other users of this machine may read these: they could not be closed')
  const server = await createServer({ config, programme, secrets, journal, adapter: passing?.adapter, log })
  const port = await server.listen()
  const origin = config.PUBLIC_ORIGIN ?? `http://${hostOf(config.BIND_ADDRESS)}:${port}`
  process.stdout.write(links(origin, programme, secrets))

  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    log.info('stopping')
    setTimeout(() => {
      log.error('could not stop in time')
      process.exit(1)
    }, longestStopMs)
    const stopped = server.stop().then(() => passing?.close())
    stopped.then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** What is passing between instances. An instance that is alone starts sooner without it. */
async function passingBy(address: RedisAddress) {
  const { connectRedisAdapter } = await import('./gateway/redisAdapter.ts')
  return connectRedisAdapter(address)
}

/** What whoever starts the server needs: where each kind of person goes, and with which code. */
function links(origin: string, { sessions }: Programme, { codes, fresh }: Secrets): string {
  const [first] = sessions
  return [
    '',
    `Sessions      ${origin}/`,
    ...sessions.map(({ details }) => `  ${details.joinCode}      ${origin}/${details.id}   ${details.title}`),
    '',
    ...accessRoles.map((role) => {
      const name = `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`
      const address = role === 'organiser' ? `${origin}/organise` : `${origin}/${first?.details.id}/${role}`
      const code = fresh.includes(role) ? `access code ${codes[role]}` : ''
      return `${name.padEnd(13)} ${address.padEnd(origin.length + 18)}${code}`.trimEnd()
    }),
    '',
    fresh.length === 0
      ? 'The access codes are set: an organiser can change them.'
      : 'These codes are shown once. An organiser can change them.',
    '',
    '',
  ].join('\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
