import { everySession, type Grant, grant } from '@companion/shared/programme/access'
import type { DeskScope, RoleIn, StaffField, StaffForm } from '@companion/shared/programme/deskTeam'
import type { Problem } from '@companion/shared/programme/problem'
import * as z from 'zod/mini'
import { latestOf, type ProgrammeState, type Staff, titleOf } from '../../rules/programme/state.ts'
import { typed } from '../typed.ts'

/** How many lines for another role a form has. */
const spareLines = 2
const noRole = { role: '', scope: everySession }

/** The form of someone new. */
export const emptyStaffForm: StaffForm = { name: '', email: '', roles: [noRole, noRole] }

const textOf = (value: unknown) => typed(value, 200)
const listOf = (value: unknown) => (Array.isArray(value) ? value : [value]).map(textOf).slice(0, 50)

/** What a posted form says of someone, as it was typed. */
export function typedStaff({ name, email, role, scope }: Record<string, unknown>): StaffForm {
  const scopes = listOf(scope)
  const roles = listOf(role).map((one, index) => ({ role: one, scope: scopes[index] ?? '' }))
  return { name: textOf(name), email: textOf(email), roles }
}

/** Someone of the team as their form shows them, with room for other roles. */
export function formOfStaff({ name, email = '', grants }: Staff): StaffForm {
  const spare = Array.from({ length: spareLines }, () => noRole)
  return { name, email, roles: [...grants.map(({ role, scope }) => ({ role, scope })), ...spare] }
}

/** Roles with the titles of their sessions. */
export function rolesOf(grants: readonly Grant[], titleOf: (id: string) => string): RoleIn[] {
  return grants.map(({ role, scope }) => ({ role, session: scope === everySession ? null : titleOf(scope) }))
}

/** The sessions that a role or a code may be of, and that someone with a role may open. */
export function scopesOf({ sessions }: Pick<ProgrammeState, 'sessions'>): DeskScope[] {
  return [...sessions.values()]
    .map(latestOf)
    .filter(({ settings }) => settings.status !== 'archived')
    .map(({ details: { id, title } }) => ({ id, title }))
}

/** The same for the form of someone with roles: what is not among the choices would become the first of them, every session. */
export function scopesFor(state: Pick<ProgrammeState, 'sessions'>, grants: readonly Grant[]): DeskScope[] {
  const scopes = scopesOf(state)
  const others = new Set(grants.map(({ scope }) => scope))
  for (const { id } of [{ id: everySession }, ...scopes]) others.delete(id)
  return [...scopes, ...[...others].map((id) => ({ id, title: `${titleOf(state, id)} (archived)` }))]
}

type Read = Pick<Staff, 'name' | 'email'> & { grants: Grant[] }

/** What a form says of someone, or what must be changed in it. `others`: the rest of the team. */
export function readStaff(
  form: StaffForm,
  others: readonly Pick<Staff, 'email'>[],
): Read | { problems: Problem<StaffField>[] } {
  const { name, email } = form
  const problems: Problem<StaffField>[] = []
  if (name === '' || name.length > 60)
    problems.push({ field: 'name', text: 'Write a name of at most 60 characters' })
  const said = emailProblem(email, others)
  if (said !== null) problems.push({ field: 'email', text: said })
  const asked = form.roles.filter(({ role }) => role !== '')
  const grants = asked.flatMap((one) => grant.safeParse(one).data ?? [])
  if (asked.length === 0) problems.push({ field: 'roles', text: 'Choose at least one role' })
  else if (grants.length < asked.length)
    problems.push({ field: 'roles', text: 'An organiser is one of every session: choose ‘Every session’' })
  if (problems.length > 0) return { problems }
  const different = new Map(grants.map((one) => [`${one.scope} ${one.role}`, one]))
  return { name, email: email === '' ? undefined : email, grants: [...different.values()] }
}

function emailProblem(email: string, others: readonly Pick<Staff, 'email'>[]): string | null {
  if (email === '') return null
  if (!z.email().safeParse(email).success) return 'Write an email address, such as sam@example.com'
  const isTaken = others.some((other) => other.email?.toLowerCase() === email.toLowerCase())
  return isTaken ? 'Someone else of the team has this email address' : null
}
