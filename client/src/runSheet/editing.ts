import type { Activity } from '@companion/shared/commands/runSheet'
import { nanoid } from 'nanoid'
import type { Line } from './lines.ts'

/** What is being written: a new activity, or a change to one as it was when the host began. */
export type Editing = { activity: Activity; version: number; wasUsed: boolean; after?: string | null }

/** An activity to be changed from what is on the run sheet now. */
export function changeTo(activity: Activity, line: Line | undefined): Editing {
  const version = (line?.poll ?? line?.segment)?.version ?? 0
  return { activity, version, wasUsed: line !== undefined && line.begunAt !== null }
}

/** A question to be added after a line. */
export function newQuestion(after: string | null): Editing {
  const question = { kind: 'single', text: '', options: [] } as const
  return {
    activity: { kind: 'poll', id: newId(), question: { ...question, options: [] } },
    version: 0,
    wasUsed: false,
    after,
  }
}

/** A segment to be added after a line. */
export function newSegment(after: string | null): Editing {
  return { activity: { kind: 'talk', id: newId(), title: '' }, version: 0, wasUsed: false, after }
}

/** An id for something new on the run sheet. */
export function newId(): string {
  return `p-${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`
}
