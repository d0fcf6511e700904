import type { Reading } from '@companion/shared/experiences/commands'
import { boxes, pictureBoxes } from '@companion/shared/experiences/experience'
import type { ExperienceReadingPageData, ReviewFields } from '@companion/shared/experiences/pages'
import { type ExperienceRefusal, experienceRefusals } from '@companion/shared/experiences/refusals'
import { personalDetails } from '@companion/shared/personalDetails'
import { type Request, type Response, Router } from 'express'
import { maskedWords, masksOf, partsOf } from '../../rules/experiences/masking.ts'
import { waitingCopies } from '../../rules/experiences/reading.ts'
import { experienceOf, holderOf, type Shared } from '../../rules/experiences/state.ts'
import { confirmFor } from '../confirmRoutes.ts'
import type { Form } from '../forms.ts'
import { readsExperiences } from '../outcomes/office.ts'
import { formBody, longFormBody } from '../site.ts'
import { askedIn, topicsIn } from './asked.ts'
import { lineOf } from './lines.ts'
import type { ReadingDesk } from './readingDesk.ts'
import { formOfReview, lineIn, phrasesIn, tagsIn, typedReview } from './reviewForm.ts'

type Standing = Shared & { said: NonNullable<Shared['said']> }
type Said = Partial<Pick<ExperienceReadingPageData, 'problem' | 'refused' | 'done'>> & {
  form?: Partial<ReviewFields>
}

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

  /** Show an experience; with what was posted about it, where that cannot be taken. */
  function sendPage(request: Request, response: Response, { form, ...said }: Said = {}): void {
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
      form: { ...formOfReview(one, hidden), ...form },
      details: [
        ...new Set(boxes.flatMap((box) => personalDetails(words[box] ?? '').map(({ found }) => found))),
      ].filter((found) => !hidden.includes(found)),
      suggested: topicsIn(desk.state, one.said.theme).filter((topic) => !one.tags.includes(topic)),
      waitingCopies: waitingCopies(state, one.number, me, clock()).length,
      canAnswer: readsExperiences(identity, request),
      isOrganiser: reading.reader(request)?.role === 'organiser',
      isConfirmed: identity.isConfirmed(request.headers.cookie),
      ...said,
    }
    site.send(response, data, said.problem === undefined && said.refused === undefined ? 200 : 422)
  }

  const refused = (request: Request, response: Response, code: ExperienceRefusal, said: Said = {}) =>
    sendPage(request, response, { ...said, refused: experienceRefusals[code] })

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

  routes.post('/experiences/:number/review', longFormBody, async (request, response) => {
    const one = experienceIn(response)
    const { number } = one
    const body = request.body as Form
    const form = typedReview(body)
    const { reason, isMarked } = form
    const act = (['read', 'aside', 'unread'] as const).find((known) => known === body['act'])
    const wrong = wrongReason(act, reason)
    if (wrong !== null)
      return sendPage(request, response, { form, problem: { field: 'reason', text: wrong } })
    const { masks, missing } = masksOf(one.said.words, phrasesIn(form))
    if (missing !== undefined) {
      const text = `‘${missing}’ is not in the text. Write it as it stands there.`
      return sendPage(request, response, { form, problem: { field: 'masks', text } })
    }
    const refusal = await reading.ask(request, {
      type: 'review',
      experience: number,
      seen: Number(body['seen']) || 1,
      tags: tagsIn(form),
      marked: isMarked,
      masks,
      ...(act !== undefined && { reading: act }),
      ...(reason !== '' && { reason }),
    })
    if (refusal !== null) return refused(request, response, refusal, { form })
    const isOver = act === 'read' || act === 'aside'
    response.redirect(303, isOver ? `/experiences?done=${act}` : `/experiences/${number}?done=saved`)
  })

  routes.post('/experiences/:number/alike', formBody, async (request, response) => {
    const { number } = experienceIn(response)
    const reason = lineIn(request.body.reason, 200)
    const act = request.body.act === 'aside' ? 'aside' : 'read'
    const wrong = wrongReason(act, reason)
    if (wrong !== null) {
      const problem = { field: 'alike-reason', text: wrong }
      return sendPage(request, response, { form: { alikeReason: reason }, problem })
    }
    const refusal = await reading.ask(request, {
      type: 'reviewAlike',
      experience: number,
      reading: act,
      ...(reason !== '' && { reason }),
    })
    if (refusal !== null) return refused(request, response, refusal, { form: { alikeReason: reason } })
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

/** What is wrong with a reason, or null. Return in its box presses the first button, which is not the one to set aside. */
function wrongReason(act: Reading | undefined, reason: string): string | null {
  if (act === 'aside' && reason === '') return 'Write why, to set aside'
  if (act === 'read' && reason !== '') return 'Leave this empty to mark as read, or choose to set aside'
  return null
}
