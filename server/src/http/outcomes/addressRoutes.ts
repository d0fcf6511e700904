import { type AddressStep, addressSteps, emailAddress } from '@companion/shared/programme/addresses'
import type { Request, Response, Router } from 'express'
import type { Identity } from '../../access/identity.ts'
import type { Addresses } from '../../addresses/addresses.ts'
import type { Meters } from '../../gateway/meters.ts'
import { hasTakenPart } from '../../rules/people/bounds.ts'
import { formBody, type Site, sessionOf } from '../site.ts'

type Parts = { site: Site; identity: Identity; meters: Meters; addresses: Addresses }

/** Leaving an address to be told what came of a session, and taking it back, for people who took part. */
export function addressRoutes({ site, identity, meters, addresses }: Parts): Router {
  const routes = site.routes()
  const path = '/:session/outcomes/address'

  /** Who asks, if they took part in the session. */
  function personIn({ headers }: Request, response: Response): string | null {
    const { info, replica } = sessionOf(response)
    const actor = identity.actor(headers.cookie, 'participant', info.id)
    return actor !== null && !info.rehearsal && hasTakenPart(replica.state, actor.id) ? actor.id : null
  }

  function send(response: Response, step: AddressStep, wrong?: string): void {
    const page = { page: 'address', session: sessionOf(response).info, step } as const
    if (wrong === undefined) site.send(response, page)
    else site.send(response, { ...page, wrong }, 422)
  }

  routes.get(path, (request, response) => {
    if (personIn(request, response) === null) return site.notFound(response)
    send(response, addressSteps.find((one) => one === request.query['is']) ?? 'ask')
  })

  routes.post(path, formBody, async (request, response) => {
    const person = personIn(request, response)
    if (person === null) return site.notFound(response)
    if (!meters.addresses.take(person)) return site.problem(response, 429, 'tooOften')
    const { info } = sessionOf(response)
    const { email: typed, do: pressed } = request.body as Record<string, unknown>
    const given = typeof typed === 'string' ? typed.trim() : ''
    const email = emailAddress.safeParse(given)
    if (!email.success) return send(response, 'ask', given.slice(0, 254))
    const { code: language } = site.languageOf(response).live.language
    if (pressed === 'remove') await addresses.remove(info.id, email.data)
    else await addresses.leave(info.id, { email: email.data, language })
    response.redirect(303, `/${info.id}/outcomes/address?is=${pressed === 'remove' ? 'removed' : 'left'}`)
  })

  return routes
}
