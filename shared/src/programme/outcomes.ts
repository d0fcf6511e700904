import * as z from 'zod/mini'
import { sessionId } from '../ids.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
/** A day of the calendar in the United Kingdom, such as `2027-05-03`. */
const day = z.iso.date()

/** What can be decided on something that people said. */
export const outcomeStatuses = ['open', 'partly', 'done', 'not'] as const
export type OutcomeStatus = (typeof outcomeStatuses)[number]

/**
 * What of a session an outcome can answer: a topic, a poll, a question on the board or something that nobody asked about by its
 * number, or a key point of a group as `round/group/point`.
 */
export const saidKinds = ['topic', 'poll', 'question', 'notAsked', 'point'] as const
export type SaidKind = (typeof saidKinds)[number]
/** Those that people said something by. An outcome for a topic answers every question on it; a topic alone is nothing that anyone said. */
export const contributionKinds = [
  'poll',
  'question',
  'notAsked',
  'point',
] as const satisfies readonly SaidKind[]

/** What an outcome answers: something of a session, or an experience by its number. */
export const reference = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(saidKinds),
    session: sessionId,
    id: z.string().check(z.regex(/^[a-z0-9/-]{1,40}$/)),
  }),
  z.strictObject({ kind: z.literal('experience'), id: z.string().check(z.regex(/^[1-9]\d{0,6}$/)) }),
])
export type Reference = z.infer<typeof reference>
export type AnsweredKind = Reference['kind']
/** Something of a session. */
export type InSession = Extract<Reference, { session: string }>

/** How many things one outcome can answer. */
export const answersMost = 100

/** What was decided on what people said, as an official writes it. `owner` and `due`: who says more, and by when at the latest. */
export const outcome = z
  .strictObject({
    status: z.enum(outcomeStatuses),
    title: words(120),
    why: words(2000),
    /** When it was decided. */
    decided: z.optional(day),
    link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500))),
    owner: words(80),
    due: z.optional(day),
    answers: z.array(reference).check(z.minLength(1), z.maxLength(answersMost)),
  })
  .check(
    z.refine(({ status, due }) => status !== 'open' || due !== undefined, {
      error: 'say by when more will be said',
      path: ['due'],
    }),
    z.refine(({ status, due }) => status === 'open' || status === 'partly' || due === undefined, {
      error: 'nothing more is to be said of what was decided',
      path: ['due'],
    }),
  )
export type Outcome = z.infer<typeof outcome>

/** What names a thing that was said, in addresses and forms. */
export const keyOf = (one: Reference) =>
  'session' in one ? `${one.kind}/${one.session}/${one.id}` : `${one.kind}/${one.id}`

/** The thing that a key names; null where it names none. */
export function readKey(key: unknown): Reference | null {
  if (typeof key !== 'string') return null
  const [kind, first = '', ...rest] = key.split('/')
  const named =
    kind === 'experience' ? { id: [first, ...rest].join('/') } : { session: first, id: rest.join('/') }
  return reference.safeParse({ kind, ...named }).data ?? null
}

/** Whether the day has passed by which something must be said. */
export const isOverdue = ({ due }: Pick<Outcome, 'due'>, today: string) => due !== undefined && due < today
