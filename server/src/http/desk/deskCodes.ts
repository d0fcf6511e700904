import { accessRoles, everySession, grant } from '@companion/shared/programme/access'
import type { DeskCodesPageData } from '@companion/shared/programme/deskTeam'
import { type Response, Router } from 'express'
import { freshCode } from '../../access/secrets.ts'
import { codeKey } from '../../rules/programme/state.ts'
import { formBody } from '../site.ts'
import type { Desk } from './desk.ts'
import { rolesOf, scopesOf, typedStaff } from './staffForm.ts'

/** What the code that was just made is carried to its page under. */
const made = 'code'

/** The access codes of roles, for all sessions or for one: made anew, never chosen, so that none is short or like another. */
export function deskCodes(desk: Desk): Router {
  const routes = Router()
  const { programme, site, identity } = desk

  function send(response: Response, said: Partial<DeskCodesPageData> = {}): void {
    const { codes } = programme.state
    const common = accessRoles.map((role) => {
      const at = codes.get(codeKey(everySession, role))?.at ?? null
      return { role, session: null, at }
    })
    const own = [...codes.values()]
      .filter(({ scope }) => scope !== everySession)
      .flatMap(({ at, ...one }) => rolesOf([one], desk.titleOf).map((words) => ({ ...words, at })))
    desk.send(response, {
      page: 'deskCodes',
      codes: [...common, ...own],
      form: { role: '', scope: everySession },
      scopes: scopesOf(programme.state),
      ...said,
    })
  }

  /** The `Set-Cookie` headers that sign in an organiser by a new code of every session, and say that they have just given it. */
  function signedInAgain(code: string, secure: boolean): string[] {
    const signedIn = identity.signIn('organiser', everySession, code, secure)
    if (signedIn === null) return []
    const confirmed = identity.confirm(signedIn.cookie.split(';')[0], code, secure)
    return confirmed === null ? [signedIn.cookie] : [signedIn.cookie, confirmed]
  }

  routes.get('/codes', (request, response) => {
    const [role, scope, code] = desk.shown(request, response, made)?.split(' ') ?? []
    const read = grant.safeParse({ role, scope })
    const [words] = read.success ? rolesOf([read.data], desk.titleOf) : []
    send(response, words && code ? { made: { ...words, code } } : {})
  })

  routes.post('/codes', formBody, async (request, response) => {
    const form = typedStaff(request.body).roles[0] ?? { role: '', scope: '' }
    const read = grant.safeParse(form)
    if (!read.success) {
      const problem = form.role === '' ? 'Choose a role' : 'An organiser is one of every session'
      return send(response, { form, problem })
    }
    const { role, scope } = read.data
    const code = freshCode()
    const isOwn = identity.signInOf(request.headers.cookie)?.by === 'code'
    const asked = { type: 'setCode', scope, role, code: identity.markOf(code) } as const
    const refusal = await desk.ask(request, asked, scope === everySession ? undefined : scope)
    if (refusal !== null) return send(response, { form, refused: refusal })
    desk.show(request, response, made, `${role} ${scope} ${code}`)
    // An organiser who came in with the old code would be shut out before they have read the new one.
    if (isOwn && role === 'organiser')
      response.append('Set-Cookie', signedInAgain(code, site.isSecure(request)))
    response.redirect(303, '/organise/codes')
  })

  return routes
}
