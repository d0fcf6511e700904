import { createIdentity } from '@companion/server/access/identity'
import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { everySession } from '@companion/shared/programme/access'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import { expect, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'
import { codes } from '../support/server.ts'

/** A programme, and who may come in by it. */
function access() {
  const state = emptyProgramme()
  let now = 1_800_000_000_000
  const identity = createIdentity(
    { cookieSecret, codes, fresh: [] },
    () => now,
    () => state,
  )
  const begin = (signedIn: { cookie: string } | null) => signedIn?.cookie.split(';')[0]
  return {
    identity,
    pass: (ms: number) => {
      now += ms
    },
    does(asked: ProgrammeCommand, role: 'organiser' | 'system' = 'organiser') {
      const entry = { offset: state.offset + 1, at: now, actor: { role, id: 'someone' }, command: asked }
      return programmeRules.apply(state, entry)
    },
    signIn: (role: keyof typeof codes, code: string, session = 'early') =>
      begin(identity.signIn(role, session, code, false)),
    signInAs: (staff: string) => begin(identity.signInAs(staff, false)),
  }
}
let ids = 0
const id = () => `command-${++ids}`
const staff = { type: 'setStaff', staff: 'sam-12345', seen: 0, name: 'Sam' } as const

test('[ACCESS1] signing out ends the sign-in, not the cookie of one browser alone', () => {
  const { identity, does, signIn } = access()
  const cookie = signIn('host', codes.host)
  expect(identity.isAllowed(cookie, 'host', 'early')).toBe(true)
  const { id: signedIn, until } = identity.signInOf(cookie) as { id: string; until: number }
  does({ type: 'endSignIn', id: id(), signIn: signedIn, until }, 'system')
  expect(identity.isAllowed(cookie, 'host', 'early')).toBe(false)
  expect(identity.signedOutBy(cookie)).toBe('signedOut')
  expect(identity.isAllowed(signIn('host', codes.host), 'host', 'early')).toBe(true)
})

test('[ACCESS2] a code that is changed ends what was opened with it, and no other sign-in', () => {
  const { identity, does, signIn } = access()
  const [host, official] = [signIn('host', codes.host), signIn('official', codes.official)]
  const code = identity.markOf('NEWC-ODEF-ORHO')
  does({ type: 'setCode', id: id(), scope: everySession, role: 'host', code })
  expect(identity.isAllowed(host, 'host', 'early')).toBe(false)
  expect(identity.signedOutBy(host)).toBe('codeChanged')
  expect(identity.isAllowed(official, 'official', 'early')).toBe(true)
  expect(signIn('host', codes.host)).toBeUndefined()
  expect(identity.isAllowed(signIn('host', 'newc odef orho'), 'host', 'early')).toBe(true)
})

test('[ACCESS3] where a session has a code of its own for a role, the common one does not open it', () => {
  const { identity, does, signIn } = access()
  const common = signIn('host', codes.host)
  does({ type: 'setCode', id: id(), scope: 'early', role: 'host', code: identity.markOf('EARLYHOST1') })
  expect(identity.isAllowed(common, 'host', 'early')).toBe(false)
  expect(identity.isAllowed(common, 'host', 'local')).toBe(true)
  const own = signIn('host', 'EARLYHOST1')
  expect(['early', 'local'].map((session) => identity.isAllowed(own, 'host', session))).toEqual([true, false])
  expect(signIn('host', 'EARLYHOST1', 'local')).toBeUndefined()
})

test('[ACCESS16] a role or a code of one session opens the rehearsal of that session, and of no other', () => {
  const { identity, does, signIn, signInAs } = access()
  does({ ...staff, id: id(), grants: [{ scope: 'early', role: 'host' }] })
  does({ type: 'setCode', id: id(), scope: 'early', role: 'host', code: identity.markOf('EARLYHOST1') })
  for (const cookie of [signInAs('sam-12345'), signIn('host', 'EARLYHOST1', 'early-rehearsal')])
    expect(
      ['early-rehearsal', 'local-rehearsal'].map((session) => identity.isAllowed(cookie, 'host', session)),
    ).toEqual([true, false])
})

test('[ACCESS4] someone of the team may do what they were given, in the sessions it was given for, until it is taken', () => {
  const { identity, does, signInAs } = access()
  does({ ...staff, id: id(), grants: [{ scope: 'early', role: 'moderator' }] })
  const cookie = signInAs('sam-12345')
  const may = (role: 'host' | 'moderator', session: string) => identity.isAllowed(cookie, role, session)
  expect([may('moderator', 'early'), may('host', 'early'), may('moderator', 'local')]).toEqual([
    true,
    false,
    false,
  ])
  expect(identity.actor(cookie, 'moderator', 'early')).toEqual({ role: 'moderator', id: 'sam-12345' })
  does({ ...staff, id: id(), seen: 1, grants: [{ scope: 'local', role: 'host' }] })
  expect([may('moderator', 'early'), may('host', 'local')]).toEqual([false, true])
  does({ type: 'removeStaff', id: id(), staff: 'sam-12345' })
  expect(may('host', 'local')).toBe(false)
  expect(identity.signedOutBy(cookie)).toBe('accessChanged')
})

test('[ACCESS5] on a device that was lost someone is signed out, and can sign in anew', () => {
  const { identity, does, signInAs, pass } = access()
  does({ ...staff, id: id(), grants: [{ scope: everySession, role: 'host' }] })
  const lost = signInAs('sam-12345')
  pass(1000)
  does({ type: 'endSignIns', id: id(), staff: 'sam-12345' })
  expect(identity.isAllowed(lost, 'host', 'early')).toBe(false)
  expect(identity.isAllowed(signInAs('sam-12345'), 'host', 'early')).toBe(true)
})

test('[ACCESS6] an invitation lets one person in, once, while it is good', () => {
  const { does, pass } = access()
  const mark = 'm'.repeat(32)
  const code = 'c'.repeat(32)
  does({ ...staff, id: id(), grants: [{ scope: 'early', role: 'host' }] })
  const accept = () =>
    does({ type: 'acceptInvitation', id: id(), staff: 'sam-12345', mark, code }, 'system').ok
  expect(accept()).toBe(false)
  does({ type: 'invite', id: id(), staff: 'sam-12345', mark, until: 1_800_000_010_000 })
  expect([accept(), accept()]).toEqual([true, false])
  does({ type: 'invite', id: id(), staff: 'sam-12345', mark, until: 1_800_000_010_000 })
  pass(10_000)
  expect(accept()).toBe(false)
})

test('[ACCESS7] only organisers have the desk, and what they have opens every page', () => {
  const { identity, signIn } = access()
  const organiser = signIn('organiser', codes.organiser, everySession)
  for (const role of ['organiser', 'host', 'official', 'screen'] as const)
    expect(identity.isAllowed(organiser, role, role === 'organiser' ? everySession : 'early')).toBe(true)
  for (const role of ['host', 'moderator', 'panellist', 'official', 'screen'] as const) {
    expect(identity.isAllowed(signIn(role, codes[role]), 'organiser', everySession)).toBe(false)
    expect(signIn('organiser', codes[role], everySession)).toBeUndefined()
  }
})

test('[ACCESS8] a code that was given again shows that it is still the same person, for a while', () => {
  const { identity, signIn, pass } = access()
  const cookie = signIn('official', codes.official) as string
  expect(identity.isConfirmed(cookie)).toBe(false)
  expect(identity.confirm(cookie, codes.host, false)).toBeNull()
  const both = `${cookie}; ${identity.confirm(cookie, codes.official, false)?.split(';')[0]}`
  expect(identity.isConfirmed(both)).toBe(true)
  const other = signIn('official', codes.official)
  expect(identity.isConfirmed(both.replace(cookie, other as string))).toBe(false)
  pass(11 * 60 * 1000)
  expect(identity.isConfirmed(both)).toBe(false)
})
