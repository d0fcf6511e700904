import type { PollView } from '@companion/shared/views/polls'
import { useEffect } from 'react'
import type { NextStep } from './nextStep.ts'

type Press = Exclude<NextStep, { press: null }>
type Props = {
  step: NextStep
  /** Another thing a host may want now. */
  other: NextStep | null
  read: (pollId: string) => PollView | undefined
  onPress: (step: Press) => void
  /** Whether the key N presses it too. */
  hasKey: boolean
}

/** The next press, as the biggest button on the page. */
export function PressNext({ step, other, read, onPress, hasKey }: Props) {
  useEffect(() => {
    if (step.press === null || !hasKey) return
    const onKey = (key: KeyboardEvent) => {
      const isTyping =
        key.target instanceof HTMLElement && key.target.closest('input, textarea, select') !== null
      if (key.key !== 'n' || key.ctrlKey || key.metaKey || key.altKey || key.repeat || isTyping) return
      onPress(step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [step, onPress, hasKey])

  if (step.press === null) {
    return (
      <p className="govuk-body app-next__done">
        Everything on the run sheet was asked. You can ask any question again.
      </p>
    )
  }
  return (
    <div className="app-next">
      <button
        type="button"
        className="govuk-button app-next__button"
        aria-keyshortcuts={hasKey ? 'n' : undefined}
        onClick={() => onPress(step)}
      >
        {words(step, read)}
        {hasKey && (
          <span className="app-key" aria-hidden="true">
            N
          </span>
        )}
      </button>
      {other !== null && other.press !== null && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => onPress(other)}>
          {words(other, read)}
        </button>
      )}
    </div>
  )
}

function words({ press, pollId }: Press, read: Props['read']): string {
  switch (press) {
    case 'openPoll':
      return `Open: ${read(pollId)?.question.text}`
    case 'closePoll':
      return 'Close the question'
    case 'showResult':
      return 'Show the result to everyone'
    case 'hideResult':
      return 'Hide the result'
  }
}
