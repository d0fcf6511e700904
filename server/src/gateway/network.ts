import type { IncomingMessage } from 'node:http'

/**
 * The address that a request came from, where so many proxies in a row are our own: each adds the one that it was asked
 * from to the end of `X-Forwarded-For`.
 */
export function addressOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const path = [...forwarded, socket.remoteAddress ?? '']
  return path[Math.max(0, path.length - 1 - proxies)] as string
}

/** Whose an address is, for what is counted by address: of IPv6 a household has a whole network of 64 bits. */
export function householdOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((part) => part !== ''))
  const between = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...between, ...tail].slice(0, 4).join(':')
}
