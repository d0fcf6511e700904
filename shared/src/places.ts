/** The pages of a session for participants: what there is to do now, everyone's questions, the results so far, and what is their own. */
export const places = ['now', 'questions', 'results', 'you'] as const
export type Place = (typeof places)[number]

/** The address of a place: the session's own for `now`. */
export const addressOf = (sessionId: string, place: Place) =>
  place === 'now' ? `/${sessionId}` : `/${sessionId}/${place}`

/** The place that an address leads to, and the address of its session. */
export function placeIn(path: string): { place: Place; session: string } {
  const [, session = '', last] = path.split('/')
  const place = places.find((one) => one === last) ?? 'now'
  return { place, session: `/${session}` }
}
