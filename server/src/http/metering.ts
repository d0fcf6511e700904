import type { RequestHandler } from 'express'
import type { Identity } from '../access/identity.ts'
import { householdOf } from '../gateway/network.ts'
import type { RateLimit } from '../gateway/rateLimit.ts'

/** How long someone who asks too often is told to wait, in seconds. */
const waitSeconds = 5

type Parts = {
  identity: Identity
  ofPerson: RateLimit
  ofNetwork: RateLimit
  /** Tells whoever is turned away; its status is set already. */
  tooOften: RequestHandler
  onTurnedAway: () => void
}

/** Turn away a person, or a network with all its people, who asks more often than is allowed. */
export function metering({ identity, ofPerson, ofNetwork, tooOften, onTurnedAway }: Parts): RequestHandler {
  return (request, response, next) => {
    const person = identity.personOf(request.headers.cookie)
    const isPersonInTime = person === null || ofPerson.take(person)
    if (isPersonInTime && ofNetwork.take(householdOf(String(request.ip)))) return next()
    onTurnedAway()
    response.status(429).set('Retry-After', String(waitSeconds))
    return tooOften(request, response, next)
  }
}
