import { readNumber } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { type SessionField, type SessionForm, sessionFields } from '@companion/shared/programme/desk'
import { plainLook } from '@companion/shared/programme/look'
import type { Problem } from '@companion/shared/programme/problem'
import {
  accessWays,
  type SessionDetails,
  type SessionSettings,
  sessionDetails,
  sessionSettings,
} from '@companion/shared/programme/session'
import { joinCodeProblem } from '../../programme/joinCodes.ts'
import { typed } from '../typed.ts'
import { fromUkTime, ukTime } from './ukTime.ts'

/** What a posted form has in each field of a session, as it was typed. */
export function typedSession(form: Record<string, unknown>, id?: string): SessionForm {
  const fields = sessionFields.map((name) => [name, typed(form[name], 2000)])
  return { ...Object.fromEntries(fields), ...(id !== undefined && { id }) } as SessionForm
}

/** A session as its form shows it. */
export function formOfSession(
  details: SessionDetails,
  { retentionDays, access = 'open', asksEarly = true, lateDays }: SessionSettings,
): SessionForm {
  const { id, title, principle, startsAt, joinCode, callUrl, whatNext = '', look = plainLook } = details
  const days = retentionDays === null ? '' : String(retentionDays)
  const when = ukTime(startsAt)
  const late = lateDays === undefined ? '' : String(lateDays)
  return {
    id,
    title,
    principle,
    ...when,
    joinCode,
    access,
    asksEarly: asksEarly ? 'yes' : 'no',
    callUrl,
    ...look,
    whatNext,
    retentionDays: days,
    lateDays: late,
  }
}

/** What is said of a field that cannot be taken as it is, where its schema's own words would not help. */
const inWords: Record<keyof SessionDetails, string> = {
  id: 'Write an address of 1 to 24 small letters, digits and dashes. It begins with a letter, does not end in ‘-rehearsal’, and is not a page of our own.',
  startsAt: 'Choose a date and a time',
  title: 'Write a title of at most 60 characters',
  principle: 'Write in at most 200 characters what the session is about',
  joinCode: 'Write six capital letters',
  callUrl: 'Write a link that begins with https://',
  look: 'Choose a colour and a symbol',
  whatNext: 'Write at most 300 characters on what happens next',
}

type Settings = Pick<SessionSettings, 'retentionDays' | 'access' | 'asksEarly' | 'lateDays'>
type Read = { details: SessionDetails; settings: Settings } | { problems: Problem<SessionField>[] }

/** What a form says of a session, or what must be changed in it. `others`: the join codes of the other sessions. */
export function readSession(form: SessionForm, others: readonly string[]): Read {
  const details = readDetails(form)
  const days = sessionSettings._zod.def.shape.retentionDays.safeParse(
    form.retentionDays === '' ? null : readNumber(form.retentionDays, 'days'),
  )
  // A form from before it could be chosen has none.
  const access = accessWays.find((way) => way === form.access) ?? 'open'
  const problems = [...('problems' in details ? details.problems : joinCodeProblems(details, others))]
  if (!days.success)
    problems.push({ field: 'retentionDays', text: 'Write a number of days, or leave this empty' })
  const late = readLateDays(form, days.data ?? null)
  if (typeof late === 'string') problems.push({ field: 'lateDays', text: late })
  return 'problems' in details || !days.success || problems.length > 0
    ? { problems }
    : {
        details,
        settings: {
          retentionDays: days.data,
          access,
          asksEarly: form.asksEarly !== 'no',
          lateDays: late as number | undefined,
        },
      }
}

/** For how many days late answers are taken, or what is wrong with that. Who said what is not known for longer than they are. */
function readLateDays({ lateDays }: SessionForm, retentionDays: number | null): number | undefined | string {
  if (lateDays === '') return undefined
  const days = readNumber(lateDays, 'days')
  const read = sessionSettings._zod.def.shape.lateDays.safeParse(days)
  if (!read.success) return `Write a number of days from 1 to ${limits.lateDaysMost}, or leave this empty`
  return retentionDays !== null && days >= retentionDays
    ? 'Write fewer days than you keep who said what, or leave this empty'
    : read.data
}

function readDetails(form: SessionForm): SessionDetails | { problems: Problem<SessionField>[] } {
  const { id, title, principle, callUrl, whatNext, colour, symbol } = form
  const startsAt = fromUkTime(form.date, form.time)
  const read = sessionDetails.safeParse({
    id,
    title,
    principle,
    startsAt,
    joinCode: form.joinCode.toUpperCase(),
    callUrl,
    ...(whatNext !== '' && { whatNext }),
    ...(colour !== '' && symbol !== '' && { look: { colour, symbol } }),
  })
  if (read.success) return read.data
  const fields = new Set(read.error.issues.map(({ path }) => path[0] as keyof SessionDetails))
  return {
    problems: [...fields].map((name) => ({ field: fieldOf(name), text: inWords[name] })),
  }
}

/** Which field of a form has a part of a session, or its first. */
function fieldOf(name: keyof SessionDetails): SessionField {
  if (name === 'startsAt') return 'date'
  return name === 'look' ? 'colour' : name
}

function joinCodeProblems({ joinCode }: SessionDetails, others: readonly string[]): Problem<SessionField>[] {
  const text = joinCodeProblem(joinCode, others)
  return text === null ? [] : [{ field: 'joinCode', text }]
}

/** The fields in which two forms differ. */
export function differing(one: SessionForm, other: SessionForm): SessionField[] {
  return sessionFields.filter((name) => one[name] !== other[name])
}
