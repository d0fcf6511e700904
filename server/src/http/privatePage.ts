import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { PrivateOwner } from '../access/privateLinks.ts'
import { proofPage } from '../pack/proofPage.ts'
import { createProofs } from '../pack/proofs.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { answersOf, personalView } from '../rules/audiences/personal.ts'
import { saidBy } from '../rules/breakouts/slices.ts'
import { outcomesFor } from '../rules/outcomes/views.ts'
import { linkOf } from '../rules/people/people.ts'
import { outcomesView, supportedBy } from '../rules/questions/slices.ts'
import type { SessionState } from '../rules/state.ts'
import { worldOf } from './outcomes/world.ts'
import { type Site, sessionOf } from './site.ts'

type Parts = Parameters<typeof worldOf>[0] & { site: Site; identity: Identity }

/** What became of what one person said, for whoever has the link. */
export function privatePage({ site, identity, ...parts }: Parts): Router {
  const routes = site.routes()
  const { privateLinks } = identity

  const addressIn = ({ info, replica }: LiveSession, id: string) =>
    `/${info.id}/mine/${privateLinks.link(info.id, { id, generation: linkOf(replica.state.links, id) })}`

  routes.get('/:session/mine', (request, response) => {
    const { info } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    if (actor === null) return response.redirect(303, `/${info.id}`)
    response.redirect(303, addressIn(sessionOf(response), actor.id))
  })

  // A private link is never this short.
  routes.get('/:session/mine/remove', (request, response) => {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(request.headers.cookie, 'participant', info.id)
    if (actor === null || replica.state.sealed) return response.redirect(303, `/${info.id}`)
    site.send(response, { page: 'remove', session: info })
  })

  routes.get('/:session/mine/:link', (request, response) => {
    const { info, replica } = sessionOf(response)
    const { state } = replica
    const { link } = request.params
    const older = privateLinks.olderOwner(info.id, link)
    if (older !== null && isInForce(state, older))
      return response.redirect(303, addressIn(sessionOf(response), older.id))
    const found = ownerOf(identity, sessionOf(response), link)
    if (found === null) return site.notFound(response)
    const { id: owner, generation } = found
    const isOwn = identity.actor(request.headers.cookie, 'participant', info.id)?.id === owner
    const { receipts = [] } = personalView(state, owner)
    site.send(response, {
      page: 'mine',
      session: info,
      receipts,
      answers: answersOf(state, owner),
      said: saidBy(state, owner),
      supported: supportedBy(state, owner),
      outcomes: outcomesView(state) ?? null,
      came: outcomesFor(worldOf(parts), info.id, owner),
      canChange: isOwn && !state.sealed,
      generation,
      link,
    })
  })

  const proofsOf = createProofs(identity.evidenceKeys.codes)

  routes.get('/:session/mine/:link/proof', async (request, response) => {
    const session = sessionOf(response)
    const found = ownerOf(identity, session, request.params.link)
    if (found === null) return site.notFound(response)
    const { id, title } = session.info
    const proofs = await proofsOf(id, session.replica.state, found.id)
    response.type('html').attachment(`${id}-my-answers.html`).set('Cache-Control', 'no-store')
    response.send(proofPage({ title, origin: site.origin(request), proofs }))
  })

  return routes
}

/** Whose page a link leads to now, of any age; null where it leads to none. */
export function ownerOf(
  { privateLinks }: Pick<Identity, 'privateLinks'>,
  { info, replica }: LiveSession,
  link: string,
): PrivateOwner | null {
  const found = privateLinks.owner(info.id, link) ?? privateLinks.olderOwner(info.id, link)
  return found !== null && isInForce(replica.state, found) ? found : null
}

/** Whether a link still leads anywhere. One that is ahead was made by an instance that has heard more of the session. */
const isInForce = ({ links }: SessionState, { id, generation }: PrivateOwner) =>
  generation >= linkOf(links, id)
