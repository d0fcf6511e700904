import { type AuditLine, auditKinds } from '@companion/shared/audit'
import { type AuditFilter, type AuditRow, auditFilters } from '@companion/shared/programme/deskAudit'
import { stringify } from 'csv-stringify/sync'
import { type Request, Router } from 'express'
import { inWords, roleNames } from '../../audit/inWords.ts'
import { Superseded } from '../../journal/journal.ts'
import { confirmFor } from '../confirmRoutes.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

/** How many lines are on a page, and how many go into a file at once. */
const pageLines = 200
const stepLines = 200

/** The columns of the file, in order. */
const columns = ['when', 'session', 'who', 'name', 'role', 'kind', 'what'] as const

/** The audit log: who of the team did what, when. */
export function deskAudit(desk: Desk): Router {
  const routes = Router()
  const { audit, programme } = desk

  const titleOf = (id: string | undefined) => (id === undefined ? '' : desk.titleOf(id))

  const textOf = (line: AuditLine) => inWords(line, (staff) => programme.state.staff.get(staff)?.name)

  routes.get('/audit', async (request, response) => {
    const filter = filterIn(request)
    const wanted = Math.max(1, Math.floor(Number(request.query['page'])) || 1)
    const read = await readPages(audit, filter, wanted)
    const pages = Math.max(1, Math.ceil(read.all / pageLines))
    const number = Math.min(pages, wanted)
    const shown = read.newest.slice((number - 1) * pageLines, number * pageLines)
    desk.send(response, {
      page: 'deskAudit',
      filter,
      sessions: [...read.sessions].map((id) => ({ id, title: titleOf(id) })),
      people: [...read.people]
        .map(([id, name]) => ({ id, name }))
        .sort((one, next) => one.name.localeCompare(next.name)),
      kinds: Object.entries(auditKinds).map(([id, name]) => ({ id: id as keyof typeof auditKinds, name })),
      rows: shown.map((line, index) =>
        rowOf(line, String(index), { session: titleOf(line.session), text: textOf(line) }),
      ),
      all: read.all,
      first: (number - 1) * pageLines + 1,
      number,
      pages,
      days: audit.days,
    })
  })

  routes.get('/audit.csv', async (request, response) => {
    const filter = filterIn(request)
    if (!desk.isConfirmed(request))
      return response.redirect(303, confirmFor(`/organise/audit?${new URLSearchParams(filter)}`))
    desk.note(request, { what: 'exported', about: 'the audit log' })
    response.type('text/csv; charset=utf-8').attachment('audit-log.csv').set('Cache-Control', 'no-store')
    response.write(stringify([columns], { bom: true }))
    let some: object[] = []
    const write = () => {
      response.write(stringify(some, { columns: [...columns], escape_formulas: true }))
      some = []
    }
    await audit.read((line) => {
      if (!isWanted(line, filter)) return
      const { at, session, who, name, role, what } = line
      const when = new Date(at).toISOString()
      some.push({ when, session, who, name, role, kind: auditKinds[what], what: textOf(line) })
      if (some.length === stepLines) write()
    })
    write()
    response.end()
  })

  return routes
}

type Read = {
  /** The last lines that match, newest first, as far as the page that is wanted; and how many match in all. */
  newest: AuditLine[]
  all: number
  sessions: Set<string>
  /** Those who have a name, and whoever is chosen now: of those who came in by a code there is one for each sign-in. */
  people: Map<string, string>
}

/** The log as far as a page needs it; it keeps no more lines than that. */
async function readPages(audit: Desk['audit'], filter: AuditFilter, number: number): Promise<Read> {
  const most = number * pageLines
  for (;;) {
    const lines: AuditLine[] = []
    const read: Read = { newest: [], all: 0, sessions: new Set(), people: new Map() }
    try {
      await audit.read((line) => {
        if (line.session !== undefined) read.sessions.add(line.session)
        if (line.name !== undefined || line.who === filter.who) read.people.set(line.who, nameOf(line))
        if (!isWanted(line, filter)) return
        read.all += 1
        lines.push(line)
        if (lines.length === 2 * most) lines.splice(0, most)
      })
      // A page behind the last one shows that: it is among the oldest, which were all kept.
      return { ...read, newest: lines.reverse() }
    } catch (error) {
      if (!(error instanceof Superseded)) throw error
    }
  }
}

const isWanted = (line: AuditLine, filter: AuditFilter) =>
  auditFilters.every((name) => filter[name] === '' || line[name] === filter[name])

function filterIn({ query }: Request): AuditFilter {
  const asked = auditFilters.map((name) => [name, typed(query[name], 200)])
  return Object.fromEntries(asked) as AuditFilter
}

/** Nobody was signed in. */
const nobody = '-'

function rowOf(line: AuditLine, key: string, words: Pick<AuditRow, 'session' | 'text'>): AuditRow {
  const { at, who } = line
  const isKnown = who !== nobody
  return {
    key,
    at,
    who: isKnown ? who : null,
    by: isKnown ? nameOf(line) : 'Someone who was not signed in',
    ...words,
  }
}

/** What someone is called; who came in by a code is told from others of their role by the sign-in. */
function nameOf({ who, name, role }: AuditLine): string {
  if (name !== undefined) return name
  const as = role === undefined ? 'someone' : roleNames[role]
  return `${as.slice(0, 1).toUpperCase()}${as.slice(1)}, by the code (${who.slice(0, 4)})`
}
