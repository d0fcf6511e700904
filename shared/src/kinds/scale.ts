import * as z from 'zod/mini'
import { first } from '../formFields.ts'
import { schema } from '../schema.ts'
import { typed } from '../typed.ts'
import { type Kind, withoutText } from './kind.ts'
import { asked } from './prepared.ts'

export const question = schema(() =>
  z.strictObject({
    kind: z.literal('scale'),
    ...asked(),
    points: z.int().check(z.gte(3), z.lte(11)),
    low: typed(60),
    middle: z.optional(typed(60)),
    high: typed(60),
  }),
)
export const answer = schema(() => z.strictObject({ point: z.int() }))

/** How many chose each point; mean and median of the points, null where no one answered. */
export type Figures = { counts: number[]; mean: number | null; median: number | null }

export const pointField = 'point'

type Scale = z.infer<typeof question>

/** A point on a scale whose ends have names. */
export const kind: Kind<Scale, z.infer<typeof answer>> = {
  key: 'point',
  otherwise: 'poll.optionUnknown',
  options: (question) => pointsOf(question).map((point) => ({ id: String(point), text: String(point) })),
  read(_question, fields) {
    const point = first(fields, pointField)
    return point === '' ? null : { point: Number(point) }
  },
  problem: (question, { point }) => (pointsOf(question).includes(point) ? null : 'poll.optionUnknown'),
  ...withoutText,
}

/** The points of a scale: from 1, or from 0 where there are 11. */
export function pointsOf({ points }: Scale): number[] {
  const lowest = points === 11 ? 0 : 1
  return Array.from({ length: points }, (_, index) => lowest + index)
}

/** What a point of a scale is called, if it has a name: the ends do, and the middle may. */
export function nameOfPoint(question: Scale, point: number): string | undefined {
  const points = pointsOf(question)
  const place = points.indexOf(point)
  if (place === 0) return question.low
  if (place === points.length - 1) return question.high
  return place === (points.length - 1) / 2 ? question.middle : undefined
}
