import { BlockList, isIP } from 'node:net'

/** Addresses of IPv4 that are not of the public internet (IANA’s registry of special purposes). */
const special = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, bits)
/** Of IPv6 only what is given to networks of the internet, without what leads into IPv4 or is for documents. */
const given6 = new BlockList()
given6.addSubnet('2000::', 3, 'ipv6')
const special6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special6.addSubnet(network, bits, 'ipv6')

/** Whether a message may go to an IP address: one of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address)
  return isIP(address) === 6 && given6.check(address, 'ipv6') && !special6.check(address, 'ipv6')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')
/** Whether an IP address is of this machine. */
export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')

/**
 * An address that may be told, as it is to be kept; null where it may not. `toLoopback`: whether this machine itself may be told,
 * without TLS, to try it out.
 */
export function readWebhookUrl(text: string, toLoopback: boolean): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || text.length > 500 || url.username !== '' || url.password !== '' || url.hash !== '')
    return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (toLoopback && isLoopback(host) && /^https?:$/.test(url.protocol)) return url.href
  const isNamed =
    isIP(host) === 0 && host.includes('.') && !/\.(localhost|local|internal|home\.arpa)$/.test(host)
  return url.protocol === 'https:' && (isNamed || isPublic(host)) ? url.href : null
}
