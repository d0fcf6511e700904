import { Router } from 'express'
import type { ByEmail } from '../../addresses/telling.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import type { Desk } from '../desk/desk.ts'
import { createOffice, home } from './office.ts'
import { outcomeLists } from './outcomeLists.ts'
import { outcomeWriting } from './outcomeWriting.ts'
import { tellingRoutes } from './tellingRoutes.ts'

type Parts = {
  desk: Desk
  sessions: ReadonlyMap<string, LiveSession>
  experiences: ExperiencesReplica
  byEmail: ByEmail | null
}

/** What came of what people said, as officials and organisers write it. */
export function officialOutcomes({ desk, sessions, experiences, byEmail }: Parts): Router {
  const routes = Router()
  const office = createOffice(desk, sessions, experiences)
  routes.use(home, (request, response, next) => {
    if (office.watchedBy(request).length > 0) return next()
    const [first] = office.world().sessions.keys()
    if (first === undefined) return office.site.notFound(response)
    response.redirect(303, `/${first}/official`)
  })
  if (byEmail !== null) routes.use(tellingRoutes(office, byEmail))
  routes.use(outcomeLists(office, byEmail !== null))
  routes.use(outcomeWriting(office))
  return routes
}
