import * as z from 'zod/mini'
import { commandId } from './ids.ts'
import { accessRoles } from './programme/access.ts'

/** What the audit log tells of, and what its readers see it called. */
export const auditKinds = {
  signedIn: 'Signed in',
  wrongCode: 'Gave a wrong code',
  unknownAccount: 'Someone with an account that belongs to no one of the team',
  signedOut: 'Signed out',
  exported: 'Took a file away',
  usedApi: 'Read by the API',
  lookedIntoGroup: 'Looked into a group',
  did: 'Ran the session',
  readExperiences: 'Read experiences',
  changedProgramme: 'Changed the programme',
  searched: 'Looked for words in what was said',
  requested: 'Looked at what one person wrote, by their link',
  erased: 'Erased texts',
  unlinked: 'Took out who said what',
  toldByEmail: 'Emailed the people who had asked for news',
} as const
export type AuditKind = keyof typeof auditKinds

/** Something that someone of the team did. It holds no words of participants, and no more of staff than their name. */
export const auditNote = z.strictObject({
  type: z.literal('note'),
  id: commandId,
  what: z.enum(Object.keys(auditKinds) as [AuditKind, ...AuditKind[]]),
  /** The session that it was in. */
  session: z.optional(z.string()),
  /** As what they did it. */
  role: z.optional(z.enum(accessRoles)),
  /** What they are called in the programme, where they have a name there. */
  name: z.optional(z.string()),
  /** What it was about: a command, and the number of a question or a group. */
  about: z.optional(z.string()),
})
export type AuditNote = z.infer<typeof auditNote>

/** A line of the audit log; `who` is their id in the journals of sessions. */
export type AuditLine = Omit<AuditNote, 'type' | 'id'> & { at: number; who: string }
