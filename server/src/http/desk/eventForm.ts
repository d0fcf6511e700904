import { type EventField, type EventForm, eventFields } from '@companion/shared/programme/deskEvents'
import type { Problem } from '@companion/shared/programme/problem'
import { type RegionalEvent, regionalEvent } from '@companion/shared/programme/regionalEvents'
import { typed } from '../typed.ts'
import { fromUkTime, ukTime } from './ukTime.ts'

/** What a posted form has in each field of a regional event, as it was typed. */
export function typedEvent(form: Record<string, unknown>, id?: string): EventForm {
  const fields = eventFields.map((name) => [name, typed(form[name], 2000)])
  return { ...Object.fromEntries(fields), ...(id !== undefined && { id }) } as EventForm
}

/** A regional event as its form shows it. */
export function formOfEvent(event: RegionalEvent): EventForm {
  const { startsAt, endsAt, travel = '', accessibility = '', signUpUrl = '', ...rest } = event
  const { date, time: from } = ukTime(startsAt)
  return { ...rest, date, from, until: ukTime(endsAt).time, travel, accessibility, signUpUrl }
}

/** What is said of a field that cannot be taken as it is. */
const inWords: Record<keyof RegionalEvent, Problem<EventField>> = {
  id: {
    field: 'id',
    text: 'Write an address of 1 to 24 small letters, digits and dashes. It begins with a letter, and is not ‘new’.',
  },
  title: { field: 'title', text: 'Write a title of at most 60 characters' },
  startsAt: { field: 'date', text: 'Choose a date, and a time at which it starts' },
  endsAt: { field: 'until', text: 'Choose a time at which it ends, later than it starts' },
  place: { field: 'place', text: 'Write in at most 200 characters where it is' },
  travel: { field: 'travel', text: 'Write at most 600 characters on how to get there' },
  accessibility: { field: 'accessibility', text: 'Write at most 600 characters on access' },
  signUpUrl: { field: 'signUpUrl', text: 'Write a link that begins with https://, or leave this empty' },
  status: { field: 'status', text: 'Choose whether it takes place' },
}

/** A regional event as a form has it, or what must be changed in it. */
export function readEvent(form: EventForm): { event: RegionalEvent } | { problems: Problem<EventField>[] } {
  const { id, title, place, travel, accessibility, signUpUrl, status } = form
  const read = regionalEvent.safeParse({
    id,
    title,
    place,
    status,
    startsAt: fromUkTime(form.date, form.from),
    endsAt: fromUkTime(form.date, form.until),
    ...(travel !== '' && { travel }),
    ...(accessibility !== '' && { accessibility }),
    ...(signUpUrl !== '' && { signUpUrl }),
  })
  if (read.success) return { event: read.data }
  const wrong = new Set(read.error.issues.map(({ path }) => path[0] as keyof RegionalEvent))
  return { problems: [...wrong].map((name) => inWords[name]) }
}

/** The fields in which two forms differ. */
export const differingFields = (one: EventForm, other: EventForm): EventField[] =>
  eventFields.filter((name) => one[name] !== other[name])
