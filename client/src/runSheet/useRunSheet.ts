import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { useLiveParts } from '../live/useView.ts'
import { nextStep, openNext } from './nextStep.ts'

export type Sheet = ReturnType<typeof useRunSheet>

/** The run sheet and its polls, what is on stage, and what a host would do next. */
export function useRunSheet() {
  const view = useLiveParts(({ slices }) =>
    Object.fromEntries(
      Object.entries(slices).filter(
        ([name]) => name === 'runSheet' || name === 'stage' || name.startsWith('poll:'),
      ),
    ),
  ) as HostView
  const { pollId: stage, phase } = view.stage ?? { pollId: null }
  const read = (pollId: string): PollView | undefined => view[`poll:${pollId}`]
  const step = nextStep(view, read)
  const goOn = openNext(view, read)
  return { order: view.runSheet ?? [], stage, phase, read, step, goOn }
}
