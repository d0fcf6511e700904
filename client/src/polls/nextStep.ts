import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'

/** The one thing a host would do next, and to which poll. */
export type NextStep =
  | { press: 'openPoll' | 'closePoll' | 'showResult' | 'hideResult'; pollId: string; run: number }
  | { press: null }

type Read = (pollId: string) => PollView | undefined

/** Close what is open; then show its result; then open the next that was not asked yet. */
export function nextStep(view: Pick<HostView, 'runSheet' | 'stage'>, read: Read): NextStep {
  const order = view.runSheet ?? []
  const stage = view.stage?.pollId ?? null
  const run = stage === null ? undefined : read(stage)?.runs.at(-1)
  if (stage !== null && run !== undefined) {
    if (run.closedAt === null) return { press: 'closePoll', pollId: stage, run: run.run }
    if (!run.shown) return { press: 'showResult', pollId: stage, run: run.run }
  }
  return openNext(order, stage, read)
}

/** Open the first that was not asked, looking on from the one on stage. */
export function openNext(order: readonly string[], stage: string | null, read: Read): NextStep {
  const from = stage === null ? 0 : order.indexOf(stage) + 1
  const pollId = [...order.slice(from), ...order.slice(0, from)].find((id) => read(id)?.runs.length === 0)
  return pollId === undefined ? { press: null } : { press: 'openPoll', pollId, run: 1 }
}
