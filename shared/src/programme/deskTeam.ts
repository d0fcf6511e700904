import type { AccessRole } from './access.ts'
import type { Problem } from './problem.ts'

/** A role of someone, with the session that it is in: null for every session. */
export type RoleIn = { role: AccessRole; session: string | null }

/** Someone of the team, as the desk lists them. */
export type DeskStaff = {
  id: string
  name: string
  roles: RoleIn[]
  /** Whether they can come in: with a code of their own, or by a link that is good until then. */
  hasCode: boolean
  invitedUntil: number | null
}

/** What is typed of someone: each role with its session, both as a list sends them; empty where nothing is chosen. */
export type StaffForm = { name: string; email: string; roles: { role: string; scope: string }[] }
export type StaffField = 'name' | 'email' | 'roles'

/** The sessions that a role or a code may be of. */
export type DeskScope = { id: string; title: string }

export type DeskTeamPageData = { page: 'deskTeam'; staff: DeskStaff[]; done?: string | undefined }
export type DeskPersonPageData = {
  page: 'deskPerson'
  /** Left out for someone who is not of the team yet. */
  person?: DeskStaff | undefined
  /** The version that the form was filled in from; 0 for someone new. */
  seen: number
  form: StaffForm
  problems: Problem<StaffField>[]
  refused?: string | undefined
  /** What someone else made of them since. */
  theirs?: (Pick<StaffForm, 'name' | 'email'> & { roles: RoleIn[] }) | undefined
  scopes: DeskScope[]
  /** A link that lets them in, which is shown once. */
  link?: string | undefined
  done?: string | undefined
}

/** A code that is in force, and when it was made at the desk: null where it was there from the start. */
export type CodeInForce = RoleIn & { at: number | null }

export type DeskCodesPageData = {
  page: 'deskCodes'
  codes: CodeInForce[]
  form: { role: string; scope: string }
  scopes: DeskScope[]
  problem?: string | undefined
  refused?: string | undefined
  /** The code that was just made, which is shown once. */
  made?: (RoleIn & { code: string }) | undefined
}

/** What a link leads to that lets someone in. */
export type InvitationPageData = { page: 'invitation' } & (
  | { step: 'secret'; staff: string; problem?: string | undefined }
  | { step: 'hello'; staff: string; secret: string; name: string; roles: RoleIn[] }
  | { step: 'gone' }
  | { step: 'welcome'; name: string; code?: string | undefined; ways: { href: string; text: string }[] }
)
