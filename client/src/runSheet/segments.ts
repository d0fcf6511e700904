import type { SegmentActivity, SegmentKind } from '@companion/shared/commands/runSheet'

/** What hosts call each kind of segment, and the press that begins one. */
export const segments: Record<SegmentKind, { name: string; begin: string }> = {
  talk: { name: 'Talk', begin: 'Begin' },
  groups: { name: 'Small groups', begin: 'Ask people into groups' },
  readOut: { name: 'Read-out from the groups', begin: 'Begin the read-out' },
  board: { name: 'Answers to questions from the board', begin: 'Answer from the board' },
  notAsked: { name: 'What we did not ask', begin: 'Ask what was left out' },
  break: { name: 'Break', begin: 'Begin the break' },
  closing: { name: 'Thanks and close', begin: 'End the session and thank everyone' },
}

/** What a segment is called on the run sheet. */
export const segmentText = ({ kind, title }: SegmentActivity) => title ?? segments[kind].name
