import type { TokenHolder } from '../access/apiTokens.ts'
import type { Audit } from '../audit/audit.ts'

const hourMs = 60 * 60 * 1000

/** Writes down in the audit log who read what by the API: once an hour for each token, kind of thing and session. */
export function createUseNotes(audit: Audit, clock: () => number) {
  let hour = 0
  const noted = new Set<string>()
  return ({ token, person }: TokenHolder, kind: string, session: string | undefined): void => {
    const now = Math.floor(clock() / hourMs)
    if (now !== hour) noted.clear()
    hour = now
    const key = JSON.stringify([token, kind, session])
    if (noted.has(key)) return
    noted.add(key)
    audit.note(
      { id: person.id, role: 'official', name: person.name },
      { what: 'usedApi', about: kind, ...(session !== undefined && { session }) },
    )
  }
}
