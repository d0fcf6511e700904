import { createHmac } from 'node:crypto'
import type { Post } from './letter.ts'
import { notifyKey } from './notifyKey.ts'

/** How long it may take to answer, in milliseconds. */
const answerMs = 30_000

const inBase64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The token that a request to Notify carries (RFC 7519, HS256). */
function tokenOf(key: string): string {
  const [, service = '', secret = ''] = notifyKey.exec(key) ?? []
  const claims = { iss: service, iat: Math.floor(Date.now() / 1000) }
  const signed = `${inBase64({ typ: 'JWT', alg: 'HS256' })}.${inBase64(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

/** Sends by GOV.UK Notify, with a template that is `((subject))` and `((text))`. */
export function notifyPost({ url, key, template }: { url: string; key: string; template: string }): Post {
  return async ({ to, subject, text }) => {
    const response = await fetch(new URL('/v2/notifications/email', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenOf(key)}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        email_address: to,
        template_id: template,
        personalisation: { subject, text },
      }),
      signal: AbortSignal.timeout(answerMs),
    })
    await response.arrayBuffer()
    if (response.ok) return true
    // Notify takes none for an address that it cannot read: to try again would be no use.
    if (response.status === 400) return false
    throw new Error(`GOV.UK Notify answered ${response.status}`)
  }
}
