import type { Response } from 'express'
import { pageSizes } from './paging.ts'
import type { Problem } from './schemas.ts'

/** What can go wrong, and what to do about it. */
export const problems = {
  unreadable: [
    400,
    'Bad request',
    `Give limit as a whole number from 1 to ${pageSizes.most}, and cursor as it came in next.`,
  ],
  noToken: [
    401,
    'No token',
    'Send a token in the header Authorization: Bearer. An organiser makes them at the desk; they end after 90 days.',
  ],
  notFound: [
    404,
    'Not found',
    'There is nothing here that your token opens. /api/v1/openapi.json says what there is.',
  ],
  notRead: [405, 'Only reading', 'Use GET: nothing can be changed here.'],
  changed: [
    409,
    'The list has changed',
    'Start again from the first page, so that all pages are of one moment.',
  ],
  tooOften: [429, 'Too many requests', 'Wait as long as the header Retry-After says.'],
  fault: [500, 'Something went wrong', 'Try again in a moment.'],
  stopped: [503, 'The session has stopped', 'Nothing can be said of it now. Try again later.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>
export type ProblemKind = keyof typeof problems

/** Say what went wrong, as RFC 9457 has it. */
export function sendProblem(response: Response, kind: ProblemKind): void {
  const [status, title, detail] = problems[kind]
  const body: Problem = { type: 'about:blank', title, status, detail }
  if (kind === 'noToken') response.set('WWW-Authenticate', 'Bearer')
  if (kind === 'notRead') response.set('Allow', 'GET, HEAD')
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body))
}
