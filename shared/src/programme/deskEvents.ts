import type { Problem } from './problem.ts'
import type { EventStatus } from './regionalEvents.ts'

/** The fields of a regional event as they are typed; the date and times are of the clock in the United Kingdom. */
export const eventFields = [
  'id',
  'title',
  'date',
  'from',
  'until',
  'place',
  'travel',
  'accessibility',
  'signUpUrl',
  'status',
] as const
export type EventField = (typeof eventFields)[number]
export type EventForm = Record<EventField, string>

export type DeskEventsPageData = {
  page: 'deskEvents'
  events: {
    id: string
    title: string
    place: string
    startsAt: string
    status: EventStatus
    canSignUp: boolean
  }[]
  done?: string | undefined
}
export type DeskEventPageData = {
  page: 'deskEvent'
  /** The version that the form was filled in from; 0 for a new event. */
  seen: number
  form: EventForm
  problems: Problem<EventField>[]
  refused?: string | undefined
  /** What someone else made of it since, by field. */
  theirs?: Partial<EventForm> | undefined
  done?: string | undefined
}
