import { sep } from 'node:path'
import type { RequestHandler } from 'express'
import expressStaticGzip from 'express-static-gzip'

/**
 * Serve what Vite built for browsers, compressed beforehand. Files in `assets` have a hash of their content in their names, so
 * browsers keep them for a year; the icon, the symbols and the manifest are kept for a day.
 */
export function builtFiles(folder: string): RequestHandler {
  return expressStaticGzip(folder, {
    index: false,
    serveStatic: {
      dotfiles: 'ignore',
      redirect: false,
      cacheControl: false,
      setHeaders(response, path) {
        const isNamedByContent = path.includes(`${sep}assets${sep}`)
        response.setHeader(
          'Cache-Control',
          isNamedByContent ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
        )
      },
    },
  })
}
