import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const client = { id: 'companion', secret: 'a secret of this client alone' }

/** Accounts at the provider: what each login is known by there. */
export const accounts: Record<string, { email: string; email_verified: boolean }> = {
  robin: { email: 'Robin@example.com', email_verified: true },
  // The same address, given to someone else later.
  newcomer: { email: 'robin@example.com', email_verified: true },
  doubtful: { email: 'ash@example.com', email_verified: false },
  kit: { email: 'kit@example.com', email_verified: true },
  stranger: { email: 'stranger@example.com', email_verified: true },
}

/** A real OpenID Connect provider, on this machine alone; `serve` begins it for the redirect URI of its one client. */
export async function startProvider() {
  const http = createServer()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    issuer,
    serve(redirectUri: string): void {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: client.id,
            client_secret: client.secret,
            redirect_uris: [redirectUri],
            token_endpoint_auth_method: 'client_secret_post',
          },
        ],
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        cookies: { keys: ['a key for the tests'] },
        ttl: {
          AccessToken: 60,
          AuthorizationCode: 60,
          Grant: 600,
          IdToken: 60,
          Interaction: 600,
          Session: 600,
        },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({ sub: id, ...accounts[id] }),
        }),
        async loadExistingGrant({ oidc }) {
          const grant = new oidc.provider.Grant({
            clientId: client.id,
            accountId: oidc.session?.accountId as string,
          })
          grant.addOIDCScope('openid email')
          await grant.save()
          return grant
        },
      })
      http.on('request', provider.callback())
    },
    stop: () =>
      new Promise<void>((resolve) => {
        http.closeAllConnections()
        http.close(() => resolve())
      }),
  }
}

/** A browser as far as redirects and cookies go. */
export function createVisitor() {
  const jar = new Map<string, Map<string, string>>()
  const cookiesFor = (url: string) =>
    [...(jar.get(new URL(url).origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')

  async function visit(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookiesFor(url) },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const { origin } = new URL(url)
    const kept = jar.get(origin) ?? new Map<string, string>()
    jar.set(origin, kept)
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = header.split(';')[0]?.split(/=(.*)/s) ?? []
      if (value === '') kept.delete(name)
      else kept.set(name, value)
    }
    return response
  }

  return {
    visit,
    /** Lose the cookies of a site. */
    forget: (site: string) => void jar.delete(new URL(site).origin),
    /** Follow redirects from an address, and sign in where the provider asks; where that ends. */
    async signIn(from: string, login: string, stopAt = '/no such page'): Promise<Response> {
      let url = from
      let response = await visit(url)
      for (let steps = 0; steps < 12; steps++) {
        const to = response.headers.get('location')
        if (to === null && !url.includes('/interaction/')) return response
        const form = to === null ? { prompt: 'login', login, password: 'any' } : undefined
        url = new URL(to ?? url, url).href
        if (url.includes(stopAt)) return response
        response = await visit(url, form)
      }
      throw new Error(`the redirects never end: ${url}`)
    },
  }
}
