import type { Request, Response } from 'express'

/** What browsers send for a page that will stand in another. */
const frames = ['iframe', 'frame', 'fencedframe', 'object', 'embed']

/**
 * Standing in a frame on the sites that are allowed, such as the panel of a video call. Where no site is allowed, nothing is
 * in a frame and nothing changes.
 */
export function createEmbedding(sites: readonly string[]) {
  return {
    /** The page that is sent may stand in a frame on these sites. What is not said to may stand in none. */
    allow(response: Response): void {
      if (sites.length === 0) return
      frameIn(response, sites.join(' '))
      // It knows no list of sites, and would forbid what the policy allows.
      response.removeHeader('X-Frame-Options')
    },
    /** The page that is sent may stand in a frame on our own pages. */
    allowOnOwnPages(response: Response): void {
      frameIn(response, "'self'")
    },
    /** Whether a page is asked for to stand in a frame. Only a browser can say so, and older ones do not. */
    isFramed: ({ headers }: Request): boolean =>
      sites.length > 0 && frames.includes(String(headers['sec-fetch-dest'])),
  }
}

function frameIn(response: Response, sites: string): void {
  const policy = String(response.getHeader('Content-Security-Policy'))
  response.set(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", `frame-ancestors ${sites}`),
  )
}

export type Embedding = ReturnType<typeof createEmbedding>
