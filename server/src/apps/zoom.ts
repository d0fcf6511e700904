import type { About } from './teams.ts'

export const zoomSites = ['https://zoom.us', 'https://*.zoom.us']

/**
 * What is entered for an app in Zoom's Marketplace. Its client shows no page that lacks one of these headers; the server
 * sends them all where `PUBLIC_ORIGIN` begins with `https`.
 */
export function zoomSettings({ origin, name, short, full }: About) {
  return {
    appName: name,
    shortDescription: short,
    longDescription: full,
    homeUrl: `${origin}/`,
    redirectUrlForOAuth: `${origin}/`,
    domainAllowList: [new URL(origin).host],
    privacyPolicyUrl: `${origin}/privacy`,
    termsOfUseUrl: `${origin}/take-part`,
    supportUrl: `${origin}/help`,
    scopes: [],
    headersOfEveryPage: [
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'Content-Security-Policy',
      'Referrer-Policy',
    ],
  }
}
