import {
  type DeskWebhooksPageData,
  type WebhookEvent,
  webhookEvents,
} from '@companion/shared/programme/webhooks'
import { type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import type { Delivery, Webhook } from '../../rules/programme/state.ts'
import { nameOfEvent } from '../../rules/programme/webhooks.ts'
import { readWebhookUrl } from '../../webhooks/publicAddress.ts'
import { formBody } from '../site.ts'
import { typed } from '../typed.ts'
import type { Desk } from './desk.ts'

/** What the secret of a new address is carried to its page under. */
const made = 'webhook'
/** How many of the last messages of each address are on the page. */
const shown = 20
const path = '/data/webhooks'

/** Addresses elsewhere that are told what happens, set and removed by organisers, and what became of the last messages. */
export function deskWebhooks(desk: Desk, toLoopback: boolean): Router {
  const routes = Router()
  const { programme, identity } = desk

  const whatOf = (event: WebhookEvent) => {
    const of = 'session' in event ? `: ${desk.titleOf(event.session)}` : ''
    return `${webhookEvents[event.type]}${of}${'question' in event ? `, ${event.question}` : ''}`
  }
  const deliveryOf = ({ event, tries, answer, stand, nextAt }: Delivery) => ({
    key: nameOfEvent(event),
    what: whatOf(event),
    at: event.at,
    tries,
    answer,
    stand,
    nextAt: stand === 'waiting' ? nextAt : null,
  })
  const listed = ({ id, url, at, by, isGone, deliveries }: Webhook) => ({
    id,
    url,
    at,
    by: desk.nameOf(by),
    isGone,
    deliveries: [...deliveries.values()].slice(-shown).map(deliveryOf).reverse(),
  })

  function send(response: Response, said: Partial<DeskWebhooksPageData> = {}): void {
    const hooks = [...programme.state.webhooks.values()].map(listed)
    desk.send(response, { page: 'deskWebhooks', hooks, form: { url: '' }, ...said })
  }

  routes.get(path, (request, response) => {
    const id = desk.shown(request, response, made)
    const hook = programme.state.webhooks.get(id ?? '')
    if (hook === undefined) return send(response, { done: desk.doneIn(request) })
    send(response, { made: { url: hook.url, secret: identity.webhookSecret(hook.id) } })
  })

  routes.post(path, formBody, async (request, response) => {
    const written = typed(request.body.url, 501)
    const url = readWebhookUrl(written, toLoopback)
    const form = { url: written }
    if (url === null)
      return send(response, {
        form,
        problem: 'Write an address on the internet that begins with https://',
      })
    const hook = nanoid(16)
    const refusal = await desk.ask(request, { type: 'setWebhook', hook, url })
    if (refusal !== null) return send(response, { form, refused: refusal })
    desk.show(request, response, made, hook)
    response.redirect(303, `/organise${path}`)
  })

  routes.post(`${path}/remove`, formBody, async (request, response) => {
    const refusal = await desk.ask(request, { type: 'removeWebhook', hook: typed(request.body.hook, 40) })
    if (refusal === null) return desk.goTo(response, path, 'webhookRemoved')
    send(response, { refused: refusal })
  })

  return routes
}
