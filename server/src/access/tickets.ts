import type { ProgrammeState } from '../rules/programme/state.ts'
import { isIssued } from '../rules/programme/tickets.ts'
import { plainCode } from './codes.ts'
import { participantSeconds, readCookie, setCookie } from './cookies.ts'
import { keyFor } from './keys.ts'
import { codeAlphabet } from './secrets.ts'
import { createSignature, isSame } from './signature.ts'

/** Names the sessions that someone was invited to in this browser, and the number of their ticket in each. */
export const ticketCookie = 'companion-ticket'

/** 20 bits of a number and 60 of its mark, five to a letter. */
const numberLetters = 4
const markLetters = 12
const written = new RegExp(`^[${codeAlphabet}]{${numberLetters + markLetters}}$`)

/**
 * The tickets in links of invitation. None is stored: a ticket is its number with a mark under our key, and the programme says which
 * numbers were made. Two devices with one ticket are one person, whose name is worked out by a key from the session and the number.
 */
export function createTickets(secret: string, programme: () => Pick<ProgrammeState, 'tickets'>) {
  const ticket = createSignature(keyFor(secret, 'invitation ticket'))
  const cookie = createSignature(keyFor(secret, 'invitation cookie'))
  const person = createSignature(keyFor(secret, 'invited person'))

  const letters = (text: string, count: number) =>
    [...Buffer.from(ticket.sign(text), 'base64url').subarray(0, count)].map((byte) => letterOf(byte)).join('')
  const markOf = (session: string, number: number) => letters(`mark ${session} ${number}`, markLetters)
  /** Hides the number of a ticket, so that it does not tell whose line in a mailing it was. */
  const padOf = (session: string, mark: string) => numberOf(letters(`pad ${session} ${mark}`, numberLetters))

  /** The ticket that someone has in each session, by their cookie. */
  const held = (cookies: string | undefined) =>
    new Map(
      readCookie(cookies, ticketCookie)
        .flatMap((value) => cookie.unsigned(value)?.split(' ') ?? [])
        .map((one) => one.split(':'))
        .map(([session, number]) => [session ?? '', Number(number)]),
    )
  const numberIn = (cookies: string | undefined, session: string): number | null =>
    held(cookies).get(session) ?? null

  return {
    /** A ticket as it is written: 16 letters and digits in groups of four. */
    write(session: string, number: number): string {
      const mark = markOf(session, number)
      let hidden = number ^ padOf(session, mark)
      let text = ''
      for (let place = 0; place < numberLetters; place += 1) {
        text = letterOf(hidden) + text
        hidden >>= 5
      }
      return (text + mark).replace(/(.{4})(?=.)/g, '$1-')
    },
    /** The number of a ticket of a session, however it was typed; null where it is none, or lets nobody in any more. */
    read(session: string, typed: string): number | null {
      const text = plainCode(typed)
      if (!written.test(text)) return null
      const mark = text.slice(numberLetters)
      const number = numberOf(text.slice(0, numberLetters)) ^ padOf(session, mark)
      return isSame(mark, markOf(session, number)) && isIssued(programme(), session, number) ? number : null
    },
    numberIn,
    /** Whether someone was invited to a session, by a ticket that still lets people in. */
    isInvited(cookies: string | undefined, session: string): boolean {
      const number = numberIn(cookies, session)
      return number !== null && isIssued(programme(), session, number)
    },
    /** What names whoever has a ticket, as a cookie names others. */
    personOf: (session: string, number: number): string => person.sign(`${session} ${number}`).slice(0, 21),
    /** The `Set-Cookie` header for someone who gave a ticket. */
    keep(
      cookies: string | undefined,
      session: string,
      number: number,
      secure: boolean,
      isFramed: boolean,
    ): string {
      const all = [...held(cookies).set(session, number)].map((one) => one.join(':')).join(' ')
      return setCookie(ticketCookie, cookie.signed(all), participantSeconds, secure, { isFramed })
    },
  }
}

const letterOf = (value: number) => codeAlphabet[value & 31] as string
const numberOf = (text: string) =>
  [...text].reduce((sum, letter) => sum * 32 + codeAlphabet.indexOf(letter), 0)

export type Tickets = ReturnType<typeof createTickets>
