import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { answersOf, personalView } from '../rules/audiences/personal.ts'
import { saidBy } from '../rules/breakouts/slices.ts'
import { outcomesView, supportedBy } from '../rules/questions/slices.ts'
import { type Site, sessionOf } from './site.ts'

/** What became of what one person said, for whoever has the link. */
export function privatePage(site: Site, identity: Identity): Router {
  const routes = site.routes()

  routes.get('/:session/mine', (request, response) => {
    const { info } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    if (actor === null) return response.redirect(303, `/${info.id}`)
    response.redirect(303, `/${info.id}/mine/${identity.privateLink(actor, info.id)}`)
  })

  routes.get('/:session/mine/:link', (request, response) => {
    const { info, replica } = sessionOf(response)
    const owner = identity.privateOwner(request.params.link, info.id)
    if (owner === null) return site.notFound(response)
    const { receipts = [] } = personalView(replica.state, owner)
    site.send(response, {
      page: 'mine',
      session: info,
      receipts,
      answers: answersOf(replica.state, owner),
      said: saidBy(replica.state, owner),
      supported: supportedBy(replica.state, owner),
      outcomes: outcomesView(replica.state) ?? null,
      isOwn: identity.actor(request.headers.cookie, 'participant', info.id)?.id === owner,
    })
  })

  return routes
}
