import * as z from 'zod/mini'
import { sessionId } from '../ids.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const instant = z.iso.datetime({ offset: true })

/** `cancelled`: its page says that it will not take place. `archived`: it has no page and stands in no list. */
export const eventStatuses = ['open', 'cancelled', 'archived'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** A meeting in a room, in one of the regions: what everyone may know of it. */
export const regionalEvent = z
  .strictObject({
    // `new` is an address of the desk.
    id: sessionId.check(z.refine((id) => id !== 'new', { error: 'choose another id; this one is taken' })),
    /** What it is called: usually the region. */
    title: words(60),
    startsAt: instant,
    endsAt: instant,
    place: words(200),
    travel: z.optional(words(600)),
    accessibility: z.optional(words(600)),
    /** Where people sign up; left out while they cannot. */
    signUpUrl: z.optional(z.url({ protocol: /^https$/ })),
    status: z.enum(eventStatuses),
  })
  .check(
    z.refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
      error: 'write an end that is after the start',
      path: ['endsAt'],
    }),
  )
export type RegionalEvent = z.infer<typeof regionalEvent>
