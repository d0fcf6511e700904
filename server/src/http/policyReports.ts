import express, { Router } from 'express'
import type { Logger } from 'pino'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'

/** Where browsers report what the policy of our pages blocked. */
export const reportsPath = '/policy-reports'

const mostBytes = 16 * 1024
/** So many kinds of report are logged: anyone can make up more. */
const mostKinds = 100

/** What browsers report is logged once for each directive and origin: no address of a page, and nothing that was on it. */
export function policyReports({ meters, log }: { meters: Meters; log: Logger }): Router {
  const routes = Router()
  const told = new Set<string>()
  const type = ['application/csp-report', 'application/reports+json']

  routes.post(reportsPath, (request, response, next) => {
    if (meters.reportsOfNetwork.take(householdOf(String(request.ip)))) return next()
    response.status(429).end()
  })
  routes.post(reportsPath, express.json({ limit: mostBytes, type }), (request, response) => {
    for (const { directive, blocked } of readReports(request.body)) {
      const kind = `${directive} ${blocked}`
      if (told.has(kind) || told.size >= mostKinds) continue
      told.add(kind)
      log.warn({ directive, blocked }, 'the content policy of a page blocked something')
    }
    response.status(204).end()
  })

  return routes
}

type Report = { directive: string; blocked: string }

/** The reports that a browser sent, in either of the two forms; what is neither is left out. */
function readReports(body: unknown): Report[] {
  const sent: unknown[] = Array.isArray(body) ? body.map((one) => one?.body) : [fieldsOf(body)['csp-report']]
  return sent.flatMap((one) => {
    const fields = fieldsOf(one)
    const directive =
      fields['effectiveDirective'] ?? fields['effective-directive'] ?? fields['violated-directive']
    const blocked = fields['blockedURL'] ?? fields['blocked-uri']
    if (typeof directive !== 'string' || !/^[a-z-]{1,40}$/.test(directive)) return []
    return [{ directive, blocked: originOf(blocked) }]
  })
}

const fieldsOf = (given: unknown) =>
  (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>

/** Where what was blocked is from: an origin, or the word that a browser has for what has none, such as `inline`. */
function originOf(blocked: unknown): string {
  if (typeof blocked !== 'string') return 'unknown'
  if (/^[a-z-]{1,24}$/.test(blocked)) return blocked
  if (!URL.canParse(blocked)) return 'unknown'
  const { protocol, origin } = new URL(blocked)
  return origin === 'null' ? protocol : origin.slice(0, 200)
}
