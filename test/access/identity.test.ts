import { createHmac } from 'node:crypto'
import { createArrivals } from '@companion/server/access/arrivals'
import { unplanted } from '@companion/server/access/cookies'
import { createIdentity } from '@companion/server/access/identity'
import { createMeters } from '@companion/server/gateway/meters'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { type StaffRole, staffRoles } from '@companion/shared/audiences'
import { expect, test } from 'vitest'
import { cookieSecret } from '../support/cookies.ts'
import { codes } from '../support/server.ts'

const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
const { privateLinks, tickets } = identity
const signIn = (role: StaffRole) => identity.signIn(role, 'early', codes[role], false)?.cookie ?? null
const valueIn = (header: string | null) => /=([^;]*)/.exec(header ?? '')?.[1] as string
const inSession = (cookies: string) => identity.actor(cookies, 'participant', 'early')

/** A ticket of a newcomer who has to wait, because so many come from one network. */
function ticketOf(address: string): string {
  const { arrive } = createArrivals(cookieSecret, createMeters(Date.now), Date.now)
  for (;;) {
    const arrival = arrive(address, { ticket: undefined, worked: undefined })
    if (!arrival.isIn) return arrival.ticket
  }
}

/** Everything that is signed, by what it is for, in the form that whoever has it holds it in. */
const hostCookie = signIn('host')?.split(';')[0] as string
const participant = identity.welcome(undefined, false)?.split(';')[0] as string
const made: Record<string, string> = {
  'a participant': valueIn(participant),
  ...Object.fromEntries(staffRoles.map((role) => [`a ${role}`, valueIn(signIn(role))])),
  'a private page': privateLinks.link('early', { id: inSession(participant)?.id as string, generation: 0 }),
  'a code given again': valueIn(identity.confirm(hostCookie, codes.host, false)),
  'an invitation': valueIn(tickets.keep(undefined, 'early', 3, false, false)),
  'a ticket of a newcomer': ticketOf('203.0.113.7'),
  'a participant’s id': inSession(participant)?.id as string,
  // As the secret itself signed staff's cookies once.
  'a host before keys were apart': oldCookie(`host ${'x'.repeat(16)} 99999999999999 x`),
}

function oldCookie(text: string): string {
  return encodeURIComponent(`${text}.${createHmac('sha256', cookieSecret).update(text).digest('base64url')}`)
}

/** What each place takes for its own. */
const takers: Record<string, (value: string) => boolean> = {
  'a participant': (value) => inSession(`companion=${value}`) !== null,
  ...Object.fromEntries(
    staffRoles.map((role) => [
      `a ${role}`,
      (value: string) =>
        identity.actor(`companion-staff=${value}`, role, 'early') !== null &&
        identity.staffId(`companion-staff=${value}`) !== null,
    ]),
  ),
  'a code given again': (value) => identity.isConfirmed(`${hostCookie}; companion-confirmed=${value}`),
  'an invitation': (value) => tickets.numberIn(`companion-ticket=${value}`, 'early') !== null,
  'a private page': (value) => privateLinks.owner('early', value) !== null,
  'a private page by an older link': (value) => privateLinks.olderOwner('early', value) !== null,
}

test.each(Object.keys(made))('[KEY1] what makes %s is taken for nothing else', (what) => {
  const taken = Object.keys(takers).filter((taker) => takers[taker]?.(made[what] as string))
  // A host opens every page of the team.
  const opened = what === 'a host' ? staffRoles.map((role) => `a ${role}`) : [what]
  expect(taken.sort()).toEqual(opened.filter((taker) => taker in takers).sort())
})

test('[KEY2] who has a cookie from an earlier version is the same person in a journal', () => {
  const cookies = `companion=${oldCookie('V1StGXR8_Z5jdHi6B-myT')}`
  expect(inSession(cookies)?.id).toBe('lZu30aWRimlisTA8')
})

test('[KEY3] over TLS cookies have names that no other site can set', () => {
  const ofHost = identity.signIn('host', 'early', codes.host, true)?.cookie
  for (const header of [identity.welcome(undefined, true), ofHost, identity.signOut(true)])
    expect(header).toMatch(/^__Host-companion(-staff)?=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(identity.actor(ofHost?.split(';')[0], 'host', 'early')).not.toBeNull()
  expect(identity.welcome(undefined, false)).toMatch(/^companion=/)
})

test('[KEY3] over TLS a cookie under another name is not read: a neighbouring site can plant it', () => {
  const header = identity.welcome(undefined, true) as string
  const own = header.split(';')[0] as string
  const planted = own.replace('__Host-', '')
  expect(unplanted(`${planted}; ${own}; theme=dark`)?.trim()).toBe(own)
  expect(unplanted(planted)).toBe('')
  expect(inSession(own)).not.toBeNull()
})
