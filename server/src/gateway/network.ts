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
  return groupsOf(address)?.slice(0, 4).join(':') ?? address
}

/**
 * Where newcomers are counted together: an IPv4 address, or of IPv6 the 56 bits that a home or a small site is given; and the
 * 48 bits around it, which anyone can rent.
 */
export function sitesOf(address: string): { near: string; wide: string } {
  const groups = groupsOf(address)
  if (groups === null) return { near: address, wide: address }
  const wide = groups.slice(0, 3).join(':')
  return { near: `${wide}:${(groups[3] ?? '').padStart(4, '0').slice(0, 2)}`, wide }
}

/** The eight groups of an IPv6 address; null for one of IPv4, also where it is written as IPv6. */
function groupsOf(address: string): string[] | null {
  if (!address.includes(':') || address.includes('.')) return null
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((part) => part !== ''))
  const between = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...between, ...tail]
}
