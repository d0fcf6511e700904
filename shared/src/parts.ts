import { type FormFields, field, first } from './formFields.ts'

/** What someone who helps another person says of a text: that it is in that person's words, or the helper's own view. */
export const helpings = ['theirWords', 'helperView'] as const
export type Helping = (typeof helpings)[number]

/** What a form says of that, as a command has it. */
export function readHelping(fields: FormFields): { helping?: Helping } {
  const helping = helpings.find((one) => one === first(fields, field.helping))
  return helping === undefined ? {} : { helping }
}

/**
 * The parts of those who took part that are counted apart from the main figure and never added to it, in the order in which they
 * are shown: those who came by an invitation where anyone may come in as well, those who answered after the session had ended,
 * and those who answered with a text for someone they help.
 */
export const partsApart = ['invited', 'late', ...helpings] as const
export type PartApart = (typeof partsApart)[number]
