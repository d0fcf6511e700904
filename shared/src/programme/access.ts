import * as z from 'zod/mini'
import { staffRoles } from '../audiences.ts'
import { sessionId } from '../ids.ts'

/** Everyone who signs in: `organiser` prepares the programme and says who may do what; the others have a page in each session. */
export const accessRoles = ['organiser', ...staffRoles] as const
export type AccessRole = (typeof accessRoles)[number]

/** What asks for the access code of each role. */
export const signInTitles: Record<AccessRole, string> = {
  organiser: 'Sign in as an organiser',
  host: 'Sign in as a host',
  moderator: 'Sign in as a moderator',
  panellist: 'Sign in as a panellist',
  official: 'Sign in as an official',
  screen: 'Open the screen',
}

/** All sessions, where a role or a code is not of one. */
export const everySession = '*'
export const scope = z.union([sessionId, z.literal(everySession)])
export type Scope = z.infer<typeof scope>

/** A role in one session, or in all of them. An organiser is one of all. */
export const grant = z.strictObject({ scope, role: z.enum(accessRoles) }).check(
  z.refine(({ scope: of, role }) => role !== 'organiser' || of === everySession, {
    error: 'an organiser is one of every session',
  }),
)
export type Grant = z.infer<typeof grant>
