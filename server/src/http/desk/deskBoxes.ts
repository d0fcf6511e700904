import { readNumber } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { boxPeople } from '@companion/shared/programme/boxes'
import type { DecisionForm, DeskBox, DeskBoxPageData } from '@companion/shared/programme/deskBoxes'
import type { Problem } from '@companion/shared/programme/problem'
import { type Response, Router } from 'express'
import type { ByEmail } from '../../addresses/telling.ts'
import { freshJoinCode } from '../../programme/joinCodes.ts'
import { contentOf } from '../../rehearsal/twin.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import { type Box, latestOf } from '../../rules/programme/state.ts'
import { addressOfBox, freshId } from '../boxes/askPages.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'
import { fromUkTime } from './ukTime.ts'

type Parts = { desk: Desk; sessions: ReadonlyMap<string, LiveSession>; byEmail: ByEmail | null }

const dayMs = 24 * 60 * 60 * 1000
/** How many days after its end such a session says who said what. */
const retentionDays = 28

/** What groups asked for that want to run a session themselves: allowed or declined by organisers. */
export function deskBoxes({ desk, sessions, byEmail }: Parts): Router {
  const routes = Router()
  const { programme, site, clock } = desk

  const viewOf = ({ id, at, request, decided }: Box): DeskBox => ({
    id,
    at,
    request,
    title: desk.titleOf(request.of),
    decided: decided && {
      at: decided.at,
      by: desk.nameOf(decided.by),
      session: decided.what === 'allowed' ? decided.session : null,
      reason: decided.what === 'declined' ? decided.reason : null,
    },
  })

  routes.get('/boxes', (request, response) => {
    const all = [...programme.state.boxes.values()].map(viewOf)
    const waiting = all.filter(({ decided }) => decided === null)
    const decided = all.filter((one) => one.decided !== null).reverse()
    desk.send(response, { page: 'deskBoxes', waiting, decided, done: desk.doneIn(request) })
  })

  function send(response: Response, box: Box, said: Partial<DeskBoxPageData> = {}): void {
    const session = box.decided?.what === 'allowed' ? sessions.get(box.decided.session) : undefined
    const form = { people: String(box.request.people), until: box.request.day, reason: '' }
    const taken = session?.replica.state.bound?.taken.size ?? null
    desk.send(response, { page: 'deskBox', box: viewOf(box), form, problems: [], taken, ...said })
  }

  routes.param('box', (_request, response, next, id: string) => {
    const box = programme.state.boxes.get(id)
    if (box === undefined) return site.notFound(response)
    response.locals['box'] = box
    next()
  })
  const boxOf = (response: Response) => response.locals['box'] as Box
  const typedDecision = (body: Record<string, unknown>): DecisionForm => ({
    people: typed(body['people'], 20),
    until: typed(body['until'], 20),
    reason: typed(body['reason'], 500),
  })

  routes.get('/boxes/:box', (request, response) =>
    send(response, boxOf(response), { done: desk.doneIn(request) }),
  )

  routes.post('/boxes/:box/allow', formBody, async (request, response) => {
    const box = boxOf(response)
    const form = typedDecision(request.body)
    const bound = readBound(form, clock())
    if ('problems' in bound) return send(response, box, { form, ...bound })
    const template = programme.state.sessions.get(box.request.of)
    const live = sessions.get(box.request.of)
    if (template === undefined || live === undefined)
      return send(response, box, {
        form,
        refused: 'The session whose questions they want is no longer here.',
      })
    const codes = [...programme.state.sessions.values()].map((one) => latestOf(one).details.joinCode)
    const { whatNext: _, ...details } = latestOf(template).details
    const refused = await desk.ask(request, {
      type: 'allowBox',
      box: box.id,
      details: {
        ...details,
        // Nobody finds it by its group.
        id: `own-${freshId(8)}`,
        title: box.request.group,
        startsAt: new Date(clock()).toISOString(),
        joinCode: freshJoinCode(codes),
      },
      settings: { status: 'open', retentionDays, box: { of: box.request.of, ...bound } },
      content: contentOf(live.replica.state),
    })
    if (refused !== null) return send(response, box, { form, refused })
    tell(box)
    desk.goTo(response, `/boxes/${box.id}`, 'boxAllowed')
  })

  routes.post('/boxes/:box/decline', formBody, async (request, response) => {
    const box = boxOf(response)
    const form = typedDecision(request.body)
    if (form.reason.trim() === '' || form.reason.length > 300) {
      const problem = { field: 'reason', text: 'Write in at most 300 characters why not' } as const
      return send(response, box, { form, problems: [problem] })
    }
    const refused = await desk.ask(request, { type: 'declineBox', box: box.id, reason: form.reason })
    if (refused !== null) return send(response, box, { form, refused })
    tell(box)
    desk.goTo(response, `/boxes/${box.id}`, 'boxDeclined')
  })

  /** Tell the group that there is an answer, once, if it left an address. The address is then deleted. */
  function tell({ id, request }: Box): void {
    void byEmail?.telling.tell(
      { id: addressOfBox(id), title: request.group },
      {
        subject: 'We have answered your request for a session',
        text: `You asked for a session of your own for ‘${request.group}’. We have answered. Open the link that you kept when you asked.\n\nThis is the only email we send you. We have deleted your address.`,
      },
    )
  }

  return routes
}

type Read = { people: number; until: number } | { problems: Problem<keyof DecisionForm>[] }

/** For how many people and until when, or what must be put right. */
function readBound({ people, until }: DecisionForm, now: number): Read {
  const problems: Problem<keyof DecisionForm>[] = []
  const many = boxPeople.safeParse(readNumber(people, 'people'))
  if (!many.success)
    problems.push({ field: 'people', text: `Write a number of people from 2 to ${limits.boxPeopleMost}` })
  // The last minute of that day.
  const ends = Date.parse(fromUkTime(until, '23:59') ?? '') + 59_999
  if (!(ends > now && ends <= now + limits.boxDaysMost * dayMs))
    problems.push({ field: 'until', text: `Choose a day within ${limits.boxDaysMost} days from now` })
  return problems.length > 0 || !many.success ? { problems } : { people: many.data, until: ends }
}
