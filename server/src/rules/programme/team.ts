import type { ProgrammeCommandOf } from '@companion/shared/programme/commands'
import type { ProgrammeRefusal } from '@companion/shared/programme/refusals'
import type { Draft, Entry } from '../entry.ts'
import { codeKey, type ProgrammeState, type Staff } from './state.ts'
import { endTokensOf } from './tokens.ts'

export function refusesStaff(
  { staff }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'setStaff'>>,
): ProgrammeRefusal | null {
  const known = staff.get(command.staff)
  if (known === undefined) return command.seen === 0 ? null : 'programme.unknown'
  return command.seen === known.version ? null : 'programme.changed'
}

const nobody = { version: 0, email: undefined, invitation: null, code: null, subject: null, signInsFrom: 0 }

export function setStaff(
  { staff }: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'setStaff'>>,
): string[] {
  const { staff: id, name, email, grants } = command
  const known = staff.get(id) ?? nobody
  // Another address is another account.
  const subject = known.email === email ? known.subject : null
  staff.set(id, { ...known, id, name, email, grants, subject, version: known.version + 1 })
  return ['access']
}

export function removeStaff(
  { staff, tokens }: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'removeStaff'>>,
): string[] {
  staff.delete(command.staff)
  endTokensOf(tokens, command.staff)
  return ['access']
}

/** Why something cannot be done about someone of the team, if they are not of it. */
export const refusesUnknown = (
  { staff }: ProgrammeState,
  { command }: Draft<{ type: string; id: string; staff: string }>,
): ProgrammeRefusal | null => (staff.has(command.staff) ? null : 'programme.unknown')

export function invite(state: ProgrammeState, { command }: Entry<ProgrammeCommandOf<'invite'>>): string[] {
  const { mark, until } = command
  return change(state, command.staff, { invitation: { mark, until } })
}

export function refusesInvitation(
  { staff }: ProgrammeState,
  { at, command }: Draft<ProgrammeCommandOf<'acceptInvitation'>>,
): ProgrammeRefusal | null {
  const invitation = staff.get(command.staff)?.invitation
  const isGood = invitation?.mark === command.mark && at < invitation.until
  return isGood ? null : 'programme.noInvitation'
}

export function acceptInvitation(
  state: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'acceptInvitation'>>,
): string[] {
  return change(state, command.staff, { invitation: null, code: command.code })
}

export function linkAccount(
  state: ProgrammeState,
  { command }: Entry<ProgrammeCommandOf<'linkAccount'>>,
): string[] {
  return change(state, command.staff, { subject: command.subject })
}

export function setCode(
  { codes }: ProgrammeState,
  { at, command }: Entry<ProgrammeCommandOf<'setCode'>>,
): string[] {
  const { scope, role, code } = command
  codes.set(codeKey(scope, role), { scope, role, mark: code, at })
  return ['access']
}

export function refusesEnd(
  { endedSignIns }: ProgrammeState,
  { command }: Draft<ProgrammeCommandOf<'endSignIn'>>,
): ProgrammeRefusal | null {
  return endedSignIns.has(command.signIn) ? 'programme.alreadySo' : null
}

export function endSignIn(
  { endedSignIns }: ProgrammeState,
  { at, command }: Entry<ProgrammeCommandOf<'endSignIn'>>,
): string[] {
  // A cookie that has run out by itself opens nothing, whatever is remembered of it.
  for (const [signIn, until] of endedSignIns) if (until <= at) endedSignIns.delete(signIn)
  endedSignIns.set(command.signIn, command.until)
  return ['access']
}

export function endSignIns(
  state: ProgrammeState,
  { at, command }: Entry<ProgrammeCommandOf<'endSignIns'>>,
): string[] {
  if (command.andCode) endTokensOf(state.tokens, command.staff)
  return change(state, command.staff, {
    signInsFrom: at,
    ...(command.andCode && { code: null, invitation: null }),
  })
}

function change({ staff }: ProgrammeState, id: string, changes: Partial<Staff>): string[] {
  const known = staff.get(id)
  if (known === undefined) return []
  staff.set(id, { ...known, ...changes })
  return ['access']
}
