import * as client from 'openid-client'
import type { Config } from '../config.ts'
import { readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import { createSignature } from './signature.ts'

export const accountCookie = 'companion-account'
/** How long someone may take to sign in at their provider, in seconds. */
const waitingSeconds = 15 * 60
/** Someone who has to show again who they are has done so this short a while ago, in seconds. */
const freshSeconds = 60

/** What a browser keeps while its user is at the provider: what must come back, and where they wanted to go. */
type Waiting = { state: string; nonce: string; verifier: string; to: string; again: boolean; until: number }

/** Who someone is at the provider, by a keyed mark that names no one, and their address, if the provider has verified it. */
export type Account = { subject: string; email: string | null }

/** Signing in with an account at an OpenID Connect provider; null where none is configured. */
export function createAccounts(config: Config, cookieSecret: string, clock: () => number) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = config
  if (issuer === undefined || id === undefined || secret === undefined) return null
  const { sign, signed, unsigned } = createSignature(keyFor(cookieSecret, 'account'))
  const server = new URL(issuer)
  let found: Promise<client.Configuration> | null = null

  /** What the provider says of itself: asked for once it is needed, and again after it could not be reached. */
  function provider(): Promise<client.Configuration> {
    const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : []
    found ??= client.discovery(server, id as string, secret, undefined, { execute })
    found.catch(() => {
      found = null
    })
    return found
  }

  function waitingIn(cookies: string | undefined): Waiting | null {
    const [kept] = readCookie(cookies, accountCookie).flatMap((value) => unsigned(value) ?? [])
    if (kept === undefined) return null
    const waiting: Waiting = JSON.parse(Buffer.from(kept, 'base64url').toString())
    return waiting.until > clock() ? waiting : null
  }

  return {
    /** Where someone signs in, and the header that keeps what must come back. `again`: they show once more who they are. */
    async begin(to: string, again: boolean, callback: string, secure: boolean) {
      const configuration = await provider()
      const verifier = client.randomPKCECodeVerifier()
      const until = clock() + waitingSeconds * 1000
      const waiting: Waiting = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier,
        to,
        again,
        until,
      }
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: 'openid email',
        state: waiting.state,
        nonce: waiting.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(again && { prompt: 'login', max_age: String(freshSeconds) }),
      })
      const kept = Buffer.from(JSON.stringify(waiting)).toString('base64url')
      return {
        address: address.href,
        header: setCookie(accountCookie, signed(kept), waitingSeconds, secure),
      }
    },

    /** Who came back, by the address they came back to; null where this browser did not set out. Throws where the provider refuses. */
    async finish(cookies: string | undefined, address: URL) {
      const waiting = waitingIn(cookies)
      if (waiting === null) return null
      const configuration = await provider()
      const { state, nonce, verifier, to, again } = waiting
      const tokens = await client.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        ...(again && { maxAge: freshSeconds }),
      })
      const claims = tokens.claims() as client.IDToken
      const isAsked = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint
      const said = isAsked
        ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims
      const account: Account = { subject: sign(`${claims.iss} ${claims.sub}`), email: verifiedEmail(said) }
      return { account, to, again }
    },

    /** The header after which a browser keeps nothing of it. */
    forget: (secure: boolean): string => setCookie(accountCookie, '', 0, secure),
  }
}

/** An address that the provider has verified. Entra ID says so with a claim of its own. */
function verifiedEmail(claims: Readonly<Record<string, unknown>>): string | null {
  const { email, email_verified: verified, xms_edov: ofDomain } = claims
  const isVerified = verified === true || [true, 1, '1', 'true'].includes(ofDomain as string)
  return typeof email === 'string' && isVerified ? email : null
}

export type Accounts = NonNullable<ReturnType<typeof createAccounts>>
