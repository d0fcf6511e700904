import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, dirname, extname, join } from 'node:path'

/** What Vite writes for browsers. What lies beside it, such as its manifest, is nobody's business. */
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

type BuiltFile = { headers: Record<string, string>; whole: Buffer; compressed: Buffer | null }

/**
 * Serve the browser's files as they were when the server started. They are held in memory: building again beside a
 * running server takes nothing away from the pages that it sends, and no file can go missing in the middle of a reply.
 */
export function builtFiles(folder: string) {
  const files = new Map<string, BuiltFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(name)]
    if (type !== undefined) files.set(`/${name}`, readBuiltFile(join(folder, name), type))
  }
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const file = files.get((request.url ?? '').replace(/\?.*$/, ''))
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value)
    const isCompressed = file.compressed !== null && /\bgzip\b/.test(`${request.headers['accept-encoding']}`)
    if (isCompressed) response.setHeader('Content-Encoding', 'gzip')
    response.end(isCompressed ? file.compressed : file.whole)
  }
}

function readBuiltFile(path: string, type: string): BuiltFile {
  // What is in one of the assets is part of its name.
  const cached = basename(dirname(path)) === 'assets' ? 'max-age=31536000, immutable' : 'max-age=86400'
  return {
    headers: { 'Content-Type': type, 'Cache-Control': `public, ${cached}`, Vary: 'Accept-Encoding' },
    whole: readFileSync(path),
    compressed: existsSync(`${path}.gz`) ? readFileSync(`${path}.gz`) : null,
  }
}
