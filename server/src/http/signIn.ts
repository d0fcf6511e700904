import { type AccessRole, everySession } from '@companion/shared/programme/access'
import type { SessionInfo } from '@companion/shared/views/session'
import type { Request, Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { type Identity, isStaffRole } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import { formBody, type Site, sessionOf } from './site.ts'

type Parts = {
  site: Site
  identity: Identity
  meters: Meters
  /** An address gave a wrong access code. */
  onWrongCode: (address: string) => void
  desk: ProgrammeReplica
  audit: Audit
}

/** Signing in with an access code, and signing out. */
export function signInRoutes({ site, identity, meters, onWrongCode, desk, audit }: Parts): Router {
  const routes = site.routes()

  routes.post('/sign-out', async (request, response) => {
    const { cookie } = request.headers
    const signIn = identity.signInOf(cookie)
    const author = identity.author(cookie)
    if (signIn !== null && author !== null) {
      const { id: ended, until } = signIn
      await desk.ask(
        { role: 'system', id: 'system' },
        { type: 'endSignIn', id: nanoid(), signIn: ended, until },
      )
      audit.note(author, { what: 'signedOut' })
    }
    response.append('Set-Cookie', identity.signOut(site.isSecure(request)))
    response.redirect(303, '/')
  })

  /** Sign in whoever gave a code for a page of a session, or of the organiser's desk where there is none. */
  function signIn(request: Request, response: Response, audience: AccessRole, session?: SessionInfo): void {
    const { code } = (request.body ?? {}) as Record<string, unknown>
    const again = (problem: string, status: number) =>
      site.send(response, { page: 'signIn', session, audience, problem }, status)
    const address = householdOf(String(request.ip))
    // A right code is taken however many wrong ones came from the same network: those may have been other people's.
    const given = typeof code === 'string' ? code : ''
    const signedIn = identity.signIn(audience, session?.id ?? everySession, given, site.isSecure(request))
    const where = session === undefined ? {} : { session: session.id }
    if (signedIn === null) {
      const isTooMany = !meters.wrongCodes.has(address)
      onWrongCode(address)
      audit.note({ id: '-', role: audience }, { what: 'wrongCode', ...where })
      if (isTooMany) again('There have been too many attempts. Wait a minute, then try again.', 429)
      else again('That code does not open this page. Check it and try again.', 401)
      return
    }
    audit.note(signedIn.author, { what: 'signedIn', ...where })
    response.append('Set-Cookie', signedIn.cookie)
    response.redirect(303, session === undefined ? '/organise' : `/${session.id}/${audience}`)
  }

  routes.post('/organise/sign-in', formBody, (request, response) => signIn(request, response, 'organiser'))

  routes.post('/:session/sign-in', formBody, (request, response) => {
    const { audience } = (request.body ?? {}) as Record<string, unknown>
    if (!isStaffRole(audience)) return site.notFound(response)
    signIn(request, response, audience, sessionOf(response).info)
  })

  return routes
}
