import { infoPages } from '@companion/shared/infoPages'
import { Router } from 'express'
import type { Config } from '../config.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { LiveSession } from '../replica/liveSession.ts'
import { type Site, sessionAsked } from './site.ts'

type Parts = {
  desk: ProgrammeReplica
  sessions: ReadonlyMap<string, LiveSession>
  config: Pick<Config, 'RETENTION_DAYS'>
}

/** The pages beside the sessions: who runs this, how to take part, privacy and the others. */
export function infoPageRoutes(site: Site, { desk, sessions, config }: Parts): Router {
  const routes = Router()
  for (const id of infoPages)
    routes.get(`/${id}`, (request, response, next) => {
      const page = desk.state.pages.get(id)?.value
      if (page === undefined) return next()
      const session = sessionAsked(request, sessions)
      const settings = id === 'privacy' && session ? sessions.get(session.id)?.settings : undefined
      const retentionDays = settings && (settings.retentionDays ?? config.RETENTION_DAYS ?? null)
      const key = `${id} ${session?.id ?? ''} ${retentionDays}`
      site.send(response, { page: 'info', ...page, session, retentionDays }, 200, key)
    })
  // The name under which a phone keeps these pages on its home screen.
  routes.get('/manifest.webmanifest', (_request, response) => {
    const name = desk.state.about?.value.name ?? ''
    response
      .type('application/manifest+json')
      .set('Cache-Control', 'no-cache')
      .send({ name, short_name: name, ...manifest })
  })
  return routes
}

const icon = { sizes: '512x512', type: 'image/png' }
const manifest = {
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0b3d4f',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', ...icon },
    { src: '/icon-512.png', ...icon, purpose: 'maskable' },
  ],
}
