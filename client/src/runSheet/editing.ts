import type { Activity } from '@companion/shared/commands/runSheet'
import type { PollView } from '@companion/shared/views/polls'
import { nanoid } from 'nanoid'

/** What is being written: a new activity, or a change to one as it was when the host began. */
export type Editing = { activity: Activity; version: number; wasAsked: boolean; after?: string | null }

/** An activity to be changed from what is on the run sheet now. */
export function changeTo(activity: Activity, poll: PollView | undefined): Editing {
  return { activity, version: poll?.version ?? 0, wasAsked: (poll?.runs.length ?? 0) > 0 }
}

/** A question to be added after another. */
export function newQuestion(after: string | null): Editing {
  const activity: Activity = {
    kind: 'poll',
    id: newId(),
    question: { kind: 'single', text: '', options: [] },
  }
  return { activity, version: 0, wasAsked: false, after }
}

/** An id for something new on the run sheet. */
export function newId(): string {
  return `p-${nanoid(8)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`
}
