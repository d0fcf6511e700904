import type { CommandOf } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import type { Entry } from './entry.ts'
import { latestRun, type Poll, type Run, type SessionState } from './state.ts'
import { isOption, noCounts, recount } from './tallies/singleChoice.ts'

type OnRun = 'closePoll' | 'showResult' | 'hideResult' | 'answer'

/** Why a poll cannot be asked now, if so. */
export function refusesOpen(state: SessionState, command: CommandOf<'openPoll'>): RefusalCode | null {
  const poll = state.polls.get(command.pollId)
  if (poll === undefined) return 'poll.unknown'
  const asked = poll.runs.length
  if (command.run === asked + 1) return null
  return command.run === asked && latestRun(poll)?.closedAt === null ? 'poll.alreadyOpen' : 'poll.otherRun'
}

/** Why something cannot be done to a run, if so: it must be the latest one of its poll. */
export function refusesOnRun(state: SessionState, command: CommandOf<OnRun>): RefusalCode | null {
  const poll = state.polls.get(command.pollId)
  if (poll === undefined) return 'poll.unknown'
  const run = latestRun(poll)
  if (run === undefined || command.run > run.number) return 'poll.notOpen'
  if (command.run < run.number) return 'poll.otherRun'
  switch (command.type) {
    case 'closePoll':
      return run.closedAt === null ? null : 'poll.alreadyClosed'
    case 'showResult':
      return run.shown ? 'poll.resultAlreadyShown' : null
    case 'hideResult':
      return run.shown ? null : 'poll.resultAlreadyHidden'
    case 'answer':
      if (run.closedAt !== null) return 'poll.closed'
      return isOption(run.question, command.answer) ? null : 'poll.optionUnknown'
  }
}

/** Put a run sheet in force. A poll that was asked stays, even where the new sheet leaves it out. */
export function prepare(state: SessionState, command: CommandOf<'prepare'>): string[] {
  const before = state.polls
  const asked = [...before.values()].filter((poll) => poll.runs.length > 0)
  state.polls = new Map()
  for (const { id, question } of command.runSheet) {
    state.polls.set(id, { id, question, runs: before.get(id)?.runs ?? [] })
  }
  for (const poll of asked) if (!state.polls.has(poll.id)) state.polls.set(poll.id, poll)
  state.order = [...state.polls.keys()]
  state.prepared = command.id
  return ['runSheet', 'asked', ...new Set([...before.keys(), ...state.order].map((id) => `poll:${id}`))]
}

/** Ask a poll and put it on stage; whichever poll was open closes. */
export function open(state: SessionState, command: CommandOf<'openPoll'>, at: number): string[] {
  const touched: string[] = []
  for (const other of state.polls.values()) {
    const run = latestRun(other)
    if (run !== undefined && run.closedAt === null) {
      run.closedAt = at
      touched.push(`poll:${other.id}`)
    }
  }
  const { poll } = target(state, command.pollId)
  poll.runs.push({
    number: command.run,
    question: poll.question,
    openedAt: at,
    closedAt: null,
    shown: false,
    answers: new Map(),
    counts: noCounts(poll.question),
  })
  // The slices of the poll that leaves the stage and of the one that takes it.
  touched.push('stage', 'asked', ...onStage(state.stage), ...onStage(poll.id))
  state.stage = poll.id
  return touched
}

export function close(state: SessionState, command: CommandOf<'closePoll'>, at: number): string[] {
  target(state, command.pollId).run.closedAt = at
  return [`poll:${command.pollId}`]
}

export function setShown(state: SessionState, command: CommandOf<'showResult' | 'hideResult'>): string[] {
  target(state, command.pollId).run.shown = command.type === 'showResult'
  return onStage(command.pollId)
}

/** Set one person's answer; the tally follows. */
export function answer(state: SessionState, command: CommandOf<'answer'>, { actor, at }: Entry): string[] {
  const { run } = target(state, command.pollId)
  recount(run, run.answers.get(actor.id), command.answer)
  run.answers.set(actor.id, { answer: command.answer, at })
  return [`results:${command.pollId}`, `answer:${command.pollId}`]
}

function onStage(pollId: string | null): string[] {
  return pollId === null ? [] : [`poll:${pollId}`, `results:${pollId}`]
}

/** The poll and its latest run, of a command that was not refused. */
function target(state: SessionState, pollId: string): { poll: Poll; run: Run } {
  const poll = state.polls.get(pollId) as Poll
  return { poll, run: latestRun(poll) as Run }
}
