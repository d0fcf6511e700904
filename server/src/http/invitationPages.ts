import { everySession } from '@companion/shared/programme/access'
import { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../access/identity.ts'
import { freshCode } from '../access/secrets.ts'
import { isSame } from '../access/signature.ts'
import { aboutOf } from '../audit/aboutOf.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import { type Staff, titleOf } from '../rules/programme/state.ts'
import { rolesOf, scopesOf } from './desk/staffForm.ts'
import { formBody, type Site } from './site.ts'
import { typed } from './typed.ts'

type Parts = {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  audit: Audit
  clock: () => number
}

/**
 * What an invitation's link leads to. Its secret stands behind the `#`, which browsers send to no one: a script of the page
 * posts it, and whoever has none types it. Opening a link uses nothing up, so a mail filter that looks at links does no harm.
 */
export function invitationPages({ site, identity, desk, audit, clock }: Parts): Router {
  const routes = Router()

  const gone = (response: Response) => site.send(response, { page: 'invitation', step: 'gone' }, 410)

  /** Whom a link is for that is still good; null for one that was used or is too old. */
  function invited(request: Request): Staff | null {
    const person = desk.state.staff.get(String(request.params['staff']))
    return person !== undefined && (person.invitation?.until ?? 0) > clock() ? person : null
  }

  const secretIn = ({ body }: Request): string => typed(body?.code, 200)

  /** Where someone comes who has just signed in as themselves: what they may open, and their code, once. No one’s id is this short. */
  routes.get('/invitation/welcome', (request, response) => {
    const { cookie } = request.headers
    const person = desk.state.staff.get(identity.staffId(cookie) ?? '')
    if (person === undefined) return response.redirect(303, '/')
    const taken = identity.shownOnce.take(cookie, `code ${person.id}`, site.isSecure(request))
    if (taken !== null) response.append('Set-Cookie', taken.header)
    const { name } = person
    site.send(response, {
      page: 'invitation',
      step: 'welcome',
      name,
      code: taken?.secret,
      ways: waysOf(person),
    })
  })

  routes.get('/invitation/:staff', (request, response) => {
    const person = invited(request)
    if (person === null) return gone(response)
    site.send(response, { page: 'invitation', step: 'secret', staff: person.id })
  })

  routes.post('/invitation/:staff', formBody, (request, response) => {
    const person = invited(request)
    if (person === null) return gone(response)
    const secret = secretIn(request)
    const { id: staff, name, grants } = person
    if (!isSame(person.invitation?.mark ?? '', identity.markOf(secret))) {
      const problem = 'That is not the latest invitation. Check it, or ask an organiser for a new link.'
      return site.send(response, { page: 'invitation', step: 'secret', staff, problem }, 422)
    }
    const roles = rolesOf(grants, (id) => titleOf(desk.state, id))
    site.send(response, { page: 'invitation', step: 'hello', staff, secret, name, roles })
  })

  routes.post('/invitation/:staff/accept', formBody, async (request, response) => {
    const person = invited(request)
    if (person === null) return gone(response)
    const { id: staff } = person
    const code = freshCode()
    const marks = { mark: identity.markOf(secretIn(request)), code: identity.markOf(code) }
    const command = { type: 'acceptInvitation', id: nanoid(), staff, ...marks } as const
    const verdict = await desk.ask({ role: 'system', id: 'system' }, command)
    if (!verdict.ok)
      return verdict.code === 'programme.noInvitation'
        ? gone(response)
        : site.problem(response, 503, 'stopped')
    const secure = site.isSecure(request)
    const { author, cookie } = identity.signInAs(staff, secure)
    audit.note(author, { what: 'changedProgramme', about: aboutOf(command) })
    audit.note(author, { what: 'signedIn' })
    response.append('Set-Cookie', cookie)
    response.append('Set-Cookie', identity.shownOnce.carry(`code ${staff}`, code, secure))
    response.redirect(303, '/invitation/welcome')
  })

  /** The pages that someone may open, by their roles. */
  function waysOf({ grants }: Staff): { href: string; text: string }[] {
    const sessions = scopesOf(desk.state)
    const ways = grants.flatMap(({ role, scope }) =>
      role === 'organiser'
        ? [{ href: '/organise', text: 'The organiser’s desk' }]
        : sessions
            .filter(({ id }) => scope === everySession || scope === id)
            .map(({ id, title }) => ({ href: `/${id}/${role}`, text: `${title}: ${role}` })),
    )
    return [...new Map(ways.map((way) => [way.href, way])).values()]
  }

  return routes
}
