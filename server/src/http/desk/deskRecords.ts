import type { DeskRecordsPageData } from '@companion/shared/programme/deskRecords'
import { type Request, type Response, Router } from 'express'
import { type KeptTexts, NoText } from '../../maintenance/keptTexts.ts'
import type { LiveSession } from '../../replica/liveSession.ts'
import { lateUntil } from '../../rules/polls/late.ts'
import { ownerOf } from '../privatePage.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

/** How many entries are shown at once: a form has no room for many more. */
const mostFound = 50
/** How many go into the file of what one person said. */
const mostInFile = 10_000

type Parts = { desk: Desk; sessions: ReadonlyMap<string, LiveSession>; keptTexts: KeptTexts }
type Said = Partial<Pick<DeskRecordsPageData, 'asked' | 'found' | 'erasing' | 'problem' | 'done'>>

/** What sessions keep: finding words, erasing texts, answering one person's request, and forgetting who said what. */
export function deskRecords({ desk, sessions, keptTexts }: Parts): Router {
  const routes = Router()
  const { identity, site } = desk

  const own = () =>
    [...sessions.values()].filter(({ info, replica }) => !info.rehearsal && replica.stoppedAt === null)

  function sendPage(response: Response, session: LiveSession | undefined, said: Said = {}): void {
    const state = session?.replica.state
    const chosen = session &&
      state && {
        id: session.info.id,
        title: session.info.title,
        isEnded: state.phase === 'ended',
        isSealed: state.sealed,
      }
    const listed = own().map(({ info }) => ({ id: info.id, title: info.title }))
    desk.send(response, { page: 'deskRecords', sessions: listed, chosen, asked: nothing, ...said })
  }

  function note(request: Request, what: 'searched' | 'requested' | 'erased' | 'unlinked', about: string) {
    desk.note(request, { what, session: String(request.params['id']), ...(about !== '' && { about }) })
  }

  routes.get('/records', (request, response) => {
    const session = own().find(({ info }) => info.id === request.query['session'])
    sendPage(response, session, { done: desk.doneIn(request) })
  })

  routes.param('id', (_request, response, next, id: string) => {
    const session = own().find(({ info }) => info.id === id)
    if (session === undefined) return site.notFound(response)
    response.locals['kept'] = session
    next()
  })
  const sessionOf = (response: Response) => response.locals['kept'] as LiveSession

  /** What was asked for, as it is now: by someone's private link, else by words. */
  function look(session: LiveSession, { words, link }: DeskRecordsPageData['asked']) {
    const { id } = session.info
    const person = link === '' ? null : personOf(session, link)
    if (person !== null) return keptTexts.by(id, person, mostFound)
    return words === '' ? { found: [], isAll: true } : keptTexts.withWords(id, words, mostFound)
  }

  /** Whose a pasted private link is, of those of a session. */
  function personOf(session: LiveSession, link: string): string | null {
    const [, id, secret = ''] = /\/([a-z0-9-]+)\/mine\/([\w.-]+)/.exec(link) ?? []
    return id === session.info.id ? (ownerOf(identity, session, secret)?.id ?? null) : null
  }

  routes.post('/records/:id/find', formBody, async (request, response) => {
    const session = sessionOf(response)
    const words = typed(request.body.words, most)
    const asked = { words, link: '' }
    if (words.length < 2)
      return sendPage(response, session, {
        asked,
        problem: { field: 'words', text: 'Write what to look for' },
      })
    const { found, isAll } = await keptTexts.withWords(session.info.id, words, mostFound)
    note(request, 'searched', '')
    sendPage(response, session, { asked, found: { texts: found, isAll } })
  })

  /** The link that was pasted, and whose it is; null, once the page has said that it is no one's. */
  function personIn(request: Request, response: Response): { link: string; owner: string } | null {
    const session = sessionOf(response)
    const link = typed(request.body.link, most)
    const owner = personOf(session, link)
    if (owner !== null) return { link, owner }
    const text =
      'Paste the whole link to someone’s private page of this session. A link that was renewed is no longer one'
    sendPage(response, session, { asked: { words: '', link }, problem: { field: 'link', text } })
    return null
  }

  routes.post('/records/:id/person', formBody, async (request, response) => {
    const person = personIn(request, response)
    if (person === null) return
    const session = sessionOf(response)
    const { found, isAll } = await keptTexts.by(session.info.id, person.owner, mostFound)
    note(request, 'requested', '')
    sendPage(response, session, { asked: { words: '', link: person.link }, found: { texts: found, isAll } })
  })

  routes.post('/records/:id/take', formBody, async (request, response) => {
    const person = personIn(request, response)
    if (person === null) return
    const { id, title } = sessionOf(response).info
    const { found } = await keptTexts.by(id, person.owner, mostInFile)
    desk.note(request, {
      what: 'exported',
      session: id,
      about: 'everything that one person wrote, by their link',
    })
    const wrote = found.map(({ at, type, texts }) => ({ at: new Date(at).toISOString(), type, texts }))
    response
      .type('json')
      .attachment(`${id}-what-one-person-wrote.json`)
      .set('Cache-Control', 'no-store')
      .send(`${JSON.stringify({ session: title, wrote }, null, 2)}\n`)
  })

  routes.post('/records/:id/erase', formBody, async (request, response) => {
    const session = sessionOf(response)
    const { id } = session.info
    const asked = { words: typed(request.body.words, most), link: typed(request.body.link, most) }
    const offsets = [request.body.offset ?? []].flat().map(Number)
    const reason = typed(request.body.reason, 120)
    const again = async (text: string) => {
      const { found, isAll } = await look(session, asked)
      sendPage(response, session, {
        asked,
        found: { texts: found, isAll },
        erasing: { offsets, reason },
        problem: { field: found.length === 0 ? 'words' : 'reason', text },
      })
    }
    if (offsets.length === 0) return again('Choose at least one entry to erase')
    if (reason === '') return again('Write why the texts are erased')
    try {
      await keptTexts.erase(id, offsets)
    } catch (error) {
      if (error instanceof NoText) return again(`Nothing was erased: entry ${error.message} has no text`)
      throw error
    }
    note(request, 'erased', `${offsets.join(' ')}: ${reason}`.slice(0, 300))
    response.redirect(303, `/organise/records?session=${id}&done=erased`)
  })

  routes.post('/records/:id/unlink', formBody, async (request, response) => {
    const session = sessionOf(response)
    const { id } = session.info
    const { phase, sealed } = session.replica.state
    const again = (text: string) => sendPage(response, session, { problem: { field: 'sure', text } })
    if (phase !== 'ended') return again('The session has not ended. A host must end it first')
    if (sealed) return again('That has already been done')
    if (lateUntil(session.replica.state) !== null)
      return again(
        'Late answers are still taken. Wait until they close, or set them to none in the session’s form',
      )
    if (request.body.sure !== 'yes') return again('Tick the box to say that you are sure')
    await keptTexts.unlink(id)
    note(request, 'unlinked', '')
    response.redirect(303, `/organise/records?session=${id}&done=unlinked`)
  })

  return routes
}

const nothing = { words: '', link: '' }
/** The most characters of what is looked for. */
const most = 400
