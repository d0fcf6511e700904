import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { personalView } from '@companion/server/rules/audiences/personal'
import type { Entry } from '@companion/server/rules/entry'
import type { SessionState } from '@companion/server/rules/state'
import { emptyState } from '@companion/server/rules/state'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('./corpus', import.meta.url))
type Kept = {
  entries: Entry[]
  outcomes: string[]
  host: Record<string, unknown>
  /** What participants have of their own, by id; not in the oldest. */
  people?: Record<string, unknown>
}

/** What a host sees, slice by slice. */
function seen(state: SessionState): Record<string, unknown> {
  return Object.fromEntries(hostView.names(state).map((name) => [name, hostView.slice(state, name)]))
}

// A file here is never changed: it is a journal as it was stored once, and what came of it. New versions add files.
test.each(readdirSync(folder))('[CORE6] the journal %s gives what it gave when it was written', (file) => {
  const {
    entries,
    outcomes,
    host,
    people = {},
  } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Kept
  const state = emptyState()
  const outcome = (entry: Entry) => {
    const became = apply(state, entry)
    return became.ok ? 'ok' : became.code
  }
  expect(entries.map(outcome)).toEqual(outcomes)
  // Views grow; what stood in them then stands in them now.
  expect(JSON.parse(JSON.stringify(seen(state)))).toMatchObject(host)
  for (const [id, mine] of Object.entries(people))
    expect(personalView(state, id)).toMatchObject(mine as object)
})
