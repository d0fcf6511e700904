import type { HostView } from '@companion/shared/views/host'
import type { PollView } from '@companion/shared/views/polls'

/** One thing a host may press, about a poll or about the session. */
export type Press =
  | { type: 'openPoll' | 'closePoll' | 'showResult' | 'hideResult'; pollId: string; run: number }
  | { type: 'setPhase'; phase: 'live' | 'paused' | 'ended' }

type Read = (pollId: string) => PollView | undefined

/**
 * The one thing a host would do next: close what is open; then show its result; then open the next; then end.
 * Null when it has ended.
 */
export function nextStep(view: HostView, read: Read): Press | null {
  const { pollId = null, phase } = view.stage ?? {}
  if (phase === 'ended') return null
  if (phase === 'paused') return { type: 'setPhase', phase: 'live' }
  const run = pollId === null ? undefined : read(pollId)?.runs.at(-1)
  if (pollId !== null && run !== undefined) {
    if (run.closedAt === null) return { type: 'closePoll', pollId, run: run.run }
    if (!run.shown && run.question.show !== 'never') return { type: 'showResult', pollId, run: run.run }
  }
  return openNext(view, read) ?? { type: 'setPhase', phase: 'ended' }
}

/** Open the first that was not asked and is not skipped, looking on from the one on stage; null where all were. */
export function openNext(view: HostView, read: Read): Press | null {
  const order = view.runSheet ?? []
  const stage = view.stage?.pollId ?? null
  const from = stage === null ? 0 : order.indexOf(stage) + 1
  const pollId = [...order.slice(from), ...order.slice(0, from)].find((id) => {
    const poll = read(id)
    return poll !== undefined && poll.runs.length === 0 && !poll.skipped
  })
  return pollId === undefined ? null : { type: 'openPoll', pollId, run: 1 }
}

/** What a press does, as its button says it. */
export function pressText(press: Press, read: Read): string {
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
