import type { HostView } from '@companion/shared/views/host'
import type { Decision } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../live/useView.ts'
import { Details, LinkButton, List } from '../ui/kit.ts'
import { timeOfDay } from '../words/time.ts'
import { shortReasons } from './useQueueKeys.ts'

const what: Record<Decision['what'], string> = {
  show: 'put on the board',
  hold: 'kept for later',
  shorten: 'sent back to be shorter',
  decline: 'not shown',
  archive: 'archived',
  reword: 'reworded',
  join: 'joined with another',
  part: 'taken apart',
  now: 'is being answered',
  answered: 'answered',
  assign: 'given to a panellist, or taken back',
  undo: 'put back as it was',
}

/** What moderators decided last, with reasons, each to be undone while nothing was decided on it since. */
export function DecisionLog({ me }: { me: string }) {
  const log = useSlice<HostView, 'log'>('log') ?? []
  const { send } = useConnection()
  if (log.length === 0) return null
  return (
    <Details summary="What was decided" isPlain>
      <List isSmall>
        {log.map(({ at, by, question, what: done, reason, text, version, canUndo }) => (
          <li key={`${at} ${question} ${done}`}>
            {timeOfDay(at)} ‘{text || 'A question that was taken back'}’ {what[done]}
            {reason !== undefined && ` because ${shortReasons[reason]}`}, by{' '}
            {by === me ? 'you' : 'someone else'}.{' '}
            {canUndo && (
              <LinkButton
                text="Undo"
                about={`what was decided on: ${text}`}
                onClick={() => send({ type: 'undoDecision', question, version })}
              />
            )}
          </li>
        ))}
      </List>
    </Details>
  )
}
