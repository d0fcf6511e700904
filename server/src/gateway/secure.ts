import type { IncomingMessage } from 'node:http'
import { unplanted } from '../access/cookies.ts'
import type { Config } from '../config.ts'

type Setting = Pick<Config, 'PUBLIC_ORIGIN' | 'TRUST_PROXY'>

/** Whether a request came over TLS: as it is set, or as our own proxies say. */
export function isOverTls({ headers }: IncomingMessage, { PUBLIC_ORIGIN, TRUST_PROXY }: Setting): boolean {
  if (PUBLIC_ORIGIN !== undefined) return PUBLIC_ORIGIN.startsWith('https:')
  const [said = ''] = String(headers['x-forwarded-proto'] ?? '').split(',')
  return TRUST_PROXY > 0 && said.trim() === 'https'
}

/** Leave out of a request over TLS the cookies that a neighbouring site can have planted, so that nothing reads them. */
export function dropPlanted(request: IncomingMessage, setting: Setting): void {
  if (isOverTls(request, setting)) request.headers.cookie = unplanted(request.headers.cookie)
}
