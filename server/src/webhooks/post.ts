import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isLoopback, isPublic, readWebhookUrl } from './publicAddress.ts'

/** How long an address may take to answer, in milliseconds. */
const answerMs = 10_000

type Find = (
  name: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/** Sends a message; resolves with the status that came, and rejects where none did. */
export type WebhookPost = (url: string, headers: Record<string, string>, body: string) => Promise<number>

/**
 * Posts to public addresses alone. What a name leads to is looked at when the connection is made, so that a name that led elsewhere when
 * it was set leads nowhere inside. No redirect is followed, and nothing of an answer is kept but its status.
 */
export function createWebhookPost(toLoopback: boolean, find: Find = lookup): WebhookPost {
  const mayGoTo = (address: string) => isPublic(address) || (toLoopback && isLoopback(address))
  const lookupPublic: LookupFunction = (name, options, done) => {
    find(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return done(error, '', 0)
      const [first] = found
      if (first === undefined || !found.every(({ address }) => mayGoTo(address)))
        return done(new Error('this name leads to an address that is not public'), '', 0)
      if (options.all) done(null, found as never, 0)
      else done(null, first.address, first.family)
    })
  }
  return (given, headers, body) =>
    new Promise((resolve, reject) => {
      // An address in figures is looked up nowhere.
      const url = readWebhookUrl(given, toLoopback)
      if (url === null) return reject(new Error('this address may not be told'))
      const request = url.startsWith('https:') ? httpsRequest : httpRequest
      const length = { 'content-length': String(Buffer.byteLength(body)) }
      const sent = request(url, {
        method: 'POST',
        headers: { ...headers, ...length },
        lookup: lookupPublic,
        agent: false,
        signal: AbortSignal.timeout(answerMs),
      })
      sent.once('response', (response) => {
        resolve(response.statusCode ?? 0)
        response.destroy()
      })
      sent.on('error', reject)
      sent.end(body)
    })
}
