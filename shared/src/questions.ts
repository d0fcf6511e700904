/** Why a question is not shown: a published list, each with the sentence its author reads. */
export const declineReasons = {
  personal: 'It names somebody, or could point at a child. Ask it again without that.',
  abusive: 'Its words could hurt somebody.',
  offTopic: 'It is about something else than this session.',
  case: 'It is about one case, which we cannot look into here. The page says where to get help.',
  asked: 'It was asked already.',
  time: 'There was no time for it. We read it all the same.',
} as const
export type DeclineReason = keyof typeof declineReasons

const patterns = {
  email: /[\w.+-]+@[\w-]+\.[\w.-]+/,
  phone: /(?:\+44|\(?0)[\d\s()-]{8,13}\d/,
  nhsNumber: /\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/,
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i,
} as const
export type PersonalDetail = keyof typeof patterns

/** What in a text looks like a detail of somebody's: what it is, and the words that look so. */
export function personalDetails(text: string): { kind: PersonalDetail; found: string }[] {
  return (Object.keys(patterns) as PersonalDetail[]).flatMap((kind) => {
    const found = patterns[kind].exec(text)?.[0]
    return found === undefined ? [] : [{ kind, found }]
  })
}

/** A text without what looks like a detail of somebody's. */
export function withoutDetails(text: string): string {
  const [first] = personalDetails(text)
  return first === undefined
    ? text.replace(/\s+/g, ' ').trim()
    : withoutDetails(text.replace(first.found, '…'))
}
