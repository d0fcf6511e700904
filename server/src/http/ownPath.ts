/** A path on this site, perhaps with a query. */
const pattern = /^\/(?![/\\])[\w/?=&.-]{0,200}$/

/** The path on this site that an address asks for; null where it asks for none, or for another site. */
export const ownPath = (asked: unknown): string | null =>
  typeof asked === 'string' && pattern.test(asked) ? asked : null
