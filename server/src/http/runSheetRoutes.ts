import { limits } from '@companion/shared/limits'
import { refusals } from '@companion/shared/refusals'
import express, { type Router } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import { readRunSheet, writeRunSheet } from './runSheetFile.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = { site: Site; identity: Identity; audit: Audit }

/** A session's run sheet as a file, for hosts: to take away, and to bring back. */
export function runSheetRoutes({ site, identity, audit }: Parts): Router {
  const routes = site.routes()
  const file = express.text({ type: 'application/json', limit: limits.runSheetBytes })

  routes.get('/:session/run-sheet', (request, response) => {
    const { info, replica } = sessionOf(response)
    const { cookie } = request.headers
    const author = identity.author(cookie)
    if (author === null || identity.actor(cookie, 'host', info.id) === null) return site.notFound(response)
    audit.note(author, { what: 'exported', session: info.id, about: 'the run sheet' })
    response
      .type('application/json')
      .attachment(`${info.id}-run-sheet.json`)
      .send(writeRunSheet(replica.state))
  })

  routes.post('/:session/run-sheet', file, async (request, response) => {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'host', info.id)
    if (actor === null) return site.notFound(response)
    const read = readRunSheet(String(request.body))
    if ('problems' in read) return response.status(422).json(read)
    const command = { type: 'importRunSheet', id: nanoid(), runSheet: read.sheet } as const
    const verdict = await replica.ask(actor, command)
    if (verdict.ok) return response.json({ problems: [] })
    response.status(409).json({ problems: [refusals[verdict.code].message] })
  })

  return routes
}
