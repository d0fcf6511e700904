import { get, type RequestOptions } from 'node:http'

/** So many simulated people are behind one address of this machine, as in a school. */
const peopleBehindOne = 400

/**
 * The cookie that a participant's first page gives; null where no page comes, or nobody is let in. Where the server is on this
 * machine, people come from several of the addresses that it has for itself: no one elsewhere can come from those.
 */
export async function cookieFrom(address: string, number: number): Promise<string | null> {
  const { protocol, hostname } = new URL(address)
  const isHere = hostname === 'localhost' || hostname.startsWith('127.')
  const localAddress = `127.1.0.${1 + Math.floor(number / peopleBehindOne)}`
  const own = isHere && protocol === 'http:' ? await ask(address, { localAddress, family: 4 }) : undefined
  // Some machines have one address for themselves.
  const cookies = own ?? (await fetch(address).then(cookiesOf, () => []))
  return cookies.map((cookie) => cookie.split(';')[0] as string).find(isParticipants) ?? null
}

const isParticipants = (cookie: string) => /^(__Host-)?companion=/.test(cookie)

async function cookiesOf(page: Response): Promise<string[]> {
  await page.arrayBuffer()
  return page.headers.getSetCookie()
}

function ask(address: string, options: RequestOptions): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    get(address, options, (page) => {
      page.resume()
      page.once('close', () => resolve(page.headers['set-cookie'] ?? []))
    }).once('error', () => resolve(undefined))
  })
}
