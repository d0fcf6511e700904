/**
 * An entry of a session's journal with texts that were looked for; `at` in milliseconds since 1970. `others`: how many more texts it
 * has, which are erased with them.
 */
export type FoundText = { offset: number; at: number; type: string; texts: string[]; others: number }

export type DeskRecordsPageData = {
  page: 'deskRecords'
  sessions: { id: string; title: string }[]
  /** The session that was chosen. */
  chosen?: { id: string; title: string; isEnded: boolean; isSealed: boolean } | undefined
  /** What was looked for: words, or someone's private link. */
  asked: { words: string; link: string }
  found?: { texts: FoundText[]; isAll: boolean } | undefined
  /** What was chosen to be erased, and why, where that was not done. */
  erasing?: { offsets: number[]; reason: string } | undefined
  problem?: { text: string; field: string } | undefined
  done?: string | undefined
}
