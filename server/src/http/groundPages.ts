import type { GroundPageData, GroundView } from '@companion/shared/programme/ground'
import type { Router } from 'express'
import type { Identity } from '../access/identity.ts'
import { answersOf } from '../ground/answersOf.ts'
import { agreedFrom, type GroundGiven } from '../ground/commonGround.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { agreedByPeople, statementsAsked } from '../rules/statementsAsked.ts'
import { createRemembered } from '../runtime/remembered.ts'
import { runInWorker } from '../runtime/runInWorker.ts'
import { type Site, sessionOf } from './site.ts'

/** With fewer statements there is nothing to tell groups apart by. */
const statementsLeast = 4

/** What people agree on, across who they are and across groups found from their answers, for officials. */
export function groundPages(site: Site, identity: Identity): Router {
  const routes = site.routes()
  const remembered = createRemembered<GroundView>()

  async function find({ replica: { state } }: LiveSession): Promise<GroundView> {
    // From then on nothing moves any more: groups that are found again with one more answer would give it away.
    if (state.phase !== 'ended') return { found: false, why: 'notEnded' }
    const { answers, sure } = await answersOf(state, statementsAsked(state))
    const { fewest } = state.whoYouAre
    if (answers.statements < statementsLeast || answers.people < 4 * fewest)
      return { found: false, why: 'tooFew' }
    const given: GroundGiven = { answers, sure, fewest }
    const handed = [answers.stances.buffer, sure.buffer] as ArrayBuffer[]
    return runInWorker<GroundView>(new URL('../ground/groundWorker.js', import.meta.url), given, handed)
  }

  routes.get('/:session/ground', async (request, response) => {
    const session = sessionOf(response)
    const { info, replica } = session
    if (!identity.isAllowed(request.headers.cookie, 'official', info.id))
      return site.send(response, { page: 'signIn', audience: 'official', session: info }, 401)
    const data: GroundPageData = {
      page: 'ground',
      of: { id: info.id, title: info.title },
      fewest: replica.state.whoYouAre.fewest,
      byPeople: agreedByPeople(replica.state, agreedFrom),
      texts: statementsAsked(replica.state).flatMap(({ question }) =>
        question.statements.map(({ text }) => text),
      ),
      found: await remembered(replica, `${replica.epoch} ${replica.state.offset}`, () => find(session)),
    }
    site.send(response, data)
  })

  return routes
}
