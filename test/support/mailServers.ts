import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'

type Sent = { to: string; subject: string; text: string }

/** A stand-in for GOV.UK Notify: what it was asked to send, and with which token. `answer`: its next statuses, 201 when there are none. */
export async function fakeNotify() {
  const sent: (Sent & { token: string })[] = []
  const answer: number[] = []
  let heard = () => {}
  const http = createHttpServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { email_address: to, personalisation } = JSON.parse(Buffer.concat(parts).toString())
    const status = answer.shift() ?? 201
    if (status === 201) sent.push({ to, ...personalisation, token: request.headers.authorization ?? '' })
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    heard()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  return {
    sent,
    answer,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    /** Resolves once so many were sent. */
    has: (count: number) =>
      new Promise<void>((resolve) => {
        heard = () => sent.length >= count && resolve()
        heard()
      }),
    close() {
      http.close()
      http.closeAllConnections()
    },
  }
}

/** A mail server that takes everything but what is to `nobody@`, and says what it took. */
export async function fakeMailServer() {
  const sent: { to: string; data: string }[] = []
  const server = createServer((socket) => {
    let to = ''
    let data: string[] | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 here')
    createInterface({ input: socket }).on('line', (line) => {
      if (data !== null) {
        if (line !== '.') return void data.push(line)
        sent.push({ to, data: data.join('\n') })
        data = null
        return void say('250 taken')
      }
      const isUnknown = /^RCPT TO:<nobody@/.test(line)
      to = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? to
      if (line === 'DATA') data = []
      say(line === 'DATA' ? '354 go on' : isUnknown ? `550 <${to}> is not here` : '250 well')
    })
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    sent,
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
