import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'
import { useLiveParts } from '../live/useView.ts'
import { lineOf } from './lines.ts'
import { nextStep, openNext } from './nextStep.ts'

export type Sheet = ReturnType<typeof useRunSheet>

const parts = ['runSheet', 'stage', 'segments', 'segment', 'untranslated']

/** The run sheet and its lines, what is on, and what a host would do next. */
export function useRunSheet() {
  const view = useLiveParts(({ slices }) =>
    Object.fromEntries(
      Object.entries(slices).filter(([name]) => parts.includes(name) || name.startsWith('poll:')),
    ),
  ) as HostView
  const { pollId: stage, phase } = view.stage ?? { pollId: null }
  const line = (id: string) => lineOf(view, id)
  const read = (pollId: string): PollView | undefined => view[`poll:${pollId}`]
  const order = view.runSheet ?? []
  /** The line that is on: the poll on stage, or the segment. */
  const current = stage ?? view.segment ?? null
  const sheet = { order, stage, phase, current, read, line }
  return { ...sheet, step: nextStep(sheet), goOn: openNext(sheet) }
}
