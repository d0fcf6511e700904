import { type MouseEvent, useRef } from 'react'
import { Button } from '../ui/kit.ts'
import type { Act } from './useActs.ts'
import { useSettled } from './useSettled.ts'

type Props = {
  act: Act | null
  /** What the place is for, where there is nothing to do. */
  idle: string
  /** Its key; undefined where keys are off. */
  shortcut: string | undefined
  /** What else it says: the seconds that are left for it. */
  note?: string | undefined
  className: string
  /** It is not the one press that comes next. */
  isQuiet?: boolean
}

/**
 * One place of the action bar, which stays where it is whatever it does. A press of the mouse counts only where it has said
 * the same for a while; one of a key, where it says what it said when the key went down.
 */
export function ActPlace({ act, idle, shortcut, note, className, isQuiet = false }: Props) {
  const means = act === null ? idle : `${act.text} ${act.about ?? ''}`
  const isSettled = useSettled(means)
  const meant = useRef<string | null>(null)

  function press(event: MouseEvent): void {
    const isMouse = event.detail > 0
    const isMeant = isMouse ? isSettled : meant.current === null || meant.current === means
    meant.current = null
    if (isMeant) act?.run()
  }

  return (
    <Button
      {...((isQuiet || act?.isQuiet) && { variant: 'secondary' })}
      className={`app-actionbar__place ${className}${isSettled ? '' : ' app-settling'}`}
      aria-disabled={act === null}
      aria-keyshortcuts={act === null ? undefined : shortcut}
      onKeyDown={(event) => {
        if (event.key === ' ' || event.key === 'Enter') meant.current = means
      }}
      onClick={press}
    >
      <span className="app-actionbar__text">{act?.text ?? idle}</span>
      {note !== undefined && (
        <span className="app-actionbar__note" aria-hidden="true">
          {note}
        </span>
      )}
      {shortcut !== undefined && act !== null && (
        <span className="app-key" aria-hidden="true">
          {shortcut.toUpperCase()}
        </span>
      )}
    </Button>
  )
}
