import { type AuditLine, auditKinds } from '@companion/shared/audit'
import type { AccessRole } from '@companion/shared/programme/access'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import { type Named, readAbout } from './aboutOf.ts'
import { type TeamCommandType, teamWords } from './teamWords.ts'

/** What each role is called, as someone of it. */
export const roleNames: Record<AccessRole, string> = {
  organiser: 'an organiser',
  host: 'a host',
  moderator: 'a moderator',
  panellist: 'a panellist',
  official: 'an official',
  screen: 'the screen',
}

const programmeWords: Record<ProgrammeCommand['type'], string> = {
  adopt: 'Took in the files of the programme',
  setSession: 'Made or changed the session',
  setAbout: 'Changed the name or the first page of the conversation',
  setPage: 'Changed a page beside the sessions',
  setStaff: 'Added someone to the team, or changed what they may do',
  removeStaff: 'Removed someone from the team',
  invite: 'Made an invitation for someone of the team',
  acceptInvitation: 'Came in by an invitation',
  setCode: 'Set an access code',
  endSignIn: 'Ended a sign-in',
  endSignIns: 'Ended every sign-in of someone',
}

/** What a line of the audit log says, in plain words. */
export function inWords({ what, role, about = '' }: AuditLine): string {
  const asRole = role === undefined ? '' : ` as ${roleNames[role]}`
  switch (what) {
    case 'did':
      return didInWords(about)
    case 'changedProgramme':
      return Object.hasOwn(programmeWords, about)
        ? programmeWords[about as ProgrammeCommand['type']]
        : auditKinds.changedProgramme
    case 'signedIn':
    case 'wrongCode':
      return `${auditKinds[what]}${asRole}`
    case 'exported':
      return about === '' ? auditKinds.exported : `Took away ${about}`
    case 'lookedIntoGroup':
      return about === '' ? auditKinds.lookedIntoGroup : `Looked into ${about}`
    case 'signedOut':
      return auditKinds.signedOut
  }
}

function didInWords(about: string): string {
  const { type, named } = readAbout(about)
  // A newer version may have written something that this one has no words for.
  if (!Object.hasOwn(teamWords, type)) return auditKinds.did
  const words: string | ((named: Named) => string) = teamWords[type as TeamCommandType]
  return typeof words === 'string' ? words : words(named)
}
