import { limits } from '@companion/shared/limits'
import { refusals } from '@companion/shared/refusals'
import express, { type Router } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../access/identity.ts'
import { readRunSheet, writeRunSheet } from './runSheetFile.ts'
import { type Site, sessionOf } from './site.ts'

/** A session's run sheet as a file, for hosts: to take away, and to bring back. */
export function runSheetRoutes(site: Site, identity: Identity): Router {
  const routes = site.routes()
  const file = express.text({ type: 'application/json', limit: limits.runSheetBytes })

  routes.get('/:session/run-sheet', (request, response) => {
    const { info, replica } = sessionOf(response)
    if (identity.actor(request.headers.cookie, 'host', info.id) === null) return site.notFound(response)
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
