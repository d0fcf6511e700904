import { type AccessRole, everySession } from '@companion/shared/programme/access'
import type { SessionInfo } from '@companion/shared/views/session'
import type { Request, Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { type Identity, isStaffRole } from '../access/identity.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import { formBody, type Site, sessionOf } from './site.ts'
import { typed } from './typed.ts'
import { takeWrongCode, type WrongCodes } from './wrongCode.ts'

type Parts = WrongCodes & {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
}

const notThisPage = 'That code does not open this page. Check it and try again.'

/** Signing in with an access code, and signing out. */
export function signInRoutes({ site, identity, desk, ...wrongCodes }: Parts): Router {
  const { audit } = wrongCodes
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
    const { code } = request.body as Record<string, unknown>
    const again = (problem: string, status: number) =>
      site.send(response, { page: 'signIn', session, audience, problem }, status)
    // A right code is taken however many wrong ones came from the same network: those may have been other people's.
    const given = typed(code, 200)
    const signedIn = identity.signIn(audience, session?.id ?? everySession, given, site.isSecure(request))
    const where = session === undefined ? {} : { session: session.id }
    if (signedIn === null) {
      const { problem, status } = takeWrongCode(
        request,
        { id: '-', role: audience },
        where,
        notThisPage,
        wrongCodes,
      )
      again(problem, status)
      return
    }
    audit.note(signedIn.author, { what: 'signedIn', ...where })
    response.append('Set-Cookie', signedIn.cookie)
    response.redirect(303, session === undefined ? '/organise' : `/${session.id}/${audience}`)
  }

  routes.post('/organise/sign-in', formBody, (request, response) => signIn(request, response, 'organiser'))

  routes.post('/:session/sign-in', formBody, (request, response) => {
    const { audience } = request.body as Record<string, unknown>
    if (!isStaffRole(audience)) return site.notFound(response)
    signIn(request, response, audience, sessionOf(response).info)
  })

  return routes
}
