import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apply } from '@companion/server/rules/apply'
import { hostView } from '@companion/server/rules/audiences/host'
import { officialView } from '@companion/server/rules/audiences/official'
import { personalView } from '@companion/server/rules/audiences/personal'
import type { Entry } from '@companion/server/rules/entry'
import type { Tally } from '@companion/server/rules/kinds/kind'
import { figuresOf } from '@companion/server/rules/kinds/tally'
import type { SessionState } from '@companion/server/rules/state'
import { emptyState } from '@companion/server/rules/state'
import { type ResultView, readResult } from '@companion/shared/views/results'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('./corpus', import.meta.url))
type Kept = {
  entries: Entry[]
  outcomes: string[]
  host: Record<string, unknown>
  /** What officials see of breakdowns; not in the oldest. */
  official?: Record<string, unknown>
  /** What participants have of their own, by id; not in the oldest. */
  people?: Record<string, unknown>
}

/** Names that views had when a file was written, and have now. */
const renamed: [string, string][] = [
  ['"became":', '"status":'],
  ['"said:', '"freeText:'],
  ['"doings":', '"hostActivity":'],
]

/** A view that was kept, by the names of today. */
const withNewNames = (view: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(renamed.reduce((text, [then, now]) => text.replaceAll(then, now), JSON.stringify(view)))

/** What a host sees, slice by slice. */
function seen(state: SessionState): Record<string, unknown> {
  return Object.fromEntries(hostView.names(state).map((name) => [name, hostView.slice(state, name)]))
}

// A file here is never changed: it is a journal as it was stored once, and what came of it. New versions add files.
test.each(readdirSync(folder))('[CORE6] the journal %s gives what it gave when it was written', (file) => {
  const kept = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Kept
  const { entries, outcomes } = kept
  const host = withNewNames(kept.host)
  const people = withNewNames(kept.people ?? {})
  const state = emptyState()
  const outcome = (entry: Entry) => {
    const became = apply(state, entry)
    return became.ok ? 'ok' : became.code
  }
  expect(entries.map(outcome)).toEqual(outcomes)
  // Views grow; what stood in them then stands in them now, but for before and after: it is worked out as it was, and
  // shown more rarely.
  const withoutPaired = (view: object) =>
    Object.fromEntries(
      Object.entries(view).map(([name, slice]) => {
        if (!name.startsWith('results:')) return [name, slice]
        return [name, (slice as ResultView[]).map(readResult).map(({ paired: _, ...rest }) => rest)]
      }),
    )
  expect(withoutPaired(JSON.parse(JSON.stringify(seen(state))))).toMatchObject(withoutPaired(host))
  for (const poll of state.polls.values()) {
    const then = (host[`results:${poll.id}`] ?? []) as ResultView[]
    for (const [index, run] of poll.runs.entries()) {
      const { paired: stood } = readResult(then[index] ?? [])
      if (stood === undefined) continue
      expect(run.paired?.after.answered).toBe(stood.people)
      for (const side of ['before', 'after'] as const)
        expect(figuresOf(run.question, run.paired?.[side] as Tally)).toMatchObject(stood[side])
    }
  }
  for (const [name, slice] of Object.entries(kept.official ?? {}))
    expect(officialView.slice(state, name)).toEqual(slice)
  for (const [id, mine] of Object.entries(people))
    expect(personalView(state, id)).toMatchObject(mine as object)
})
