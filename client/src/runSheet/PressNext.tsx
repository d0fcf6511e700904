import type { PollView } from '@companion/shared/views/polls'
import { Button } from '../ui/kit.ts'
import type { Press } from './nextStep.ts'

type Props = {
  step: Press
  /** Opening the next thing at once, where that is not what the big button does. */
  other: Press | null
  read: (pollId: string) => PollView | undefined
  onPress: (step: Press) => void
  /** Whether the keys work. */
  hasKeys: boolean
}

/** The next press, as the biggest button on the page; and beside it the one that opens the next thing right away. */
export function PressNext({ step, other, read, onPress, hasKeys }: Props) {
  const mark = (key: string) =>
    hasKeys && (
      <span className="app-key" aria-hidden="true">
        {key.toUpperCase()}
      </span>
    )
  return (
    <div className="app-next">
      <Button
        className="app-next__button"
        aria-keyshortcuts={hasKeys ? 'n' : undefined}
        onClick={() => onPress(step)}
      >
        {mark('n')}
        {pressText(step, read)}
      </Button>
      {other !== null && (
        <Button
          variant="secondary"
          className="app-next__other"
          aria-keyshortcuts={hasKeys ? 'g' : undefined}
          onClick={() => onPress(other)}
        >
          {mark('g')}
          {pressText(other, read)}
        </Button>
      )}
    </div>
  )
}

/** What a press does, as its button says it. */
function pressText(press: Press, read: Props['read']): string {
  switch (press.type) {
    case 'openPoll':
      return `Open: ${read(press.pollId)?.question.text}`
    case 'closePoll':
      return 'Close the question'
    case 'showResult':
      return 'Show the result to everyone'
    case 'hideResult':
      return 'Hide the result'
    case 'setPhase':
      return press.phase === 'ended' ? 'End the session and thank everyone' : 'Go on with the session'
  }
}
