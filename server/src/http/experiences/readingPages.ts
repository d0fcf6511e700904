import { boxes, pictureBoxes } from '@companion/shared/experiences/experience'
import type { ExperienceReadingPageData } from '@companion/shared/experiences/pages'
import { type ExperienceRefusal, experienceRefusals } from '@companion/shared/experiences/refusals'
import { personalDetails } from '@companion/shared/personalDetails'
import { sanitizeText } from '@companion/shared/sanitizeText'
import { type Request, type Response, Router } from 'express'
import { maskedWords, masksOf, partsOf } from '../../rules/experiences/masking.ts'
import { waitingCopies } from '../../rules/experiences/reading.ts'
import { experienceOf, holderOf, type Shared } from '../../rules/experiences/state.ts'
import { confirmFor } from '../confirmRoutes.ts'
import type { Form } from '../forms.ts'
import { readsExperiences } from '../outcomes/office.ts'
import { formBody } from '../site.ts'
import { askedIn, topicsIn } from './asked.ts'
import { lineOf } from './lines.ts'
import type { ReadingDesk } from './readingDesk.ts'

type Standing = Shared & { said: NonNullable<Shared['said']> }
type Said = Partial<Pick<ExperienceReadingPageData, 'problem' | 'refused' | 'done'>>

const doneInWords: Record<string, string> = {
  taken: 'You have this one to read. Nobody else decides on it for half an hour.',
  saved: 'Saved.',
  erased: 'The words are erased, also from what is stored.',
}

/** Reading one experience: taking it, masking parts, tagging, marking, setting aside. */
export function readingPages(reading: ReadingDesk): Router {
  const routes = Router()
  const { site, identity, desk, experiences, clock, audit, eraseExperience } = reading

  routes.param('number', (_request, response, next, number: string) => {
    const found = experienceOf(experiences.state, Number(number))
    if (found?.said == null) return site.notFound(response)
    response.locals['experience'] = found
    next()
  })
  const experienceIn = (response: Response) => response.locals['experience'] as Standing

  function sendPage(request: Request, response: Response, said: Said = {}): void {
    const one = experienceIn(response)
    const { state } = experiences
    const { words, pictures, voice, who, permission } = one.said
    const { themes, questions } = askedIn(desk.state)
    const me = reading.reader(request)?.id ?? ''
    const { text: _, ...line } = lineOf(state, one, { themes, now: clock(), nameOf: reading.nameOf })
    const hidden = maskedWords(words, one.masks)
    const isMine = holderOf(one, clock()) === me
    const data: ExperienceReadingPageData = {
      page: 'experienceReading',
      line,
      version: one.version,
      words: boxes.flatMap((box) => {
        const text = words[box]
        return text === undefined ? [] : [{ box, parts: partsOf(text, one.masks, box) }]
      }),
      pictures: pictureBoxes.flatMap((box) => {
        const shown = pictures?.[box]
        return shown === undefined ? [] : [{ box, pictures: shown }]
      }),
      voice,
      who: questions.flatMap(({ id, text, options }) => {
        const answer = options.find((option) => option.id === who[id])?.text
        return answer === undefined ? [] : [{ question: text, answer }]
      }),
      permission,
      ...(one.decided && { decided: { ...one.decided, by: reading.nameOf(one.decided.by) } }),
      isMine,
      masked: hidden,
      details: [
        ...new Set(boxes.flatMap((box) => personalDetails(words[box] ?? '').map(({ found }) => found))),
      ].filter((found) => !hidden.includes(found)),
      suggested: topicsIn(desk.state, one.said.theme).filter((topic) => !one.tags.includes(topic)),
      waitingCopies: waitingCopies(state, one.number, me, clock()).length,
      canAnswer: readsExperiences(identity, request),
      isOrganiser: reading.reader(request)?.role === 'organiser',
      ...said,
    }
    site.send(response, data, said.problem === undefined && said.refused === undefined ? 200 : 422)
  }

  const refused = (request: Request, response: Response, code: ExperienceRefusal) =>
    sendPage(request, response, { refused: experienceRefusals[code] })

  routes.get('/experiences/:number', (request, response) => {
    const { done } = request.query
    const isKnown = typeof done === 'string' && Object.hasOwn(doneInWords, done)
    sendPage(request, response, isKnown ? { done: doneInWords[done] } : {})
  })

  routes.post('/experiences/:number/take', formBody, async (request, response) => {
    const { number } = experienceIn(response)
    const on = request.body.on === 'yes'
    const refusal = await reading.ask(request, { type: 'take', experience: number, on })
    if (refusal !== null) return refused(request, response, refusal)
    response.redirect(303, on ? `/experiences/${number}?done=taken` : '/experiences?done=released')
  })

  routes.post('/experiences/:number/review', formBody, async (request, response) => {
    const one = experienceIn(response)
    const { number } = one
    const body = request.body as Form
    const reason = lineIn(body['reason'], 200)
    const act = (['read', 'aside', 'unread'] as const).find((known) => known === body['act'])
    if (act === 'aside' && reason === '')
      return sendPage(request, response, { problem: { field: 'reason', text: 'Write why it is set aside' } })
    const { masks, missing } = masksOf(one.said.words, phrasesIn(body))
    if (missing !== undefined) {
      const text = `‘${missing}’ is not in the text. Write it as it stands there.`
      return sendPage(request, response, { problem: { field: 'masks', text } })
    }
    const refusal = await reading.ask(request, {
      type: 'review',
      experience: number,
      seen: Number(body['seen']) || 1,
      tags: tagsIn(body),
      marked: body['marked'] === 'yes',
      masks,
      ...(act !== undefined && { reading: act }),
      ...(reason !== '' && { reason }),
    })
    if (refusal !== null) return refused(request, response, refusal)
    const isOver = act === 'read' || act === 'aside'
    response.redirect(303, isOver ? `/experiences?done=${act}` : `/experiences/${number}?done=saved`)
  })

  routes.post('/experiences/:number/alike', formBody, async (request, response) => {
    const { number } = experienceIn(response)
    const reason = lineIn(request.body.reason, 200)
    const act = request.body.act === 'aside' ? 'aside' : 'read'
    if (act === 'aside' && reason === '') {
      const problem = { field: 'alike-reason', text: 'Write why they are set aside' }
      return sendPage(request, response, { problem })
    }
    const refusal = await reading.ask(request, {
      type: 'reviewAlike',
      experience: number,
      reading: act,
      ...(reason !== '' && { reason }),
    })
    if (refusal !== null) return refused(request, response, refusal)
    response.redirect(303, '/experiences?done=alike')
  })

  routes.post('/experiences/:number/erase', formBody, async (request, response) => {
    const { number } = experienceIn(response)
    const { cookie } = request.headers
    const reader = reading.reader(request)
    if (reader?.role !== 'organiser') return refused(request, response, 'experience.notAllowed')
    if (!identity.isConfirmed(cookie)) return response.redirect(303, confirmFor(`/experiences/${number}`))
    const why = lineIn(request.body.why, 120)
    if (why === '')
      return sendPage(request, response, {
        problem: { field: 'why', text: 'Write why the words are erased' },
      })
    await eraseExperience(number)
    audit.note(reader, { what: 'erased', about: `experience ${number}: ${why}` })
    response.redirect(303, `/experiences/${number}?done=erased`)
  })

  return routes
}

const lineIn = (given: unknown, most: number) =>
  typeof given === 'string' ? sanitizeText(given).replace(/\s+/g, ' ').slice(0, most) : ''

const textsIn = (given: unknown): string[] =>
  [given ?? []].flat().filter((one): one is string => typeof one === 'string')

/** What is to be masked: a phrase on each line, and the details that were ticked. */
const phrasesIn = (body: Form): string[] => [
  ...new Set(
    [...textsIn(body['masks']).flatMap((text) => text.split(/\r?\n/)), ...textsIn(body['detail'])]
      .map((phrase) => sanitizeText(phrase))
      .filter((phrase) => phrase !== ''),
  ),
]

/** The themes of an experience: those that were ticked, and those that were written, with commas between them. */
const tagsIn = (body: Form): string[] =>
  [
    ...new Set(
      [...textsIn(body['tag']), ...textsIn(body['tags']).flatMap((text) => text.split(','))]
        .map((tag) => lineIn(tag, 40))
        .filter((tag) => tag !== ''),
    ),
  ].slice(0, 12)
