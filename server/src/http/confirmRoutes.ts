import { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { ownPath } from './ownPath.ts'
import { formBody, type Site } from './site.ts'
import { typed } from './typed.ts'
import { takeWrongCode, type WrongCodes } from './wrongCode.ts'

/** Where someone of the team gives their code again, and goes on from there to `to`. */
export const confirmFor = (to: string) => `/confirm?to=${encodeURIComponent(to)}`

const notYours = 'That is not the code you signed in with. Check it and try again.'

type Parts = WrongCodes & { site: Site; identity: Identity }

/** Giving the access code again, before what someone at a device that was left open must not do. */
export function confirmRoutes({ site, identity, ...wrongCodes }: Parts): Router {
  const routes = Router()

  routes.get('/confirm', (request, response) => {
    const { cookie } = request.headers
    const to = ownPath(request.query['to']) ?? '/'
    // Who is not signed in is asked to do that where they wanted to go.
    if (identity.author(cookie) === null || identity.isConfirmed(cookie)) return response.redirect(303, to)
    site.send(response, { page: 'confirm', to })
  })

  routes.post('/confirm', formBody, (request, response) => {
    const { cookie } = request.headers
    const { code, to: asked } = request.body as Record<string, unknown>
    const to = ownPath(asked) ?? '/'
    const author = identity.author(cookie)
    if (author === null) return response.redirect(303, to)
    const confirmed = identity.confirm(cookie, typed(code, 200), site.isSecure(request))
    if (confirmed === null) {
      const { problem, status } = takeWrongCode(request, author, {}, notYours, wrongCodes)
      return site.send(response, { page: 'confirm', to, problem }, status)
    }
    response.append('Set-Cookie', confirmed)
    response.redirect(303, to)
  })

  return routes
}
