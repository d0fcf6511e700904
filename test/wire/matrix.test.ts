import type { RequestedCommand } from '@companion/shared/commands/command'
import { nanoid } from 'nanoid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { oneOfEach } from '../support/oneOfEach.ts'
import { participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

let server: RunningServer
const { folder, remove } = temporaryFolder()
beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  await server.kill()
  remove()
})

const roles = ['participant', 'host', 'moderator', 'panellist', 'official', 'screen', 'organiser'] as const
type Role = (typeof roles)[number]

/** Someone new in a role. */
async function cookieOf(role: Role): Promise<string> {
  if (role === 'participant') return participantCookie(server.url)
  return role === 'organiser' ? (await organiser(server.url)).cookie : staffCookie(server.url, role)
}

/** What each role may open of a session, written down by hand: a host stands in for everyone of the team, an organiser for a host. */
const opens: Record<Role, Role[]> = {
  participant: ['participant'],
  host: ['participant', 'host', 'moderator', 'panellist', 'official', 'screen'],
  moderator: ['participant', 'moderator'],
  panellist: ['participant', 'panellist'],
  official: ['participant', 'official'],
  screen: ['participant', 'screen'],
  organiser: ['participant', 'host', 'moderator', 'panellist', 'official', 'screen'],
}
const seats = ['participant', 'host', 'moderator', 'panellist', 'official', 'screen'] as const
const types = Object.keys(oneOfEach) as RequestedCommand['type'][]
/** So many commands can one person send at once. */
const atOnce = 25

test.each(roles)('[WHO2] of all that can be asked for, a %s gets what the table says', async (role) => {
  for (const seat of seats) {
    let cookie = ''
    for (const [index, type] of types.entries()) {
      if (index % atOnce === 0) cookie = `${await cookieOf(role)}; ${await participantCookie(server.url)}`
      const [who, fields] = oneOfEach[type]
      const answer = await fetch(`${server.url}/early/live/${seat}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ type, id: nanoid(), ...fields }),
      })
      const said = (await answer.json()) as { ok?: boolean; code?: string; why?: string }
      const isSeated = opens[role].includes(seat)
      const isHis = who.some((one) => one === seat)
      const expected = !isSeated ? 'no seat' : isHis ? 'heard' : 'not allowed'
      const got =
        said.why !== undefined ? 'no seat' : said.code === 'command.notAllowed' ? 'not allowed' : 'heard'
      expect([role, seat, type, got, said.code === 'command.unreadable']).toEqual([
        role,
        seat,
        type,
        expected,
        false,
      ])
    }
  }
})

/** The pages of the team and of organisers, and who may open them, beside hosts and organisers where nothing is said. */
const teamPages: [path: string, who: Role[]][] = [
  ['/early/host', ['host', 'organiser']],
  ['/early/moderator', ['host', 'moderator', 'organiser']],
  ['/early/panellist', ['host', 'panellist', 'organiser']],
  ['/early/official', ['host', 'official', 'organiser']],
  ['/early/screen', ['host', 'screen', 'organiser']],
  ['/early/run-sheet', ['host', 'organiser']],
  ['/officials', ['host', 'official', 'organiser']],
  ['/organise', ['organiser']],
  ['/organise/sessions/early', ['organiser']],
  ['/organise/sessions/new', ['organiser']],
  ['/organise/texts', ['organiser']],
  ['/organise/texts/about', ['organiser']],
  ['/organise/audit', ['organiser']],
  ['/organise/team', ['organiser']],
  ['/organise/team/new', ['organiser']],
]
/** Forms that change something, and whose they are; no one else changes anything by them. */
const forms: [path: string, who: Role[]][] = [
  ['/organise/sessions', ['organiser']],
  ['/organise/sessions/early', ['organiser']],
  ['/organise/sessions/early/status', ['organiser']],
  ['/organise/sessions/early/back', ['organiser']],
  ['/organise/texts', ['organiser']],
  ['/organise/texts/about', ['organiser']],
  ['/organise/team', ['organiser']],
]

test.each(roles)('[WHO8] a %s opens the pages of their own, and no other', async (role) => {
  const cookie = await cookieOf(role)
  for (const [path, who] of teamPages) {
    const page = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
    const isIn = page.status === 200
    expect([role, path, isIn]).toEqual([role, path, who.includes(role)])
    if (!isIn) expect([401, 303, 404]).toContain(page.status)
  }
  for (const [path, who] of forms) {
    if (who.includes(role)) continue
    const before = await (await organiser(server.url)).read('/sessions/early')
    const answer = await fetch(server.url + path, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ seen: '1', title: 'Taken over', to: 'closed', version: '1' }),
      redirect: 'manual',
    })
    expect([role, path, answer.status]).toEqual([role, path, 401])
    expect(await (await organiser(server.url)).read('/sessions/early')).toBe(before)
  }
})
