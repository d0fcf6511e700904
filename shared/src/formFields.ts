/** The values of a form's field, by the field's name; empty where nothing was given. */
export type FormFields = (name: string) => readonly string[]

/** The names of fields that forms of several sorts have. */
export const field = {
  choice: 'choice',
  /** What else, where someone chose 'something else'. */
  other: 'other',
  text: 'text',
  /** Someone would rather not answer. */
  skip: 'skip',
  /** That a text is written for someone whom its writer helps. */
  helping: 'helping',
  /** In place of an option, for who would rather not say: no option has such an id. */
  notSaid: '-',
} as const

/** The first value of a field without the spaces around it; empty where nothing was given. */
export function first(fields: FormFields, name: string): string {
  return fields(name)[0]?.trim() ?? ''
}
