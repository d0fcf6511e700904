import { isDeepStrictEqual } from 'node:util'
import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import type { Experience } from '@companion/shared/experiences/experience'
import type {
  ExperienceForm,
  ExperienceMinePageData,
  ExperiencePageData,
} from '@companion/shared/experiences/pages'
import { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../../access/identity.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { Meters } from '../../gateway/meters.ts'
import { householdOf } from '../../gateway/network.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import { experienceOf, type Shared } from '../../rules/experiences/state.ts'
import { outcomesOnExperience } from '../../rules/outcomes/views.ts'
import type { Telemetry } from '../../telemetry.ts'
import { worldOf } from '../outcomes/world.ts'
import { longFormBody, type Site, sessionAsked } from '../site.ts'
import { askedIn } from './asked.ts'
import { detailsIn, emptyForm, formOf, readForm, saidIn, withoutDetailsIn } from './shareForm.ts'

/** Where the form is sent: to the form’s own address, browsers would forget the form that they keep to go back to. Older ones were. */
const sendPath = '/experience/send'

type Parts = {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  sessions: ReadonlyMap<string, LiveSession>
  meters: Meters
  telemetry: Telemetry
  clock: () => number
}

type Obstacle = { more: Partial<ExperiencePageData>; status: number }

/** Sharing an experience, and the page that its private link leads to. All of it works without JavaScript and without a cookie. */
export function sharePages(parts: Parts): Router {
  const { site, identity, desk, experiences, sessions, meters, telemetry } = parts
  const { experienceLinks: links } = identity
  const routes = Router()

  routes.use('/experience', (_request, response, next) => {
    if (experiences.stoppedAt === null) return next()
    response.set('Retry-After', '60')
    site.problem(response, 503, 'stopped')
  })

  const isOpen = () => experiences.state.closedAt === null && !experiences.state.sealed

  /** Show the form: an empty one, one to change, or what was posted with what must be put right. */
  function sendForm(response: Response, given: Partial<ExperiencePageData>, status = 200): void {
    const link = given.link ?? links.make()
    const asked = askedIn(desk.state)
    site.send(
      response,
      { page: 'experience', isChange: false, form: emptyForm, ...given, link, asked },
      status,
    )
  }

  /** The experience that a key leads to; undefined where it leads to none. */
  function sharedBy(key: string): Shared | undefined {
    const id = links.idOf(key)
    return experienceOf(experiences.state, experiences.state.numbers.get(id ?? '') ?? 0)
  }

  /** Ask for something as whoever sent an experience; null once it is stored, else why it was refused. */
  async function ask(key: string, command: ExperienceCommand) {
    const id = links.idOf(key)
    if (id === null) return 'experience.unknown'
    const began = performance.now()
    const verdict = await experiences.ask({ role: 'participant', id }, command)
    telemetry.onExperience(verdict.ok ? null : verdict.code, performance.now() - began)
    return verdict.ok ? null : verdict.code
  }

  // The page that a form was answered with has this address, and may be opened again by it.
  routes.get(sendPath, (_request, response) => response.redirect(303, '/experience'))

  routes.get('/experience', (request, response) => {
    // Someone who goes back to the form after sending it has the same one, and changes what they sent. Opened again, it is a new one.
    response.set('Cache-Control', 'private, no-cache')
    if (isOpen()) sendForm(response, { session: sessionAsked(request, sessions) })
    else sendForm(response, { isClosed: true }, 410)
  })

  /** What stands against taking a form as it is, with the status that says so; null where nothing does. */
  function obstacle(request: Request, form: ExperienceForm, known: Shared | undefined): Obstacle | null {
    if (known === undefined && !isOpen()) return { more: { isClosed: true }, status: 410 }
    const read = saidIn(form)
    if ('problem' in read) return { more: { problem: read.problem }, status: 422 }
    const found = request.body.anyway === undefined ? detailsIn(form) : []
    if (found.length > 0) return { more: { found }, status: 200 }
    if (meters.experiences.take(householdOf(String(request.ip)))) return null
    telemetry.onTurnedAway('experiences')
    return { more: { problem: { what: 'tooMany', field: 'send' } }, status: 429 }
  }

  /**
   * Store what a form says. One that is posted twice asks for what is there already; one that someone went back to, for something else in
   * its place.
   */
  function store(key: string, said: Experience, known: Shared | undefined) {
    if (known === undefined) return ask(key, { type: 'share', id: links.idOf(key) as string, said })
    return isDeepStrictEqual(known.said, said) ? null : ask(key, { type: 'amend', id: nanoid(), said })
  }

  routes.post(['/experience', sendPath], longFormBody, async (request, response) => {
    const { link: given, without } = request.body as Record<string, unknown>
    const key = links.idOf(String(given)) === null ? links.make() : String(given)
    const known = sharedBy(key)
    const posted = readForm(request.body, askedIn(desk.state))
    const form = without === undefined ? posted : withoutDetailsIn(posted)
    const again = ({ more, status }: Obstacle) =>
      sendForm(response, { link: key, form, isChange: known !== undefined, ...more }, status)
    const stands = obstacle(request, form, known)
    const read = saidIn(form)
    if (stands !== null || 'problem' in read) return stands && again(stands)
    const refusal = await store(key, read.said, known)
    if (refusal === 'experience.closed') return again({ more: { isClosed: true }, status: 410 })
    if (refusal !== null && !refusal.startsWith('experience.'))
      return again({ more: { problem: { what: 'away', field: 'send' } }, status: 503 })
    response.redirect(303, `/experience/${key}${refusal === null ? '?sent' : ''}`)
  })

  function sendMine(request: Request, response: Response, key: string, isRemoving: boolean): void {
    const known = sharedBy(key)
    if (known === undefined) {
      site.notFound(response)
      return
    }
    const { number, said, at, reading, flags } = known
    const isFree = said !== null && !experiences.state.sealed
    const theme = said && askedIn(desk.state).themes.find(({ id }) => id === said.theme)
    const data: ExperienceMinePageData = {
      page: 'experienceMine',
      link: key,
      at,
      said: said && {
        words: said.words,
        pictures: said.pictures,
        permission: said.permission,
      },
      ...(theme && { theme: { title: theme.title } }),
      isRead: reading !== 'unread',
      came: outcomesOnExperience(worldOf(parts), number),
      isSent: 'sent' in request.query,
      isRemoving: isRemoving && isFree,
      canChange: isFree && reading === 'unread',
      canRemove: isFree,
      ...(flags.includes('concern') && { calls: placesToTurn() }),
    }
    site.send(response, data)
  }

  /** Where the programme says that people can turn. */
  function placesToTurn() {
    const blocks = desk.state.pages.get('support')?.value.blocks ?? []
    return blocks.flatMap((block) => ('calls' in block ? block.calls : []))
  }

  routes.get('/experience/:key', (request, response) =>
    sendMine(request, response, request.params.key, false),
  )

  routes.get('/experience/:key/change', (request, response) => {
    const { key } = request.params
    const known = sharedBy(key)
    if (known?.said == null || known.reading !== 'unread') return response.redirect(303, `/experience/${key}`)
    sendForm(response, { link: key, form: formOf(known.said), isChange: true })
  })

  routes.get('/experience/:key/remove', (request, response) =>
    sendMine(request, response, request.params.key, true),
  )

  routes.post('/experience/:key/remove', async (request, response) => {
    const { key } = request.params
    const refusal = await ask(key, { type: 'withdraw', id: nanoid() })
    if (refusal !== null && !refusal.startsWith('experience.')) return site.problem(response, 503, 'fault')
    response.redirect(303, `/experience/${key}`)
  })

  return routes
}
