import { type AuditLine, auditKinds } from '@companion/shared/audit'
import { type AccessRole, everySession } from '@companion/shared/programme/access'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import { type Named, readAbout } from './aboutOf.ts'
import { readingInWords } from './readingWords.ts'
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

type Names = (staff: string) => string | undefined
type Words = string | ((whom: string, named: Named) => string)

const programmeWords: Record<ProgrammeCommand['type'], Words> = {
  adopt: 'Took in the files of the programme',
  setSession: 'Made or changed the session',
  setAbout: 'Changed the name or the first page of the conversation',
  setPage: 'Changed a page beside the sessions',
  setRegionalEvent: 'Made or changed a regional event',
  setTheme: 'Made or changed a theme of what people wrote',
  removeTheme: (_whom, { theme = '' }) => `Removed the theme ${theme}`,
  placeText: (_whom, { theme = '' }) => `Decided whether a text belongs to the theme ${theme}`,
  setStaff: (whom) => `Added ${whom} to the team, or changed what they may do`,
  removeStaff: (whom) => `Removed ${whom} from the team`,
  invite: (whom) => `Made an invitation for ${whom}`,
  acceptInvitation: 'Came in by an invitation',
  linkAccount: 'Signed in with their work account for the first time',
  setCode: (_whom, { role, scope }) =>
    `Made a new access code for ${roleNames[role as AccessRole]}, ${scope === everySession ? 'in every session' : `in ${scope}`}`,
  endSignIn: 'Ended a sign-in',
  issueToken: (whom) => `Made a token for the API for ${whom}`,
  endToken: (whom) => `Ended a token for the API of ${whom}`,
  issueTickets: (_whom, { count = '' }) => `Made ${count} invitations to the session`,
  withdrawTickets: 'Withdrew invitations to the session',
  requestBox: 'A group asked for a session of its own',
  allowBox: 'Let a group have a session of its own',
  declineBox: 'Declined a group’s request for a session',
  setOutcome: 'Said what came of something that people said',
  setReference: 'Brought or removed the shares of groups elsewhere',
  setWebhook: 'Set an address that is told what happens',
  removeWebhook: 'Removed an address that was told what happens',
  queueDelivery: 'Found something to tell an address',
  claimDelivery: 'Began to tell an address',
  noteDelivery: 'Noted what an address answered',
  publishFigures: 'Published the figures of the session',
  showOverdue: (_whom, { on }) =>
    on === 'true' ? 'Let everyone see what is overdue' : 'Let officials alone see what is overdue',
  endSignIns: (whom) => `Signed ${whom} out everywhere`,
}

/** What a line of the audit log says, in plain words. `nameOf`: what someone of the team is called, by their id. */
export function inWords({ what, role, about = '' }: AuditLine, nameOf: Names): string {
  const asRole = role === undefined ? '' : ` as ${roleNames[role]}`
  switch (what) {
    case 'did':
      return didInWords(about)
    case 'changedProgramme':
      return changedInWords(about, nameOf)
    case 'readExperiences':
      return readingInWords(about)
    case 'signedIn':
    case 'wrongCode':
      return `${auditKinds[what]}${asRole}`
    case 'exported':
      return about === '' ? auditKinds.exported : `Took away ${about}`
    case 'usedApi':
      return about === '' ? auditKinds.usedApi : `Read ${about} by the API`
    case 'lookedIntoGroup':
      return about === '' ? auditKinds.lookedIntoGroup : `Looked into ${about}`
    case 'erased':
      return about === '' ? auditKinds.erased : `Erased the texts of entries ${about}`
    case 'searched':
    case 'requested':
    case 'unlinked':
    case 'toldByEmail':
    case 'unknownAccount':
    case 'signedOut':
      return auditKinds[what]
  }
}

function changedInWords(about: string, nameOf: Names): string {
  const { type, named } = readAbout(about)
  if (!Object.hasOwn(programmeWords, type)) return auditKinds.changedProgramme
  const words = programmeWords[type as ProgrammeCommand['type']]
  return typeof words === 'string' ? words : words(nameOf(named.staff ?? '') ?? 'someone', named)
}

function didInWords(about: string): string {
  const { type, named } = readAbout(about)
  // A newer version may have written something that this one has no words for.
  if (!Object.hasOwn(teamWords, type)) return auditKinds.did
  const words: string | ((named: Named) => string) = teamWords[type as TeamCommandType]
  return typeof words === 'string' ? words : words(named)
}
