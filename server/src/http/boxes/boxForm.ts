import { readNumber } from '@companion/shared/kinds/numeric'
import { limits } from '@companion/shared/limits'
import { emailAddress } from '@companion/shared/programme/addresses'
import { type BoxRequest, boxRequest } from '@companion/shared/programme/boxes'
import { type BoxField, type BoxForm, boxFields } from '@companion/shared/programme/deskBoxes'
import type { Problem } from '@companion/shared/programme/problem'
import { typed } from '../typed.ts'

/** What a posted form has in each field, as it was typed. */
export const typedBox = (form: Record<string, unknown>): BoxForm =>
  Object.fromEntries(boxFields.map((name) => [name, typed(form[name], 500)])) as BoxForm

/** What is said of a field that cannot be taken as it is. */
const inWords: Record<BoxField, string> = {
  group: 'Write what your group is called, in at most 60 characters',
  kind: 'Choose what kind of group it is',
  of: 'Choose a session',
  people: `Write a number of people from 2 to ${limits.boxPeopleMost}`,
  day: 'Choose a day',
  about: 'Write at most 300 characters',
  email: 'Write an email address, such as name@example.com, or leave this empty',
}

type Read = { request: BoxRequest; email: string | null } | { problems: Problem<BoxField>[] }

/** What a group asks for, or what must be put right in its form. */
export function readBox(form: BoxForm, templates: readonly string[]): Read {
  const { group, kind, of, people, day, about, email } = form
  const read = boxRequest.safeParse({
    group,
    kind,
    of,
    people: readNumber(people, 'people'),
    day,
    ...(about.trim() !== '' && { about }),
  })
  const wrong = new Set<BoxField>(read.error?.issues.map(({ path }) => path[0] as BoxField))
  if (!templates.includes(of)) wrong.add('of')
  if (email.trim() !== '' && !emailAddress.safeParse(email.trim()).success) wrong.add('email')
  if (!read.success || wrong.size > 0)
    return {
      problems: boxFields
        .filter((field) => wrong.has(field))
        .map((field) => ({ field, text: inWords[field] })),
    }
  return { request: read.data, email: email.trim() === '' ? null : email.trim() }
}
