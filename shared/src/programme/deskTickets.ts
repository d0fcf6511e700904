/** Invitations that were made together: from which number on, how many, when and by whom, and when they were withdrawn, if they were. */
export type DeskTickets = { from: number; count: number; at: number; by: string; withdrawnAt: number | null }

/** The invitations of a session. `used`: how many people who came by one have taken part; nobody sees which. */
export type DeskTicketsPageData = {
  page: 'deskTickets'
  id: string
  title: string
  issued: number
  used: number
  /** The number that the next one will have. */
  next: number
  made: DeskTickets[]
  /** What was typed as how many, and what is wrong with it. */
  count: string
  problem?: string | undefined
  done?: string | undefined
}
