import { textsIn } from '@companion/shared/answers'
import type { Question } from '@companion/shared/kinds/registry'
import { clearScreen } from '../breakouts/readOut.ts'
import { forgetDanger, seeDanger } from '../dangers/danger.ts'
import type { EntryOf } from '../entry.ts'
import { unrecorded } from '../recording.ts'
import { endSegment } from '../stage/segment.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { publishApart } from './apart.ts'
import { publishBreakdowns } from './breakdowns.ts'
import { publishComparison } from './comparison.ts'
import { add, emptyCounts, partNow, withoutIn } from './counting.ts'
import { latestShown, noFreeTexts, takeIn, takeOut } from './freeText.ts'
import { type GivenAnswer, latestRun, type Poll, type Run } from './state.ts'
import { nothingWatched, watch } from './watched.ts'

/** Ask a poll and put it on stage; whichever poll was open closes. */
export function open(state: SessionState, entry: EntryOf<'openPoll'>): string[] {
  const { command, at } = entry
  const rules = rulesOf(entry)
  const touched = [...closeAll(state, at), ...endSegment(state, at)]
  const poll = state.polls.get(command.pollId) as Poll
  const { question } = poll.activity
  const before = latestRun(poll)
  const isComparable = before !== undefined && sameAnswers(before.question, question)
  poll.runs.push({
    number: command.run,
    question,
    openedAt: at,
    closedAt: null,
    shown: false,
    answers: new Map(),
    unsettled: new Set(),
    rules,
    invitedApart: state.apart.invited,
    apart: new Map(),
    ...emptyCounts(question, rules, isComparable),
    sure: emptyCounts(question, rules, isComparable),
    comparison: null,
    publishedParts: [],
    said: noFreeTexts(),
    breakdowns: new Map(),
    watched: nothingWatched(state, question, rules),
    watchedBefore: new Map(),
    without: '',
    comparisons: new Map(),
  })
  // The slices of the poll that leaves the stage and of the one that takes it.
  touched.push('stage', 'asked', ...slicesOf(state, state.stage), ...slicesOf(state, poll.id))
  state.stage = poll.id
  return [...touched, ...clearScreen(state)]
}

/** Close whatever is open. */
export function closeAll(state: SessionState, at: number): string[] {
  const touched: string[] = []
  for (const poll of state.polls.values()) {
    const run = latestRun(poll)
    if (run?.closedAt === null) touched.push(...closeRun(state, poll, run, at))
  }
  return touched
}

export function close(state: SessionState, { command, at }: EntryOf<'closePoll'>): string[] {
  const { poll, run } = target(state, command.pollId)
  return closeRun(state, poll, run, at)
}

function closeRun(state: SessionState, poll: Poll, run: Run, at: number): string[] {
  run.closedAt = at
  if (run.question.show === 'closed') run.shown = true
  // What was published stays so where the closing is undone: people have seen it.
  const [all, asked, closed] = [unrecorded(state), unrecorded(poll), unrecorded(run)]
  closed.without = withoutIn(all, closed)
  closed.comparisons.clear()
  publishBreakdowns(all, asked, closed, at)
  publishComparison(all, asked, closed)
  for (const part of run.apart.keys()) if (part !== 'late') publishApart(all, closed, part, at)
  return slicesOf(state, poll.id)
}

export function setShown(state: SessionState, { command }: EntryOf<'showResult' | 'hideResult'>): string[] {
  const isShown = command.type === 'showResult'
  target(state, command.pollId).run.shown = isShown
  const cleared = isShown && command.pollId === state.stage ? clearScreen(state) : []
  return [...slicesOf(state, command.pollId), ...cleared]
}

/** Set one person's answer; the tally follows. */
export function answer(state: SessionState, { command, actor, at, rules }: EntryOf<'answer'>): string[] {
  const { poll, run } = target(state, command.pollId)
  const { flags = [] } = command
  const help = flags.includes('concern') && ({ help: true } as const)
  const wasFound = run.answers.get(actor.id)?.help ?? false
  const saidBefore = remove(state, poll, run, actor.id)
  const part = partNow(state, run, actor.id, command.helping)
  const given: GivenAnswer = { id: command.id, answer: command.answer, at, ...help, ...(part && { part }) }
  add(state, poll, run, actor.id, given, 1)
  run.answers.set(actor.id, given)
  if (run.breakdowns.size > 0) run.unsettled.add(actor.id)
  watch(run)
  const says = takeIn(run, given)
  const text = textsIn(command.answer).join(' · ')
  const place = placeOf(run, poll)
  return [
    ...answered(command.pollId, [...saidBefore, ...says]),
    ...(text === ''
      ? forgetDanger(state, place, actor.id)
      : seeDanger(state, { place, author: actor.id, text, at, flags, rules, isKept: wasFound })),
  ]
}

/** Take one person's answer back. */
export function withdraw(state: SessionState, { command, actor }: EntryOf<'withdrawAnswer'>): string[] {
  const poll = state.polls.get(command.pollId) as Poll
  return withdrawFrom(state, poll, poll.runs[command.run - 1] as Run, actor.id)
}

/** Take one person's answer, which they gave, out of a run. */
export function withdrawFrom(state: SessionState, poll: Poll, run: Run, person: string): string[] {
  const later = poll.runs[run.number]
  const since = later?.answers.get(person)
  // Beside the time after this one it is taken out of both.
  if (later && since) add(state, poll, later, person, since, -1)
  const said = remove(state, poll, run, person)
  run.answers.delete(person)
  if (run.breakdowns.size > 0) run.unsettled.add(person)
  if (later && since) add(state, poll, later, person, since, 1)
  return [...answered(poll.id, said), ...forgetDanger(state, placeOf(run, poll), person)]
}

const placeOf = ({ number }: Run, { id }: Poll) => ({ pollId: id, run: number })

/** Take a person's answer, where there is one, out of the figures; the ids of what was said in it. */
function remove(state: SessionState, poll: Poll, run: Run, person: string): string[] {
  const given = run.answers.get(person)
  if (given === undefined) return []
  add(state, poll, run, person, given, -1)
  return takeOut(run, given.id)
}

function answered(pollId: string, said: readonly string[]): string[] {
  const touched = [`results:${pollId}`, `answer:${pollId}`]
  if (said.length > 0) touched.push(`freeText:${pollId}`, ...said.map((id) => `freeText:${pollId}/${id}`))
  return touched
}

/** The slices about a poll that change when it opens, closes, or is shown. */
export function slicesOf(state: SessionState, pollId: string | null): string[] {
  if (pollId === null) return []
  const said = state.polls.get(pollId)?.runs.flatMap(latestShown) ?? []
  return [
    ...['poll', 'results', 'freeText', 'breakdowns'].map((kind) => `${kind}:${pollId}`),
    ...said.map((id) => `freeText:${pollId}/${id}`),
  ]
}

/** Whether answers to one question are answers to the other, so that the same people can be compared. */
function sameAnswers(one: Question, other: Question): boolean {
  const shape = (question: Question) => {
    const { text: _, hint: _h, versions: _v, show: _s, ...rest } = question
    return JSON.stringify(rest, (key, value) => (key === 'text' ? undefined : value))
  }
  return shape(one) === shape(other)
}

/** The poll and its latest run, of a command that was not refused. */
function target(state: SessionState, pollId: string): { poll: Poll; run: Run } {
  const poll = state.polls.get(pollId) as Poll
  return { poll, run: latestRun(poll) as Run }
}
