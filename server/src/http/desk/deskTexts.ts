import { english } from '@companion/client/render'
import { type InfoPage, infoPages } from '@companion/shared/infoPages'
import type { AboutForm, DeskTextPageData, DeskTextsPageData } from '@companion/shared/programme/desk'
import type { Problem } from '@companion/shared/programme/problem'
import { type About, about, preparedPage } from '@companion/shared/programme/texts'
import express, { type Response, Router } from 'express'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'
import { fromMarkup, toMarkup } from './pageMarkup.ts'

/** The most characters of a page. In a form each may take nine bytes; more than is taken is read, to come back as it was written. */
const textMost = 30_000
const longForm = express.urlencoded({ extended: false, limit: 40 * textMost, parameterLimit: 60 })

/** What must be changed in the name and the first page of the conversation. */
const aboutInWords: Record<keyof About, string> = {
  name: 'Write a name of at most 40 characters',
  title: 'Write a title of at most 120 characters',
  lead: 'Write at most 300 characters below the title',
  blocks:
    'Something in what the first page says is too long. A paragraph has at most 1,000 characters, a heading 100.',
  short: 'Write at most 300 characters for a message',
  long: 'Write at most 1,500 characters for a newsletter',
}

/** The name and the first page as their form shows them. */
const formOfAbout = (now?: About): AboutForm => ({
  name: now?.name ?? '',
  title: now?.title ?? '',
  lead: now?.lead ?? '',
  blocks: toMarkup(now?.blocks ?? []),
  short: now?.short ?? '',
  long: now?.long ?? '',
})

/** What a posted form has of them, as it was typed; what is too long is cut far beyond what is taken. */
const typedAbout = (form: Record<string, unknown>): AboutForm => ({
  name: typed(form['name'], 1000),
  title: typed(form['title'], 1000),
  lead: typed(form['lead'], 1000),
  blocks: typed(form['blocks'], textMost),
  short: typed(form['short'], 3000),
  long: typed(form['long'], 3000),
})

/** A form as it would be stored; nothing is checked yet. */
const aboutOfForm = ({ blocks, short, long, ...rest }: AboutForm) => ({
  ...rest,
  ...(blocks !== '' && { blocks: fromMarkup(blocks) }),
  ...(short !== '' && { short }),
  ...(long !== '' && { long }),
})

/** What the conversation is called, and the pages beside its sessions, written by organisers. */
export function deskTexts(desk: Desk): Router {
  const routes = Router()
  const { programme, site } = desk
  const titles = english.pages.footer.pages

  function sendTexts(response: Response, said: Partial<DeskTextsPageData> = {}): void {
    const { about: now, pages } = programme.state
    desk.send(response, {
      page: 'deskTexts',
      seen: now?.version ?? 0,
      form: formOfAbout(now?.value),
      problems: [],
      pages: infoPages.map((id) => ({
        id,
        title: pages.get(id)?.value.title ?? titles[id],
        isThere: pages.has(id),
      })),
      ...said,
    })
  }

  routes.get('/texts', (request, response) => sendTexts(response, { done: desk.doneIn(request) }))

  routes.post('/texts', longForm, async (request, response) => {
    const form = typedAbout(request.body)
    const read = about.safeParse(aboutOfForm(form))
    if (!read.success) {
      const fields = new Set(read.error.issues.map(({ path }) => path[0] as keyof About))
      const problems = [...fields].map(
        (field): Problem<keyof About> => ({ field, text: aboutInWords[field] }),
      )
      return sendTexts(response, { form, problems })
    }
    const refusal = await desk.ask(request, {
      type: 'setAbout',
      seen: Number(request.body.seen),
      about: read.data,
    })
    if (refusal === null) return desk.goTo(response, '/texts', 'saved')
    sendTexts(response, { form, refused: refusal })
  })

  /** A page as its form shows it. */
  function formOf(id: InfoPage): DeskTextPageData['form'] {
    const page = programme.state.pages.get(id)?.value
    return page === undefined
      ? { title: titles[id], text: '' }
      : { title: page.title, text: toMarkup(page.blocks) }
  }

  function sendText(response: Response, id: InfoPage, said: Partial<DeskTextPageData> = {}): void {
    desk.send(response, {
      page: 'deskText',
      id,
      seen: programme.state.pages.get(id)?.version ?? 0,
      form: formOf(id),
      problems: [],
      ...said,
    })
  }

  const pageAsked = (given: unknown) => infoPages.find((one) => one === given)

  routes.get('/texts/:page', (request, response) => {
    const id = pageAsked(request.params.page)
    if (id === undefined) return site.notFound(response)
    sendText(response, id, { done: desk.doneIn(request) })
  })

  routes.post('/texts/:page', longForm, async (request, response) => {
    const id = pageAsked(request.params.page)
    if (id === undefined) return site.notFound(response)
    const { title, text, seen } = request.body as Record<string, unknown>
    const form = { title: typed(title, 1000), text: typed(text, 40 * textMost) }
    if (form.text.length > textMost) {
      const problem = { field: 'text', text: 'Write at most 30,000 characters' } as const
      return sendText(response, id, { form, problems: [problem] })
    }
    const read = preparedPage.safeParse({ id, title: form.title, blocks: fromMarkup(form.text) })
    if (!read.success) {
      const isTitle = read.error.issues.some(({ path }) => path[0] === 'title')
      const problem = isTitle
        ? ({ field: 'title', text: 'Write a title of at most 80 characters' } as const)
        : ({ field: 'text', text: whatIsWrong(read.error.issues[0]?.path ?? []) } as const)
      return sendText(response, id, { form, problems: [problem] })
    }
    const refusal = await desk.ask(request, { type: 'setPage', seen: Number(seen), page: read.data })
    if (refusal === null) return desk.goTo(response, `/texts/${id}`, 'saved')
    sendText(response, id, { form, refused: refusal, theirs: formOf(id) })
  })

  return routes
}

/** What is wrong in a text, by the place of it that cannot be taken. */
function whatIsWrong(path: readonly PropertyKey[]): string {
  const part = Number(path[1]) + 1
  if (path.includes('phone') || path.includes('sms'))
    return `Part ${part}: write a number as people dial it, such as 116 123`
  return `Part ${part} is too long, or something is missing in it. A paragraph has at most 1,000 characters.`
}
