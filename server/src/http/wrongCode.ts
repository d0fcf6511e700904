import type { AuditNote } from '@companion/shared/audit'
import type { Request } from 'express'
import type { Audit, Author } from '../audit/audit.ts'
import type { Meters } from '../gateway/meters.ts'
import { householdOf } from '../gateway/network.ts'

/** What counts wrong access codes. */
export type WrongCodes = {
  meters: Pick<Meters, 'wrongCodes'>
  /** An address gave a wrong access code. */
  onWrongCode: (address: string) => void
  audit: Audit
}

/** Count a wrong access code, write it down where there were not too many, and say what its page says: `wrong`, or that there were too many. */
export function takeWrongCode(
  { ip }: Request,
  author: Author,
  where: Pick<AuditNote, 'session'>,
  wrong: string,
  { meters, onWrongCode, audit }: WrongCodes,
): { problem: string; status: number } {
  const address = householdOf(String(ip))
  const isTooMany = !meters.wrongCodes.has(address)
  onWrongCode(address)
  // Anyone can give wrong codes without end: they must not fill the log.
  if (!isTooMany) audit.note(author, { what: 'wrongCode', ...where })
  return isTooMany
    ? { problem: 'There have been too many attempts. Wait a minute, then try again.', status: 429 }
    : { problem: wrong, status: 401 }
}
