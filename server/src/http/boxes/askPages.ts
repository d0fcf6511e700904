import type { OwnSessionPageData } from '@companion/shared/programme/deskBoxes'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import { type Request, type Response, Router } from 'express'
import { customAlphabet, nanoid } from 'nanoid'
import type { Identity } from '../../access/identity.ts'
import { codeAlphabet, freshCode } from '../../access/secrets.ts'
import { isSame } from '../../access/signature.ts'
import type { ByEmail } from '../../addresses/telling.ts'
import type { Meters } from '../../gateway/meters.ts'
import { householdOf } from '../../gateway/network.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import { isTemplate } from '../../rules/programme/boxes.ts'
import { type Box, latestOf, titleOf } from '../../rules/programme/state.ts'
import { formBody, type Site } from '../site.ts'
import { typed } from '../typed.ts'
import { readBox, typedBox } from './boxForm.ts'

type Parts = {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  meters: Meters
  byEmail: ByEmail | null
}
type Asking = Extract<OwnSessionPageData, { step: 'ask' }>

/** An id of so many characters that can stand in the address of a session. */
export const freshId = customAlphabet(codeAlphabet.toLowerCase(), 16)

/** What an address is kept under that a group left to be told of the answer. */
export const addressOfBox = (id: string) => `own-${id}`

/** Where a group asks for a session that it runs itself, without JavaScript and without an account, and reads the answer. */
export function askPages({ site, identity, desk, meters, byEmail }: Parts): Router {
  const routes = Router()
  const home = '/own-session'

  const templates = () =>
    [...desk.state.sessions.values()]
      .map((session) => latestOf(session).details)
      .filter(({ id }) => isTemplate(desk.state, id))
      .map(({ id, title }) => ({ id, title }))

  function sendForm(response: Response, said: Partial<Asking> = {}, status = 200): void {
    const page: Asking = {
      page: 'ownSession',
      step: 'ask',
      form: typedBox({}),
      problems: [],
      templates: templates(),
      canMail: byEmail !== null,
    }
    site.send(response, { ...page, ...said }, status)
  }

  routes.get(home, (_request, response) => sendForm(response))

  routes.post(home, formBody, async (request, response) => {
    const form = typedBox(request.body)
    const read = readBox(
      form,
      templates().map(({ id }) => id),
    )
    if ('problems' in read) return sendForm(response, { form, problems: read.problems }, 422)
    if (!meters.boxes.take(householdOf(String(request.ip)))) return site.problem(response, 429, 'tooOften')
    const [box, secret] = [freshId(), freshCode()]
    const mark = identity.markOf(secret)
    const verdict = await desk.ask(
      { role: 'system', id: 'system' },
      { type: 'requestBox', id: nanoid(), box, mark, request: read.request },
    )
    if (!verdict.ok) {
      const refusals: Readonly<Record<string, string>> = programmeRefusals
      const text = refusals[verdict.code] ?? programmeRefusals['programme.away']
      return sendForm(response, { form, problems: [{ field: 'group', text }] }, 409)
    }
    if (read.email !== null)
      await byEmail?.addresses.leave(addressOfBox(box), { email: read.email, language: 'en' })
    // Shown once: a reload does not ask again.
    response.append('Set-Cookie', identity.shownOnce.carry(`box ${box}`, secret, site.isSecure(request)))
    response.redirect(303, `${home}/${box}`)
  })

  const boxIn = ({ params }: Request): Box | undefined => desk.state.boxes.get(String(params['box']))

  routes.get(`${home}/:box`, (request, response) => {
    const box = boxIn(request)
    if (box === undefined) return site.notFound(response)
    const taken = identity.shownOnce.take(request.headers.cookie, `box ${box.id}`, site.isSecure(request))
    if (taken === null) return site.send(response, { page: 'ownSession', step: 'secret', box: box.id })
    response.append('Set-Cookie', taken.header)
    const link = `${site.origin(request)}${home}/${box.id}#${taken.secret}`
    site.send(response, { page: 'ownSession', step: 'asked', link })
  })

  routes.post(`${home}/:box`, formBody, (request, response) => {
    const box = boxIn(request)
    if (box === undefined) return site.notFound(response)
    const secret = typed(request.body.code, 200)
    if (!isSame(box.mark, identity.markOf(secret))) {
      const problem = 'That is not the end of the link. Check it, then try again.'
      return site.send(response, { page: 'ownSession', step: 'secret', box: box.id, problem }, 422)
    }
    const { decided, request: wanted } = box
    const page = { page: 'ownSession', step: 'answer', box: box.id, group: wanted.group } as const
    site.send(response, {
      ...page,
      title: titleOf(desk.state, wanted.of),
      declined: decided?.what === 'declined' ? decided.reason : undefined,
      allowed: decided?.what === 'allowed' ? allowed(box.id, decided.session, secret) : undefined,
    })
  })

  /** What was allowed; the secret where it lets the host in still. */
  function allowed(id: string, session: string, secret: string) {
    const bound = desk.state.sessions.get(session)
    const { people = 0, until = 0 } = (bound && latestOf(bound).settings.box) ?? {}
    const isUnused = desk.state.staff.get(id)?.invitation !== null
    return { people, until, address: `/${session}`, secret: isUnused ? secret : null }
  }

  return routes
}
