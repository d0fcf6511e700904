import type { RequestedCommand } from '@companion/shared/commands/command'
import type { SessionState } from '../rules/state.ts'

/** Whether a command ends its session: by its name, or by beginning the closing of the run sheet. */
export function endsSession(command: RequestedCommand, { segments }: SessionState): boolean {
  if (command.type === 'setPhase') return command.phase === 'ended'
  return command.type === 'beginSegment' && segments.get(command.activityId)?.activity.kind === 'closing'
}
