import { type Box, boxes } from '@companion/shared/experiences/experience'
import { everySession } from '@companion/shared/programme/access'
import { Router } from 'express'
import { alikeWith } from '../../rules/experiences/copies.ts'
import { masked } from '../../rules/experiences/masking.ts'
import type { Shared } from '../../rules/experiences/state.ts'
import { yieldToEventLoop } from '../../runtime/yieldToEventLoop.ts'
import { confirmFor } from '../confirmRoutes.ts'
import { sendTable } from '../exports.ts'
import { askedIn } from './asked.ts'
import type { ReadingDesk } from './readingDesk.ts'

/** How many are looked at between two steps of others. */
const step = 500

/** The columns of the file, and what each means. */
const columns = {
  number: 'The number of the experience, in the order in which they were sent',
  day: 'The day on which it was sent',
  theme: 'What it is about, as its writer chose',
  tags: 'The themes that readers gave it',
  permission:
    'What may be done with the words: quote (parts of them, without names) or publish (without names)',
  voice: 'Whose experience it is: own, or that of someone else whom the writer helps (other)',
  helped: 'What has helped. […] stands where a reader masked something',
  failed: 'What has failed',
  change: 'What should change',
  alike:
    'How many experiences are near-copies of each other, as of a letter that many send: 1 where no other is like it',
} as const

/** What was read and may be shown, as a file: only with the permission of whoever wrote it, and as readers masked it. */
export function experienceFiles(reading: ReadingDesk): Router {
  const routes = Router()
  const { site, identity, desk, experiences, meters, telemetry, audit } = reading

  async function* rows() {
    const { all, copies } = experiences.state
    const { themes } = askedIn(desk.state)
    for (let from = 0; from < all.length; from += step) {
      yield all.slice(from, from + step).flatMap((one) => {
        const { said } = one
        if (said === null || one.reading !== 'read' || said.permission === 'count') return []
        return {
          number: one.number,
          day: new Date(one.at).toISOString().slice(0, 10),
          theme: themes.find(({ id }) => id === said.theme)?.title ?? '',
          tags: one.tags.join(', '),
          permission: said.permission,
          voice: said.voice,
          ...wordsOf(one),
          alike: alikeWith(copies, one.number)?.length ?? 1,
        }
      })
      await yieldToEventLoop()
    }
  }

  routes.get('/experiences/export', async (request, response) => {
    const { format } = request.query
    const { cookie } = request.headers
    if ((format !== 'csv' && format !== 'json') || !identity.isAllowed(cookie, 'official', everySession))
      return site.notFound(response)
    if (!identity.isConfirmed(cookie)) return response.redirect(303, confirmFor('/experiences'))
    const author = identity.author(cookie)
    if (!meters.files.take(author?.id ?? '')) {
      telemetry.onTurnedAway('files')
      const message = 'You have taken many files. Try again in a few seconds.'
      return site.problem(response, 429, { title: 'Please wait a moment', message })
    }
    if (author !== null)
      audit.note(author, { what: 'exported', about: `experiences (${format.toUpperCase()})` })
    await sendTable(response, { name: 'experiences', columns, rows: rows() }, format)
  })

  return routes
}

/** The words of an experience as others may see them. */
function wordsOf({ said, masks }: Shared): Record<Box, string> {
  const words = boxes.map((box) => [box, masked(said?.words[box] ?? '', masks, box)])
  return Object.fromEntries(words) as Record<Box, string>
}
