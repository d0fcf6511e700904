/** What someone typed into a field of a form, without the space around it, and no longer than `most` characters. */
export const typed = (given: unknown, most: number): string =>
  typeof given === 'string' ? given.trim().slice(0, most) : ''
