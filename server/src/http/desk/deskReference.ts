import type { DeskReferencePageData } from '@companion/shared/programme/missing'
import { type Response, Router } from 'express'
import { readReference, writtenReference } from '../../missing/readReference.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

const path = '/data/reference'

/** What share each group has elsewhere, brought by organisers to stand beside who took part. */
export function deskReference(desk: Desk): Router {
  const routes = Router()
  const { programme } = desk

  /** The who-you-are questions of all sessions: one that several ask is one, with the answers of all of them. */
  function questions(): DeskReferencePageData['questions'] {
    const byId = new Map<string, { text: string; options: Set<string> }>()
    for (const { content } of programme.state.sessions.values())
      for (const { id, text, options } of content.whoYouAre.questions) {
        const known = byId.get(id) ?? { text, options: new Set() }
        for (const option of options) known.options.add(option.text)
        byId.set(id, known)
      }
    return [...byId].map(([id, { text, options }]) => {
      const brought = programme.state.references.get(id)
      const by = brought === undefined || brought.by === 'files' ? '' : desk.nameOf(brought.by)
      return {
        id,
        text,
        options: [...options],
        rows: [...(brought?.value ?? [])],
        at: brought?.at ?? null,
        by,
      }
    })
  }

  const seenOf = (about: string) => programme.state.references.get(about)?.version ?? 0

  function send(response: Response, about: string, said: Partial<DeskReferencePageData> = {}): void {
    const all = questions()
    const chosen = all.find(({ id }) => id === about) ?? all[0]
    desk.send(response, {
      page: 'deskReference',
      questions: all,
      seen: seenOf(chosen?.id ?? ''),
      form: { about: chosen?.id ?? '', rows: writtenReference(chosen?.rows ?? []) },
      ...said,
    })
  }

  routes.get(path, (request, response) => {
    send(response, typed(request.query['about'], 40), { done: desk.doneIn(request) })
  })

  routes.post(path, formBody, async (request, response) => {
    const form = { about: typed(request.body.about, 40), rows: typed(request.body.rows, 20_000) }
    const question = questions().find(({ id }) => id === form.about)
    const read = question === undefined ? null : readReference(form.rows, question.options)
    if (read === null) return send(response, '', { form, problem: 'Choose a question' })
    const seen = Number(request.body.seen)
    if ('problem' in read) return send(response, form.about, { form, seen, problem: read.problem })
    const command = { type: 'setReference', seen, reference: { about: form.about, rows: read.rows } } as const
    const refusal = await desk.ask(request, command)
    if (refusal !== null) return send(response, form.about, { form, refused: refusal })
    desk.goTo(response, path, 'referenceSaved')
  })

  return routes
}
