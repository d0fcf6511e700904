import { type Response, Router } from 'express'
import type { Registry } from 'prom-client'

type Parts = {
  /** Alive, and not about to end. */
  isStaying: () => boolean
  isReady: () => boolean
  registry: Registry
}

/** For those who run the server: is it alive, may it be sent people, what has it counted. */
export function healthRoutes({ isStaying, isReady, registry }: Parts): Router {
  const routes = Router()
  routes.get('/healthz', (_request, response) => say(response, isStaying(), 'ok', 'stopping'))
  routes.get('/readyz', (_request, response) => say(response, isReady(), 'ready', 'not ready'))
  routes.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return routes
}

function say(response: Response, holds: boolean, yes: string, no: string): void {
  response
    .status(holds ? 200 : 503)
    .type('text')
    .send(holds ? yes : no)
}
