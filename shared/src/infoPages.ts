/** The pages that a programme must have beside its sessions, in the order in which every footer leads to them. */
export const infoPages = [
  'support',
  'about',
  'take-part',
  'help',
  'next',
  'privacy',
  'cookies',
  'accessibility',
] as const

export type InfoPage = (typeof infoPages)[number]

/** Where someone can turn: called, sent a text message, or visited. */
export type PlaceToTurn = {
  name: string
  text: string
  phone?: string | undefined
  sms?: string | undefined
  href?: string | undefined
}

/** A part of such a page. */
export type InfoBlock =
  | { heading: string }
  | { text: string }
  | { list: readonly string[] }
  | { calls: readonly PlaceToTurn[] }
