import type { Router } from 'express'
import { type Identity, isStaffRole } from '../access/identity.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'
import { formBody, type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  identity: Identity
  meters: Meters
  /** An address gave a wrong access code. */
  onWrongCode: (address: string) => void
  /** Close every connection of someone who signed in, on every instance. */
  disconnect: (staffId: string) => void
}

/** Signing in with an access code, and signing out. */
export function signIn({ site, identity, meters, onWrongCode, disconnect }: Parts): Router {
  const routes = site.routes()

  routes.post('/sign-out', (request, response) => {
    const staffId = identity.staffId(request.headers.cookie)
    if (staffId !== null) disconnect(staffId)
    response.append('Set-Cookie', identity.signOut(site.isSecure(request)))
    response.redirect(303, '/')
  })

  routes.post('/:session/sign-in', formBody, (request, response) => {
    const { info } = sessionOf(response)
    const { audience, code } = (request.body ?? {}) as Record<string, unknown>
    if (!isStaffRole(audience) || typeof code !== 'string') return site.notFound(response)
    const again = (problem: string, status: number) =>
      site.send(response, { page: 'signIn', session: info, audience, problem }, status)
    const address = householdOf(String(request.ip))
    if (!meters.wrongCodes.has(address))
      return again('There have been too many attempts. Wait a minute, then try again.', 429)
    const isSecure = site.isSecure(request)
    const cookie =
      identity.signIn(audience, code, isSecure) ??
      (audience === 'host' ? null : identity.signIn('host', code, isSecure))
    if (cookie === null) {
      onWrongCode(address)
      return again('That code does not open this page. Check it and try again.', 401)
    }
    response.append('Set-Cookie', cookie)
    response.redirect(303, `/${info.id}/${audience}`)
  })

  return routes
}
