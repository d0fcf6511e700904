import type { RequestHandler } from 'express'
import expressStaticGzip from 'express-static-gzip'

/** Serve what Vite built for browsers, compressed beforehand, to keep for a year: what is in a file is part of its name. */
export function builtFiles(folder: string): RequestHandler {
  return expressStaticGzip(folder, {
    index: false,
    serveStatic: { immutable: true, maxAge: '365d', dotfiles: 'ignore', redirect: false },
  })
}
