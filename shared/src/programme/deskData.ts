/** A token for the API, as the desk lists it; `id` names it in forms and opens nothing. */
export type DeskToken = { id: string; staff: string; name: string; at: number; by: string; until: number }

/** The tokens for the API, and those of the team who can be given one. */
export type DeskTokensPageData = {
  page: 'deskTokens'
  tokens: DeskToken[]
  people: { id: string; name: string }[]
  /** What a program begins its addresses with. */
  address: string
  /** The token that was just made, which is shown once. */
  made?: { name: string; token: string } | undefined
  problem?: string | undefined
  refused?: string | undefined
  done?: string | undefined
}
