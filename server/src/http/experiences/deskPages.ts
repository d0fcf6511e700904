import { type DeskQuery, deskShows, type ExperiencesDeskPageData } from '@companion/shared/experiences/pages'
import { type ExperienceRefusal, experienceRefusals } from '@companion/shared/experiences/refusals'
import { everySession } from '@companion/shared/programme/access'
import { type Request, type Response, Router } from 'express'
import { findExperiences } from '../../experiences/finding.ts'
import { readers } from '../../rules/experiences/rules.ts'
import { experienceOf, isTakenByOther } from '../../rules/experiences/state.ts'
import type { Form } from '../forms.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import { takeWrongCode } from '../wrongCode.ts'
import { askedIn } from './asked.ts'
import { experienceFiles } from './files.ts'
import { lineOf } from './lines.ts'
import { createReadingDesk, type Parts } from './readingDesk.ts'
import { readingPages } from './readingPages.ts'

/** How many lines are on a page. */
const pageLines = 50

const doneInWords: Record<string, string> = {
  read: 'Marked as read.',
  aside: 'Set aside.',
  released: 'Put back. Someone else can read it.',
  nothing: 'Nothing is left to read in this list, except what others are reading.',
  closed: 'You have stopped taking experiences.',
  opened: 'You are taking experiences again.',
  alike: 'You have decided on all of its near-copies.',
}

const noLink = { field: 'link', text: 'Paste the whole link to someone’s experience' }

type Said = Partial<Pick<ExperiencesDeskPageData, 'link' | 'problem'>> & { refusal?: ExperienceRefusal }

const noCode = 'That code does not open this page. Check it and try again.'

/** The desk at which what people sent is read: the list, reading one, and taking what was read away. */
export function experienceDesk(parts: Parts): Router {
  const routes = Router()
  const reading = createReadingDesk(parts)
  const { site, identity, desk, experiences, clock, audit } = reading

  routes.post('/experiences/sign-in', formBody, (request, response) => {
    const given = typed((request.body as Form)['code'], 200)
    const tried = readers.map((role) => identity.signIn(role, everySession, given, site.isSecure(request)))
    const signedIn = tried.find((one) => one !== null)
    if (signedIn === undefined || signedIn === null) {
      const { problem, status } = takeWrongCode(request, { id: '-', role: 'official' }, {}, noCode, parts)
      return site.send(
        response,
        { page: 'signIn', audience: 'official', isForExperiences: true, problem },
        status,
      )
    }
    audit.note(signedIn.author, { what: 'signedIn' })
    response.append('Set-Cookie', signedIn.cookie)
    response.redirect(303, '/experiences')
  })

  routes.use('/experiences', (request, response, next) => {
    if (reading.reader(request) === null)
      return site.send(response, { page: 'signIn', audience: 'official', isForExperiences: true }, 401)
    if (experiences.stoppedAt !== null) return site.problem(response, 503, 'stopped')
    next()
  })

  async function sendList(request: Request, response: Response, { refusal, ...said }: Said = {}) {
    const reader = reading.reader(request)
    const { state } = experiences
    const query = queryIn(request.query)
    const wanted = Math.max(1, Math.floor(Number(request.query['page'])) || 1)
    const { themes } = askedIn(desk.state)
    const at = { from: (wanted - 1) * pageLines, most: pageLines }
    const found = await findExperiences(state, query, at)
    const { done } = request.query
    const data: ExperiencesDeskPageData = {
      page: 'experiencesDesk',
      query,
      themes,
      lines: found.shown.map((one) => lineOf(state, one, { themes, now: clock(), nameOf: reading.nameOf })),
      count: found.lines,
      stands: found.all,
      number: wanted,
      pages: Math.max(1, Math.ceil(found.lines / pageLines)),
      summary: { ...found.summary, readers: namedReaders(found.summary.readers) },
      isOpen: state.closedAt === null,
      isSealed: state.sealed,
      isOrganiser: reader?.role === 'organiser',
      canExport: identity.isAllowed(request.headers.cookie, 'official', everySession),
      done: typeof done === 'string' && Object.hasOwn(doneInWords, done) ? doneInWords[done] : undefined,
      refused: refusal && experienceRefusals[refusal],
      link: '',
      ...said,
    }
    site.send(response, data, refusal === undefined && said.problem === undefined ? 200 : 422)
  }

  /** Whoever signed in by a code has another id each time: they stand together. */
  function namedReaders(counted: readonly [string, number][]): [string, number][] {
    const named = new Map<string, number>()
    for (const [id, count] of counted) {
      const name = reading.nameOf(id)
      named.set(name, (named.get(name) ?? 0) + count)
    }
    return [...named]
  }

  routes.get('/experiences', (request, response) => sendList(request, response))

  // Whoever reads next gets the first that nobody has taken, and nobody else gets it.
  routes.post('/experiences/next', formBody, async (request, response) => {
    const query = queryIn(request.body)
    const by = reading.reader(request)?.id ?? ''
    for (let from = 0; ; from += pageLines) {
      const { shown } = await findExperiences(experiences.state, query, { from, most: pageLines })
      if (shown.length === 0) return response.redirect(303, `/experiences?${asAddress(query)}&done=nothing`)
      for (const one of shown.filter((each) => !isTakenByOther(each, by, clock()))) {
        const refusal = await reading.ask(request, { type: 'take', experience: one.number, on: true })
        if (refusal === null) return response.redirect(303, `/experiences/${one.number}`)
      }
    }
  })

  routes.post('/experiences/sharing', formBody, async (request, response) => {
    const open = request.body.open === 'yes'
    const refusal = await reading.ask(request, { type: 'setSharing', open })
    if (refusal !== null) return sendList(request, response, { refusal })
    response.redirect(303, `/experiences?done=${open ? 'opened' : 'closed'}`)
  })

  // Who asks what is kept of them sends the link to their page, which leads an organiser to it.
  routes.post('/experiences/link', formBody, (request, response) => {
    const link = typed(request.body.link, 400)
    const [, key = ''] = /\/experience\/([\w-]+)/.exec(link) ?? []
    const id = identity.experienceLinks.idOf(key)
    const found = experienceOf(experiences.state, experiences.state.numbers.get(id ?? '') ?? 0)
    if (found === undefined) return sendList(request, response, { link, problem: noLink })
    response.redirect(303, `/experiences/${found.number}`)
  })

  routes.use(experienceFiles(reading))
  routes.use(readingPages(reading))
  return routes
}

/** What is looked for, as an address or a form says it. */
export function queryIn(given: Record<string, unknown>): DeskQuery {
  const text = (name: string, most: number) => typed(given[name], most)
  const show = text('show', 20)
  return {
    show: Object.hasOwn(deskShows, show) ? (show as DeskQuery['show']) : 'unread',
    theme: text('theme', 24),
    tag: text('tag', 40),
    words: text('words', 100),
    alike: Math.max(0, Math.floor(Number(given['alike'])) || 0),
  }
}

/** The address of a list. */
export function asAddress(query: DeskQuery): string {
  const said = Object.entries(query).filter(([, value]) => value !== '' && value !== 0)
  return String(new URLSearchParams(said.map(([name, value]): [string, string] => [name, String(value)])))
}
