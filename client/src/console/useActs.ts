import { limits } from '@companion/shared/limits'
import type { HostView } from '@companion/shared/views/host'
import { useEffect, useState } from 'react'
import { useConnection, useLiveState, useSlice } from '../live/useView.ts'
import { type Press, pressText } from '../runSheet/nextStep.ts'
import type { Sheet } from '../runSheet/useRunSheet.ts'
import { useUndoable } from '../stage/HostActivity.tsx'

/** Something to do now: what its place says, what that is about where it is not said, and doing it. */
export type Act = {
  text: string
  about?: string
  /** It is not what a host is expected to press, though it comes next. */
  isQuiet?: boolean
  run: () => void
}

/** What each place of the action bar does now; null where it has nothing to do. */
export type Acts = { next: Act | null; beside: Act | null; skip: Act | null; undo: Act | null }

type Props = {
  sheet: Sheet
  /** What the host looks at. */
  selected: string | null
  onPress: (press: Press) => void
  /** Put the focus on what is live. */
  onLive: () => void
}

/** What the action bar and its keys do now. */
export function useActs({ sheet, selected, onPress, onLive }: Props): Acts {
  const { send } = useConnection()
  const undoable = useUndoable()
  const round = useRoundActs(onLive)
  const { step, goOn, read, line, stage } = sheet
  const press = (next: Press | null): Act | null =>
    next && {
      text: pressText(next, line),
      about: JSON.stringify(next),
      run: () => onPress(next),
    }
  const undo: Act | null =
    undoable === null
      ? null
      : { text: 'Undo', about: undoable, run: () => send({ type: 'undo', of: undoable }) }
  const isAsking = stage !== null && read(stage)?.runs.at(-1)?.closedAt === null
  const isLive = sheet.phase === undefined
  if (round !== null && isLive && !isAsking) return { ...round, skip: press(goOn), undo }
  return {
    next: press(step),
    beside: resultAct(sheet, selected, send),
    // What it would do is what the big button says, where that begins the next thing.
    skip: isLive && !isSame(step, goOn) ? press(goOn) : null,
    undo,
  }
}

const isSame = (one: Press | null, other: Press | null) => JSON.stringify(one) === JSON.stringify(other)

/** Showing or hiding the result of what the host looks at. */
function resultAct({ read }: Sheet, selected: string | null, send: (press: Press) => void): Act | null {
  const last = selected === null ? undefined : read(selected)?.runs.at(-1)
  if (selected === null || last === undefined || last.question.show === 'never') return null
  return {
    text: last.shown ? 'Hide the result' : 'Show the result',
    about: `${selected} ${last.run}`,
    run: () => send({ type: last.shown ? 'hideResult' : 'showResult', pollId: selected, run: last.run }),
  }
}

/** What can be done with the round of small groups that goes on; null where none does. */
function useRoundActs(onLive: () => void): Pick<Acts, 'next' | 'beside'> | null {
  const round = useSlice<HostView, 'round'>('round')
  const endsAt = useLiveState(({ slices }) => (slices as HostView).wall?.endsAt)
  const { send } = useConnection()
  if (round === undefined || round.phase === 'ended') return null
  const about = { round: round.round }
  const more: Act = {
    text: '5 minutes more',
    run: () => send({ type: 'extendRound', ...about, minutes: 5, endsAt: endsAt ?? undefined }),
  }
  const end = (text: string, to: 'grace' | 'ended'): Act => ({
    text,
    run: () => send({ type: 'endRound', ...about, to }),
  })
  function start(): void {
    send({ type: 'startRound', ...about })
    onLive()
  }
  if (round.phase === 'gathering')
    return { next: { text: 'Start the groups', run: start }, beside: end('Do not start', 'ended') }
  return {
    next: round.phase === 'open' ? { ...end('End early', 'grace'), isQuiet: true } : end('End now', 'ended'),
    beside: more,
  }
}

/** How many seconds are left to undo something. */
export function useSecondsToUndo(undo: Act | null): number | null {
  const about = undo?.about
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    if (about === undefined) return setLeft(null)
    const until = performance.now() + limits.undoMs
    const look = () => setLeft(Math.max(1, Math.ceil((until - performance.now()) / 1000)))
    look()
    const timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [about])
  return undo === null ? null : left
}
