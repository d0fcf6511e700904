import type { SegmentActivity } from '@companion/shared/commands/runSheet'
import type { RefusalCode } from '@companion/shared/refusals'
import { clearScreen } from '../breakouts/readOut.ts'
import { refusesGathering } from '../breakouts/refuses.ts'
import { gather } from '../breakouts/rounds.ts'
import type { DraftOf, EntryOf } from '../entry.ts'
import { closeAll, slicesOf } from '../polls/polls.ts'
import type { SessionState } from '../state.ts'
import { endSegment } from './segment.ts'
import { changePhase } from './stage.ts'
import type { Segment } from './state.ts'

type GroupsActivity = Extract<SegmentActivity, { kind: 'groups' }>

/** How long small groups have where the run sheet does not say, in minutes. */
const groupMinutes = 20

/** Why a segment cannot be begun now, if so. */
export function refusesBeginning(state: SessionState, draft: DraftOf<'beginSegment'>): RefusalCode | null {
  const segment = state.segments.get(draft.command.activityId)
  if (segment === undefined) return 'activity.unknown'
  if (state.phase === 'ended') return 'session.ended'
  if (state.segment === segment.id) return 'session.alreadySo'
  const { activity } = segment
  if (activity.kind !== 'groups') return null
  const command = gathering(state, activity, draft.command.id)
  return command.prompts.length === 0 ? 'breakout.prompt' : refusesGathering(state, { ...draft, command })
}

/** Begin a segment: nothing else is on any more. A break pauses the session, and the closing ends it. */
export function beginSegment(state: SessionState, entry: EntryOf<'beginSegment'>): string[] {
  const { at, command } = entry
  const segment = state.segments.get(command.activityId) as Segment
  const stage = state.stage
  const touched = [...closeAll(state, at), ...endSegment(state, at)]
  state.stage = null
  state.segment = segment.id
  segment.begunAt = at
  segment.endedAt = null
  return [
    ...touched,
    ...['stage', 'segments', 'segment', 'asked'],
    ...slicesOf(state, stage),
    ...brings(state, segment.activity, entry),
  ]
}

/** What beginning a segment of this kind brings with it. */
function brings(state: SessionState, activity: SegmentActivity, entry: EntryOf<'beginSegment'>): string[] {
  switch (activity.kind) {
    case 'groups':
      return [
        ...clearScreen(state),
        ...gather(state, { ...entry, command: gathering(state, activity, entry.command.id) }),
      ]
    case 'talk':
      return clearScreen(state)
    case 'break':
      return [...clearScreen(state), ...changePhase(state, 'paused', entry)]
    case 'closing':
      return changePhase(state, 'ended', entry)
    case 'readOut':
    case 'board':
    case 'notAsked':
      return []
  }
}

/** The round of small groups that a line of the run sheet sets up. */
function gathering({ rounds, prompts }: SessionState, activity: GroupsActivity, id: string) {
  return {
    type: 'gatherRound',
    id,
    round: rounds.length + 1,
    how: activity.how,
    size: activity.size,
    prompts: activity.prompts ?? [...prompts.keys()],
    minutes: activity.minutes ?? groupMinutes,
  } as const
}
