import { type ExperienceCommand, experienceCommand } from '@companion/shared/experiences/commands'
import { type ExperienceRefusal, experienceRefusals } from '@companion/shared/experiences/refusals'
import { everySession } from '@companion/shared/programme/access'
import type { Request } from 'express'
import { nanoid } from 'nanoid'
import type { Identity } from '../../access/identity.ts'
import { aboutOf } from '../../audit/aboutOf.ts'
import type { ExperiencesReplica } from '../../experiences/liveExperiences.ts'
import type { Meters } from '../../gateway/meters.ts'
import type { ProgrammeReplica } from '../../programme/liveProgramme.ts'
import { readers } from '../../rules/experiences/rules.ts'
import type { Telemetry } from '../../telemetry.ts'
import type { Site } from '../site.ts'
import type { WrongCodes } from '../wrongCode.ts'

export type Parts = WrongCodes & {
  site: Site
  identity: Identity
  desk: ProgrammeReplica
  experiences: ExperiencesReplica
  meters: Meters
  telemetry: Telemetry
  clock: () => number
  /** Take the words of one experience out, also of its journal. */
  eraseExperience: (number: number) => Promise<void>
}

type Asked<C> = C extends ExperienceCommand ? Omit<C, 'id'> : never

/** Who of the team asks, as the journal has them: by the first role that lets them read what people of every session sent. */
function readerOf(identity: Identity, { headers }: Request) {
  const author = identity.author(headers.cookie)
  const role = readers.find((one) => identity.isAllowed(headers.cookie, one, everySession))
  return author === null || role === undefined ? null : { ...author, role }
}

/** What all pages for those who read experiences share. */
export function createReadingDesk(parts: Parts) {
  const { identity, experiences, audit, desk } = parts
  return {
    ...parts,
    reader: (request: Request) => readerOf(identity, request),
    /** What someone who reads is called. */
    nameOf: (id: string) => desk.state.staff.get(id)?.name ?? 'someone who signed in by a code',

    /** Ask for something as who reads; null once it is stored, else why it was refused. */
    async ask(request: Request, asked: Asked<ExperienceCommand>): Promise<ExperienceRefusal | null> {
      const reader = readerOf(identity, request)
      if (reader === null) return 'experience.notAllowed'
      const read = experienceCommand.safeParse({ ...asked, id: nanoid() })
      if (!read.success) return 'experience.unreadable'
      const verdict = await experiences.ask({ role: reader.role, id: reader.id }, read.data)
      if (!verdict.ok) return isOfExperiences(verdict.code) ? verdict.code : 'experience.away'
      audit.note(reader, { what: 'readExperiences', about: aboutOf(asked) })
      return null
    },
  }
}

const isOfExperiences = (code: string): code is ExperienceRefusal => Object.hasOwn(experienceRefusals, code)

export type ReadingDesk = ReturnType<typeof createReadingDesk>
