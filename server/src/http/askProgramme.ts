import { type ProgrammeCommand, programmeCommand } from '@companion/shared/programme/commands'
import { type ProgrammeRefusal, programmeRefusals } from '@companion/shared/programme/refusals'
import type { Request } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../access/identity.ts'
import { aboutOf } from '../audit/aboutOf.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { Role } from '../rules/entry.ts'

/** A command of the programme before it has an id. */
export type Asked<C = ProgrammeCommand> = C extends ProgrammeCommand ? Omit<C, 'id'> : never

type Parts = { identity: Identity; programme: ProgrammeReplica; audit: Audit }

/** Change the programme in a role; why that was refused, or null. `session`: what it was about, for the audit log. */
export async function askProgramme(
  { identity, programme, audit }: Parts,
  request: Request,
  role: Role,
  asked: Asked,
  session?: string,
): Promise<ProgrammeRefusal | null> {
  const author = identity.author(request.headers.cookie)
  if (author === null) return 'programme.notAllowed'
  const read = programmeCommand.safeParse({ ...asked, id: nanoid() })
  if (!read.success) return 'programme.unreadable'
  const verdict = await programme.ask({ role, id: author.id }, read.data)
  if (!verdict.ok) return isOfProgramme(verdict.code) ? verdict.code : 'programme.away'
  audit.note(author, {
    what: 'changedProgramme',
    about: aboutOf(asked),
    ...(session !== undefined && { session }),
  })
  return null
}

const isOfProgramme = (code: string): code is ProgrammeRefusal => Object.hasOwn(programmeRefusals, code)
