import type { DeskPersonPageData, DeskStaff } from '@companion/shared/programme/deskTeam'
import { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { freshCode } from '../../access/secrets.ts'
import type { Staff } from '../../rules/programme/state.ts'
import { formBody } from '../site.ts'
import type { Desk } from './desk.ts'
import { emptyStaffForm, formOfStaff, readStaff, rolesOf, scopesFor, typedStaff } from './staffForm.ts'

/** How long a link lets someone in, in milliseconds: seven days. */
const invitationMs = 7 * 24 * 60 * 60 * 1000

/** The team: who is of it and what they may do, added, invited, shut out by organisers. */
export function deskTeam(desk: Desk): Router {
  const routes = Router()
  const { programme, site, identity, clock } = desk
  const all = () => [...programme.state.staff.values()]

  function listed({ id, name, grants, code, invitation }: Staff): DeskStaff {
    const until = invitation?.until ?? 0
    return {
      id,
      name,
      roles: rolesOf(grants, desk.titleOf),
      hasCode: code !== null,
      invitedUntil: until > clock() ? until : null,
    }
  }

  type Said = Partial<Pick<DeskPersonPageData, 'form' | 'problems' | 'refused' | 'theirs' | 'link' | 'done'>>

  function send(response: Response, person: Staff | undefined, said: Said = {}): void {
    desk.send(response, {
      page: 'deskPerson',
      person: person && listed(person),
      seen: person?.version ?? 0,
      form: person === undefined ? emptyStaffForm : formOfStaff(person),
      problems: [],
      scopes: scopesFor(programme.state, person?.grants ?? []),
      ...said,
    })
  }

  routes.get('/team', (request, response) => {
    const staff = all()
      .map(listed)
      .sort((one, next) => one.name.localeCompare(next.name, 'en'))
    desk.send(response, { page: 'deskTeam', staff, done: desk.doneIn(request) })
  })

  routes.get('/team/new', (_request, response) => send(response, undefined))

  routes.post('/team', formBody, async (request, response) => {
    const form = typedStaff(request.body)
    const read = readStaff(form, all())
    if ('problems' in read) return send(response, undefined, { form, ...read })
    const staff = nanoid(16)
    const refusal = await desk.ask(request, { type: 'setStaff', staff, seen: 0, ...read })
    if (refusal !== null) return send(response, undefined, { form, refused: refusal })
    desk.goTo(response, `/team/${staff}`, 'added')
  })

  routes.param('staff', (_request, response, next, id: string) => {
    const person = programme.state.staff.get(id)
    if (person === undefined) return site.notFound(response)
    response.locals['person'] = person
    next()
  })
  const personOf = (response: Response) => response.locals['person'] as Staff

  routes.get('/team/:staff', (request, response) => {
    const person = personOf(response)
    const secret = desk.shown(request, response, `invitation ${person.id}`)
    const link = secret && `${site.origin(request)}/invitation/${person.id}#${secret}`
    send(response, person, { link, done: link === undefined ? desk.doneIn(request) : undefined })
  })

  routes.post('/team/:staff', formBody, async (request, response) => {
    const person = personOf(response)
    const form = typedStaff(request.body)
    const others = all().filter(({ id }) => id !== person.id)
    const read = readStaff(form, others)
    if ('problems' in read) return send(response, person, { form, ...read })
    const seen = Number(request.body.seen)
    const refusal = await desk.ask(request, { type: 'setStaff', staff: person.id, seen, ...read })
    if (refusal === null) return desk.goTo(response, `/team/${person.id}`, 'saved')
    const now = programme.state.staff.get(person.id)
    const theirs = now && {
      name: now.name,
      email: now.email ?? '',
      roles: rolesOf(now.grants, desk.titleOf),
    }
    send(response, now ?? person, { form, refused: refusal, theirs })
  })

  routes.post('/team/:staff/invite', async (request, response) => {
    const { id } = personOf(response)
    const secret = freshCode()
    const until = clock() + invitationMs
    const asked = { type: 'invite', staff: id, mark: identity.markOf(secret), until } as const
    const refusal = await desk.ask(request, asked)
    if (refusal !== null) return send(response, personOf(response), { refused: refusal })
    desk.show(request, response, `invitation ${id}`, secret)
    response.redirect(303, `/organise/team/${id}#invitation`)
  })

  routes.post('/team/:staff/sign-out', formBody, async (request, response) => {
    const { id } = personOf(response)
    const andCode = request.body.andCode === 'true'
    await settle(request, response, { type: 'endSignIns', staff: id, andCode }, () =>
      desk.goTo(response, `/team/${id}`, andCode ? 'codeEnded' : 'signedOut'),
    )
  })

  routes.post('/team/:staff/remove', async (request, response) => {
    const { id } = personOf(response)
    await settle(request, response, { type: 'removeStaff', staff: id }, () =>
      desk.goTo(response, '/team', 'removed'),
    )
  })

  /** Do something about someone, or say why not. */
  async function settle(
    request: Request,
    response: Response,
    asked: Parameters<Desk['ask']>[1],
    onDone: () => void,
  ): Promise<void> {
    const refusal = await desk.ask(request, asked)
    if (refusal === null) onDone()
    else send(response, personOf(response), { refused: refusal })
  }

  return routes
}
