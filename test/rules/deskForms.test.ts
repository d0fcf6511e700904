import { readSession, typedSession } from '@companion/server/http/desk/sessionForm'
import { scopesFor } from '@companion/server/http/desk/staffForm'
import type { ProgrammeSession } from '@companion/server/rules/programme/state'
import { expect, test } from 'vitest'
import { tenth } from '../support/desk.ts'

test('[DESK20] how many days are kept is read as people write it', () => {
  const read = (days: Record<string, string>) => readSession(typedSession({ ...tenth, ...days }), [])
  expect(read({ retentionDays: '28 days', lateDays: '١٤' })).toMatchObject({
    settings: { retentionDays: 28, lateDays: 14 },
  })
  expect(read({ retentionDays: '0x10' })).toMatchObject({ problems: [{ field: 'retentionDays' }] })
  expect(read({ retentionDays: '7', lateDays: '7 days' })).toMatchObject({
    problems: [{ field: 'lateDays' }],
  })
})

test('[ACCESS27] a role in a session that is archived is among the choices of who has it, and no one else’s', () => {
  const session = (title: string, status: 'open' | 'archived') =>
    ({ versions: [{ details: { id: title, title }, settings: { status } }] }) as unknown as ProgrammeSession
  const sessions = new Map([
    ['early', session('early', 'open')],
    ['local', session('local', 'archived')],
  ])
  const grants = ['*', 'early', 'local', 'gone'].map((scope) => ({ role: 'host' as const, scope }))
  expect(scopesFor({ sessions }, grants)).toEqual([
    { id: 'early', title: 'early' },
    { id: 'local', title: 'local (archived)' },
    { id: 'gone', title: 'gone (archived)' },
  ])
  expect(scopesFor({ sessions }, []).map(({ id }) => id)).toEqual(['early'])
})
