import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isIPv6 } from 'node:net'

/** A machine that has no IPv6 says one of these. */
const noIpv6 = ['EAFNOSUPPORT', 'EADDRNOTAVAIL']

/**
 * Start listening; resolves with the port. Where no address is set it listens on all of them, or on all of IPv4 where the
 * machine has no IPv6. Rejects with what to set where it cannot.
 */
export async function listen(http: Server, port: number, address: string | undefined): Promise<number> {
  try {
    await tryToListen(http, port, address ?? '::')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (address !== undefined || !noIpv6.includes(code ?? '')) throw problem(error, port, address ?? '::')
    await tryToListen(http, port, '0.0.0.0').catch((again) => {
      throw problem(again, port, '0.0.0.0')
    })
  }
  return (http.address() as AddressInfo).port
}

function tryToListen(http: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, address, () => {
      http.off('error', reject)
      resolve()
    })
  })
}

function problem(error: unknown, port: number, address: string): Error {
  const { code = '' } = error as NodeJS.ErrnoException
  const isIpv6 = address.includes(':')
  const advice: Record<string, string> = {
    EADDRINUSE: `PORT=${port} is taken by another program. Set another port.`,
    EACCES: `PORT=${port} is for the system. Set a port from 1024 on.`,
    EADDRNOTAVAIL: `This machine does not have the address BIND_ADDRESS=${address}.`,
    ENOTFOUND: `BIND_ADDRESS=${address} is not an address.`,
  }
  const ipv4 = 'This machine has no IPv6. Set BIND_ADDRESS=0.0.0.0 to listen on all IPv4 addresses.'
  const said = isIpv6 && code === 'EAFNOSUPPORT' ? ipv4 : advice[code]
  return new Error(said ?? `The server cannot listen on ${address}, port ${port}.`, { cause: error })
}

/** By which name this machine reaches a server that listens on an address; on every one where it is left out. */
export function hostOf(address = '::'): string {
  if (address === '::' || address === '0.0.0.0') return 'localhost'
  return isIPv6(address) ? `[${address}]` : address
}
