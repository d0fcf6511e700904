import type { EventStatus } from '@companion/shared/programme/regionalEvents'
import type { SessionStatus } from '@companion/shared/programme/session'

/** What each status is called. */
export const statusNames: Record<SessionStatus, string> = {
  open: 'Open',
  closed: 'Closed',
  archived: 'Archived',
}

/** What a press does that brings about each status, and what it means. */
export const statusActions: Record<SessionStatus, { text: string; hint: string }> = {
  open: { text: 'Open again', hint: 'People can join, answer and ask.' },
  closed: { text: 'Close', hint: 'Nobody can join or answer. The team still sees everything.' },
  archived: { text: 'Archive', hint: 'Nobody can join or answer, and no other list shows it.' },
}

/** What each status of a regional event is called. */
export const eventStatusNames: Record<EventStatus, string> = {
  open: 'Takes place',
  cancelled: 'Cancelled',
  archived: 'Archived: nobody can find it',
}
