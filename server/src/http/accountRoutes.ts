import { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import type { Account, Accounts } from '../access/accounts.ts'
import { type Identity, isStaffRole } from '../access/identity.ts'
import { aboutOf } from '../audit/aboutOf.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { Staff } from '../rules/programme/state.ts'
import { ownPath } from './ownPath.ts'
import type { Site } from './site.ts'

type Parts = {
  site: Site
  identity: Identity
  accounts: Accounts | null
  desk: ProgrammeReplica
  audit: Audit
  log: Logger
}

const path = '/sign-in/account'

const failed = {
  title: 'We could not sign you in',
  message: 'Signing in with your work account did not work. Try again, or use your access code.',
}
const unknown = {
  title: 'We do not know this account',
  message:
    'You are signed in with your work account, but it belongs to no one of the team. Ask an organiser to add you with the email address of this account.',
}
const another = {
  title: 'That is another account',
  message: 'Go back, and use the account that you signed in with.',
}

/** Signing in with a work account, and showing again with it who one is. */
export function accountRoutes({ site, identity, accounts, desk, audit, log }: Parts): Router {
  const routes = Router()
  if (accounts === null) return routes

  const callbackOf = (request: Request) => `${site.origin(request)}${path}/callback`

  /** Say that it did not work. What a provider answered may name someone: only its code goes into the log. */
  function onFailed(response: Response, error: unknown): void {
    const { code, error: said } = error as { code?: unknown; error?: unknown }
    log.warn({ code, said }, 'signing in with an account failed')
    site.problem(response, 502, failed)
  }

  routes.get(path, async (request, response) => {
    const to = ownPath(request.query['to']) ?? '/'
    const secure = site.isSecure(request)
    try {
      const again = request.query['again'] !== undefined
      const { address, header } = await accounts.begin(to, again, callbackOf(request), secure)
      response.append('Set-Cookie', header)
      response.redirect(303, address)
    } catch (error) {
      onFailed(response, error)
    }
  })

  routes.get(`${path}/callback`, async (request, response) => {
    const { cookie } = request.headers
    const secure = site.isSecure(request)
    response.append('Set-Cookie', accounts.forget(secure))
    const address = new URL(request.originalUrl, site.origin(request))
    const came = await accounts.finish(cookie, address).catch((error: unknown) => {
      onFailed(response, error)
    })
    if (came === undefined) return
    if (came === null) return site.problem(response, 400, failed)
    const person = await personOf(came.account)
    if (person === null) {
      audit.note({ id: '-', role: 'host' }, { what: 'unknownAccount' })
      return site.problem(response, 403, unknown)
    }
    if (came.again) {
      const confirmed = identity.confirmAs(cookie, person.id, secure)
      if (confirmed === null) return site.problem(response, 403, another)
      response.append('Set-Cookie', confirmed)
      return response.redirect(303, came.to)
    }
    const signedIn = identity.signInAs(person.id, secure)
    audit.note(signedIn.author, { what: 'signedIn' })
    response.append('Set-Cookie', signedIn.cookie)
    response.redirect(303, isFor(signedIn.cookie, came.to) ? came.to : '/invitation/welcome')
  })

  /** Whose account this is: by the mark of it, or the first time by its verified address; null for no one of the team. */
  async function personOf({ subject, email }: Account): Promise<Staff | null> {
    const team = [...desk.state.staff.values()]
    const known = team.find((one) => one.subject === subject)
    if (known !== undefined || email === null) return known ?? null
    const named = team.find((one) => one.email?.toLowerCase() === email.toLowerCase())
    // Another account with an address that was somebody's before is not that person.
    if (named === undefined || named.subject !== null) return null
    const command = { type: 'linkAccount', id: nanoid(), staff: named.id, subject } as const
    const verdict = await desk.ask({ role: 'system', id: 'system' }, command)
    if (!verdict.ok) return null
    audit.note(
      { id: named.id, role: 'host', name: named.name },
      { what: 'changedProgramme', about: aboutOf(command) },
    )
    return named
  }

  /** Whether someone who has just signed in may open the page that they wanted. */
  function isFor(cookie: string, to: string): boolean {
    const [, first = '', audience] = to.split(/[/?]/)
    const page = first === 'organise' ? 'organiser' : audience
    if (page !== 'organiser' && !isStaffRole(page)) return true
    return identity.isAllowed(cookie.split(';')[0], page, page === 'organiser' ? '*' : first)
  }

  return routes
}
