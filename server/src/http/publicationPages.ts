import { everySession } from '@companion/shared/programme/access'
import type { PublicationPageData } from '@companion/shared/programme/publication'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import type { Request, Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { FiguresStanding } from '../publication/figures.ts'
import { publicationViews } from '../publication/publicationViews.ts'
import { seenUntilNow } from '../publication/seenBy.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { changesBetween } from '../rules/programme/publications.ts'
import { askProgramme } from './askProgramme.ts'
import { confirmFor } from './confirmRoutes.ts'
import { sendTable } from './exports.ts'
import { formBody, type Site } from './site.ts'
import { typed } from './typed.ts'
import { officialViewOf, watchedSession } from './watched.ts'

type Parts = {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  audit: Audit
  figures: FiguresStanding
}

/** The columns of the file of one publication. */
const columns = { question: '', run: '', part: '', item: '', measure: '', value: '' }

/** Whether the figures of a session are provisional, their publication by officials, and what was published before. */
export function publicationPages({ site, identity, desk, audit, figures }: Parts): Router {
  const routes = site.routes()

  /** Whether someone is an official or an organiser of a session, and not a host, who may look at officials' pages. */
  function mayPublish({ headers: { cookie } }: Request, session: string): boolean {
    const author = identity.author(cookie)
    if (author === null || !identity.isAllowed(cookie, 'official', session)) return false
    const grants = desk.state.staff.get(author.id)?.grants
    const roles = grants
      ?.filter(({ scope }) => scope === everySession || scope === session)
      .map(({ role }) => role) ?? [author.role]
    return roles.some((role) => role === 'official' || role === 'organiser')
  }

  type Said = Partial<Pick<PublicationPageData, 'form' | 'problem' | 'refused' | 'done'>>

  async function send(
    request: Request,
    response: Response,
    session: LiveSession,
    said: Said = {},
  ): Promise<void> {
    const { info, replica } = session
    const all = desk.state.published.get(info.id) ?? []
    const last = all.at(-1)
    const stand = await figures.standOf(session)
    const changes =
      stand.status === 'changed' && last !== undefined
        ? changesBetween(last.value, await figures.figuresNow(replica.state))
        : null
    const view = officialViewOf(session)
    const wordings = (view.asked ?? []).flatMap((id) => {
      const text = view[`poll:${id}`]?.runs.at(-1)?.question.text
      return text === undefined ? [] : [[id, text]]
    })
    const data: PublicationPageData = {
      page: 'publication',
      session: info,
      ...stand,
      seen: all.length,
      publications: publicationViews(desk.state, info.id).reverse(),
      changes,
      wordings: Object.fromEntries(wordings),
      seenBy: last === undefined ? await seenUntilNow(info.id, desk.state.staff.values(), audit) : [],
      canPublish: mayPublish(request, info.id),
      form: { why: '' },
      ...said,
    }
    const isWrong = said.problem !== undefined || said.refused !== undefined
    site.send(response, data, isWrong ? 422 : 200)
  }

  routes.get('/:session/publication', async (request, response) => {
    const session = watchedSession({ site, identity }, request, response)
    if (session === null) return
    const isDone = request.query['done'] === 'published'
    await send(
      request,
      response,
      session,
      isDone ? { done: 'Published. The figures are no longer provisional.' } : {},
    )
  })

  routes.post('/:session/publication', formBody, async (request, response) => {
    const session = watchedSession({ site, identity }, request, response)
    if (session === null) return
    const { id } = session.info
    const why = typed(request.body.why, 1000)
    const form = { why }
    if (!mayPublish(request, id))
      return send(request, response, session, { form, refused: 'Officials publish figures.' })
    const refusal = await publish(request, session, Number(request.body.seen), why)
    if (refusal === null) return response.redirect(303, `/${id}/publication?done=published`)
    const said = programmeRefusals[refusal]
    await send(
      request,
      response,
      session,
      refusal === 'programme.noReason' ? { form, problem: said } : { form, refused: said },
    )
  })

  async function publish(request: Request, { info, replica }: LiveSession, seen: number, why: string) {
    if (replica.state.phase !== 'ended') return 'programme.notEnded'
    const now = await figures.figuresNow(replica.state)
    const seenBy = await seenUntilNow(info.id, desk.state.staff.values(), audit)
    const role = identity.isAllowed(request.headers.cookie, 'organiser', everySession)
      ? 'organiser'
      : 'official'
    const command = {
      type: 'publishFigures',
      session: info.id,
      seen,
      value: { why, ...now, seenBy },
    } as const
    return askProgramme({ identity, programme: desk, audit }, request, role, command, info.id)
  }

  routes.get('/:session/publication/:number.csv', async (request, response) => {
    const session = watchedSession({ site, identity }, request, response)
    if (session === null) return
    const { id } = session.info
    const number = Number(request.params['number'])
    const publication = desk.state.published.get(id)?.[number - 1]
    if (publication === undefined) return site.notFound(response)
    if (!identity.isConfirmed(request.headers.cookie))
      return response.redirect(303, confirmFor(`/${id}/publication`))
    const author = identity.author(request.headers.cookie)
    const about = `the evidence as it was published (${number})`
    if (author !== null) audit.note(author, { what: 'exported', about, session: id })
    await sendTable(
      response,
      { name: `${id}-published-${number}`, columns, rows: only(publication.value.figures) },
      'csv',
    )
  })

  return routes
}

async function* only<T>(rows: T): AsyncGenerator<T> {
  yield rows
}
