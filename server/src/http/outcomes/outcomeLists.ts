import {
  type OpenFilter,
  type OutcomeFilter,
  type OutcomeRow,
  openFilters,
  outcomeFilters,
} from '@companion/shared/programme/deskOutcomes'
import { type AnsweredKind, contributionKinds, isOverdue } from '@companion/shared/programme/outcomes'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import { type Request, Router } from 'express'
import type { SessionOf } from '../../rules/outcomes/world.ts'
import { outcomeNow } from '../../rules/programme/outcomes.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import { everythingSaid, hasWords, openIn } from './choices.ts'
import { home, type Office } from './office.ts'

/** How many things without an outcome are on a page. */
const pageRows = 50

const queryOf = <N extends string>(names: readonly N[], { query }: Request) =>
  Object.fromEntries(names.map((name) => [name, typed(query[name], 200)])) as Record<N, string>

const isContribution = (kind: AnsweredKind) => contributionKinds.some((one) => one === kind)

const titles = (all: readonly SessionOf[]) => all.map(({ id, title }) => ({ id, title }))

/** Every outcome, and what was said and has none yet. */
export function outcomeLists(office: Office, canTell: boolean): Router {
  const routes = Router()
  const { desk, site, world, outcomes, isOrganiser, watchedBy, around } = office
  const { programme } = desk

  routes.get(home, (request, response) => {
    const filter: OutcomeFilter = queryOf(outcomeFilters, request)
    const { today } = world()
    const all = [...outcomes()].map(([id, versions]): OutcomeRow & { session: Set<string> } => {
      const { title, status, owner, due, answers } = outcomeNow(versions)
      return {
        id,
        title,
        status,
        owner,
        due: due ?? null,
        isOverdue: isOverdue({ due }, today),
        answers: answers.length,
        at: versions.at(-1)?.at ?? 0,
        session: new Set(answers.flatMap((one) => ('session' in one ? one.session : []))),
      }
    })
    const rows = all
      .filter((row) => isWanted(row, filter))
      .sort(byUrgency)
      .map(({ session: _, ...row }) => row)
    site.send(response, {
      page: 'deskOutcomes',
      ...around(request),
      filter,
      sessions: titles([...world().sessions.values()]),
      rows,
      all: all.length,
      overdue: all.filter((row) => row.isOverdue).length,
      canTell,
      showsOverdue: programme.state.showsOverdue,
    })
  })

  routes.post(`${home}/overdue`, formBody, async (request, response) => {
    if (!isOrganiser(request)) return site.notFound(response)
    const on = request.body['on'] === 'true'
    const refusal = await desk.ask(request, { type: 'showOverdue', on })
    if (refusal !== null && refusal !== programmeRefusals['programme.alreadySo'])
      return site.problem(response, 409, { title: 'Not saved', message: refusal })
    desk.goTo(response, '', on ? 'overdueShown' : 'overdueHidden', home)
  })

  routes.get(`${home}/open`, (request, response) => {
    const filter: OpenFilter = queryOf(openFilters, request)
    const watched = watchedBy(request)
    const wanted = watched.filter(({ id }) => filter.session === '' || filter.session === id)
    const open = openIn(world(), wanted)
    const said = everythingSaid(wanted).filter(
      ({ kind }) => isContribution(kind) && (filter.kind === '' || filter.kind === kind),
    )
    const matching = said.filter(({ key, text }) => open.has(key) && hasWords(text, filter.words))
    const pages = Math.max(1, Math.ceil(matching.length / pageRows))
    const number = Math.min(pages, Math.max(1, Math.floor(Number(request.query['page'])) || 1))
    site.send(response, {
      page: 'deskOpen',
      ...around(request),
      filter,
      sessions: titles(watched),
      rows: matching.slice((number - 1) * pageRows, number * pageRows),
      open: matching.length,
      all: said.length,
      number,
      pages,
    })
  })

  return routes
}

function isWanted(row: OutcomeRow & { session: ReadonlySet<string> }, filter: OutcomeFilter): boolean {
  const { status, session, words } = filter
  const isOfStatus = status === '' || (status === 'overdue' ? row.isOverdue : row.status === status)
  const isOfSession = session === '' || row.session.has(session)
  return isOfStatus && isOfSession && hasWords(`${row.title} ${row.owner}`, words)
}

/** Overdue first, then what is due next, then what was changed last. */
function byUrgency(one: OutcomeRow, next: OutcomeRow): number {
  const due = (row: OutcomeRow) => row.due ?? '9999'
  return due(one).localeCompare(due(next)) || next.at - one.at
}
