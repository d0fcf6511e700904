import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Another site, at a name of its own: it has a page with ours in a frame, and a frame of its own that shows which cookies a
 * browser keeps in frames of another site.
 */
export async function startEmbedder() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://embedder')
    response.setHeader('content-type', 'text/html')
    if (pathname === '/cookies') {
      response.setHeader('set-cookie', [
        'whole=1; Secure; SameSite=None',
        'apart=1; Secure; SameSite=None; Partitioned',
      ])
      return response.end(`<p>Cookies: ${request.headers.cookie ?? 'none'}</p>`)
    }
    const [src, width, sandbox] = ['src', 'width', 'sandbox'].map((name) => searchParams.get(name) ?? '')
    const limits = sandbox === '' ? '' : ` sandbox="${sandbox}"`
    response.end(
      `<!doctype html><title>A call</title><iframe${limits} src="${src}" width="${width}" height="640"></iframe>`,
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    /** The page that shows the cookies it is sent, as a page of our site. */
    cookies: `http://localhost:${port}/cookies`,
    /** The address of the page with another page in a frame. */
    around: (src: string, width = 320, sandbox = '') =>
      `http://127.0.0.1:${port}/?${new URLSearchParams({ src, width: String(width), sandbox })}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
