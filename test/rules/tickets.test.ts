import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { isIssued, nextTicket } from '@companion/server/rules/programme/tickets'
import { limits } from '@companion/shared/limits'
import { type ProgrammeCommand, programmeCommand } from '@companion/shared/programme/commands'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'

type Asked<C> = C extends ProgrammeCommand ? Omit<C, 'id'> : never

function programme() {
  const state = emptyProgramme()
  state.sessions.set('early', { versions: [], content: {} as never })
  const actor = { role: 'organiser', id: 'organiser' } as const
  const ask = (asked: Asked<ProgrammeCommand>, as: { role: 'organiser' | 'host'; id: string } = actor) => {
    const command = { ...asked, id: nanoid() } as ProgrammeCommand
    return programmeRules.apply(state, { actor: as, at: 5, command, offset: state.offset + 1 })
  }
  const issue = (from: number, count: number) => ask({ type: 'issueTickets', session: 'early', from, count })
  return { state, ask, issue }
}

test('[VOICE12] tickets are made in ranges that follow each other, by organisers, up to a bound', () => {
  const { state, ask, issue } = programme()
  expect(issue(0, 500)).toMatchObject({ ok: true })
  expect(issue(0, 500)).toMatchObject({ ok: false, code: 'programme.changed' })
  expect(issue(500, 20)).toMatchObject({ ok: true })
  expect([nextTicket(state, 'early'), nextTicket(state, 'fair')]).toEqual([520, 0])
  expect([0, 499, 519, 520].map((number) => isIssued(state, 'early', number))).toEqual([
    true,
    true,
    true,
    false,
  ])
  const elsewhere = { type: 'issueTickets', session: 'fair', from: 0, count: 1 } as const
  expect(ask(elsewhere)).toMatchObject({ ok: false, code: 'programme.unknown' })
  const byHost = { role: 'host', id: 'host' } as const
  expect(ask({ ...elsewhere, session: 'early' }, byHost)).toMatchObject({ code: 'programme.notAllowed' })
  const tooMany = { ...elsewhere, id: nanoid(), count: limits.ticketsAtOnce + 1 }
  expect(programmeCommand.safeParse(tooMany).success).toBe(false)
  while (issue(nextTicket(state, 'early'), limits.ticketsAtOnce).ok);
  expect(issue(nextTicket(state, 'early'), limits.ticketsAtOnce)).toMatchObject({
    code: 'programme.noMoreTickets',
  })
})

test('[VOICE13] a range that is withdrawn stays so, and others are as they were', () => {
  const { state, ask, issue } = programme()
  issue(0, 5)
  issue(5, 5)
  const withdraw = (from: number) => ask({ type: 'withdrawTickets', session: 'early', from })
  expect(withdraw(3)).toMatchObject({ ok: false, code: 'programme.unknown' })
  expect(withdraw(0)).toMatchObject({ ok: true })
  expect(withdraw(0)).toMatchObject({ ok: false, code: 'programme.alreadySo' })
  expect([4, 5].map((number) => isIssued(state, 'early', number))).toEqual([false, true])
  expect(nextTicket(state, 'early')).toBe(10)
})
