import type { AuditKind } from '../audit.ts'

/** What the audit log is filtered by: a session, someone by id, and what it tells of; empty where it is not. */
export const auditFilters = ['session', 'who', 'what'] as const
export type AuditFilter = Record<(typeof auditFilters)[number], string>

/** A line of the audit log as its page shows it; `at` in milliseconds since 1970. */
export type AuditRow = {
  key: string
  at: number
  /** Who it was by id, where someone was signed in, and what they are called. */
  who: string | null
  by: string
  /** The title of the session, or nothing. */
  session: string
  text: string
}

export type DeskAuditPageData = {
  page: 'deskAudit'
  filter: AuditFilter
  /** What there is to filter by, with its words. */
  sessions: { id: string; title: string }[]
  people: { id: string; name: string }[]
  kinds: { id: AuditKind; name: string }[]
  rows: AuditRow[]
  /** How many lines match, which of them is the first here, and which page of them this is, from 1 on. */
  all: number
  first: number
  number: number
  pages: number
  /** How long a line is kept. */
  days: number
}
