import type { RequestHandler } from 'express'
import type { Identity } from '../access/identity.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'

/** How long someone who asks too often is told to wait, in seconds. */
const waitSeconds = 5

/** Turn away who asks for pages more often than a person does by hand, or a network with all its people. */
export function metering(meters: Meters, identity: Identity, tooOften: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const person = identity.personOf(request.headers.cookie)
    const isPersonInTime = person === null || meters.pagesOfPerson.take(person)
    if (isPersonInTime && meters.pagesOfNetwork.take(householdOf(String(request.ip)))) return next()
    response.status(429).set('Retry-After', String(waitSeconds))
    return tooOften(request, response, next)
  }
}
