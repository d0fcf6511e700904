import { ActPlace } from './ActPlace.tsx'
import { type Acts, useActs, useSecondsToUndo } from './useActs.ts'

type Props = Parameters<typeof useActs>[0] & { hasKeys: boolean }

/** What a host presses while the session runs. Each place has its own meaning, and stays where it is. */
export function ActionBar({ hasKeys, ...rest }: Props) {
  const acts: Acts = useActs(rest)
  const seconds = useSecondsToUndo(acts.undo)
  const shortcut = (key: string) => (hasKeys ? key : undefined)
  return (
    <section className="app-actionbar" aria-label="What to do now">
      <ActPlace
        className="app-actionbar__next"
        act={acts.next}
        idle="Nothing left to do"
        shortcut={shortcut('n')}
      />
      <ActPlace
        className="app-actionbar__beside"
        isQuiet
        act={acts.beside}
        idle="Show the result"
        shortcut={shortcut('r')}
      />
      <ActPlace
        className="app-actionbar__skip"
        isQuiet
        act={acts.skip}
        idle="Next at once"
        shortcut={shortcut('g')}
      />
      <ActPlace
        className="app-actionbar__undo"
        isQuiet
        act={acts.undo}
        idle="Undo"
        shortcut={shortcut('u')}
        note={seconds === null ? undefined : `${seconds} s`}
      />
    </section>
  )
}
