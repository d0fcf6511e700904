import type { AuditLine } from '@companion/shared/audit'
import { type AccessRole, accessRoles, everySession } from '@companion/shared/programme/access'
import { type SeenBy, type WayToSee, waysToSee } from '@companion/shared/programme/publication'
import { opensAs } from '../access/staff.ts'
import type { Audit } from '../audit/audit.ts'
import { Superseded } from '../journal/journal.ts'
import type { Staff } from '../rules/programme/state.ts'

type People = Map<string, SeenBy>

const seesAs = (role: AccessRole | undefined): role is AccessRole =>
  role !== undefined && opensAs(role, 'official')

/** Everyone of the team who may open the officials’ pages of a session, by name. */
function ofTeam(session: string, staff: Iterable<Staff>): People {
  const people: People = new Map()
  for (const { id, name, grants } of staff) {
    const roles = grants.flatMap(({ scope, role }) =>
      (scope === everySession || scope === session) && seesAs(role) ? [role] : [],
    )
    const role = accessRoles.find((one) => roles.includes(one))
    if (role !== undefined) people.set(id, { name, role, did: [], first: null, last: null })
  }
  return people
}

const isWay = (what: string): what is WayToSee => Object.hasOwn(waysToSee, what)

/** Add what a line of the audit log says of someone who saw figures of a session. */
function addLine(
  people: People,
  session: string,
  { at, who, name, role, what, session: where, about = '' }: AuditLine,
): void {
  if (!isWay(what) || !seesAs(role) || (where !== undefined && where !== session)) return
  // Other files have no figures.
  if (what === 'exported' && !about.startsWith('the evidence')) return
  const known = people.get(who) ?? {
    name: name ?? `By the code (${who.slice(0, 4)})`,
    role,
    did: [],
    first: null,
    last: null,
  }
  people.set(who, {
    ...known,
    did: known.did.includes(what) ? known.did : [...known.did, what],
    first: known.first ?? at,
    last: at,
  })
}

/** Who could see the figures of a session until now, and what the audit log says they did: the pre-release list. */
export async function seenUntilNow(session: string, staff: Iterable<Staff>, audit: Audit): Promise<SeenBy[]> {
  const team = [...staff]
  for (;;) {
    const people = ofTeam(session, team)
    try {
      await audit.read((line) => addLine(people, session, line))
      return [...people.values()].sort((one, next) => one.name.localeCompare(next.name, 'en'))
    } catch (error) {
      if (!(error instanceof Superseded)) throw error
    }
  }
}
