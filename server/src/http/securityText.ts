import { Router } from 'express'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'

/** How long the contact is said to hold where the configuration does not say: half a year from the start, in milliseconds. */
const halfYearMs = 182 * 24 * 60 * 60 * 1000

type Parts = { config: Config; clock: () => number; log: Logger }

/** Whom to tell of a weakness, as RFC 9116 has it. Without a contact there is no such file. */
export function securityText({ config, clock, log }: Parts): Router {
  const routes = Router()
  const { SECURITY_CONTACT: contact, SECURITY_EXPIRES, PUBLIC_ORIGIN } = config
  if (contact === undefined) return routes
  const path = '/.well-known/security.txt'
  const expires = SECURITY_EXPIRES ?? new Date(clock() + halfYearMs).toISOString()
  if (Date.parse(expires) < clock()) log.warn(`${path} has expired: set SECURITY_EXPIRES to a later time`)
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    ...(PUBLIC_ORIGIN === undefined ? [] : [`Canonical: ${new URL(path, PUBLIC_ORIGIN).href}`]),
  ]
  const text = lines.map((line) => `${line}\n`).join('')
  routes.get(path, (_request, response) => void response.type('text/plain').send(text))
  return routes
}
