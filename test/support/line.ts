import { once } from 'node:events'
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'

/** A line to a server that can be cut: nothing gets through, and no one is told. */
export type Line = { port: number; cut(): void; mend(): void; close(): void }

/** Lay a line to a port of the loopback address. */
export async function layLine(to: number): Promise<Line> {
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    const far = dial(to, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one)
      one.on('data', (data) => {
        other.write(data)
      })
      one.on('error', () => {})
      one.on('close', () => {
        ends.delete(one)
        // Whoever has lost the line does not hear that the other end hung up.
        if (!isCut) other.destroy()
      })
      if (isCut) one.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true
      for (const end of ends) end.pause()
    },
    mend() {
      isCut = false
      for (const end of ends) end.resume()
    },
    close() {
      server.close()
      for (const end of ends) end.destroy()
    },
  }
}
