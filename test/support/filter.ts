import { once } from 'node:events'
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'

/**
 * What stands between a browser and a server, and lets through: everything; no WebSocket, which gets no answer; nothing of
 * Socket.IO, which is refused; nothing at all, on lines that are there and on new ones.
 */
export type Passing = 'everything' | 'no websocket' | 'no socket.io' | 'nothing'

export type Filter = {
  url: string
  pass(what: Passing): void
  /** Let nothing more through on the lines that are there, and say so to no one: new ones are as good as before. */
  deaden(): void
  /** Cut every line, and take new ones again. */
  cut(): void
  close(): void
}

const isSocketIo = /^(GET|POST) \/socket\.io\//
const isWebSocket = /^GET \/socket\.io\/\S*transport=websocket/
const refusal = 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'

/** Lay a line through a filter to a server on the loopback address. */
export async function layFilter(to: string): Promise<Filter> {
  const port = Number(new URL(to).port)
  let passing: Passing = 'everything'
  const pairs = new Set<{ near: Socket; far: Socket | null; isDead: boolean }>()
  const server = createServer((near) => {
    const pair: { near: Socket; far: Socket | null; isDead: boolean } = { near, far: null, isDead: false }
    pairs.add(pair)
    near.on('error', () => {})
    near.on('close', () => {
      pairs.delete(pair)
      pair.far?.destroy()
    })
    near.on('data', (data) => {
      const head = data.toString('latin1', 0, 400)
      if (passing === 'nothing' || pair.isDead) return
      if (passing === 'no websocket' && isWebSocket.test(head)) return
      if (passing === 'no socket.io' && isSocketIo.test(head)) return void near.end(refusal)
      pair.far ??= farEnd(pair)
      pair.far.write(data)
    })
  })

  function farEnd(pair: { near: Socket; isDead: boolean }): Socket {
    const far = dial(port, '127.0.0.1')
    far.on('data', (data) => {
      if (passing !== 'nothing' && !pair.isDead) pair.near.write(data)
    })
    far.on('error', () => {})
    far.on('close', () => {
      if (passing !== 'nothing' && !pair.isDead) pair.near.destroy()
    })
    return far
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pass(what) {
      passing = what
    },
    deaden() {
      for (const pair of pairs) pair.isDead = true
    },
    cut() {
      for (const { near } of pairs) near.destroy()
    },
    close() {
      server.close()
      for (const { near, far } of pairs) {
        near.destroy()
        far?.destroy()
      }
    },
  }
}
