import { Router } from 'express'
import type { Registry } from 'prom-client'

/** For those who run the server: is it alive, may it be sent people, what has it counted. */
export function healthRoutes(isReady: () => boolean, registry: Registry): Router {
  const routes = Router()
  routes.get('/healthz', (_request, response) => void response.type('text').send('ok'))
  routes.get('/readyz', (_request, response) => {
    const ready = isReady()
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready')
  })
  routes.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  return routes
}
