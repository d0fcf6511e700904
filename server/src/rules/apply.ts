import type { Command, CommandType } from '@companion/shared/commands/command'
import type { RefusalCode } from '@companion/shared/refusals'
import * as places from './breakouts/places.ts'
import * as readOut from './breakouts/readOut.ts'
import { refusesGathering, refusesOnRound, refusesPrompt } from './breakouts/refuses.ts'
import * as rounds from './breakouts/rounds.ts'
import * as talk from './breakouts/talk.ts'
import * as writeUps from './breakouts/writeUp.ts'
import type { Actor, Draft, Entry } from './entry.ts'
import * as people from './people/people.ts'
import { isAllowed, isKnown } from './permissions.ts'
import * as said from './polls/freeText.ts'
import * as polls from './polls/polls.ts'
import * as asking from './questions/asking.ts'
import * as moderating from './questions/moderating.ts'
import { refusesAsk, refusesOnQuestion } from './questions/refuses.ts'
import * as runSheet from './stage/runSheet.ts'
import * as stage from './stage/stage.ts'
import type { SessionState } from './state.ts'

/**
 * What became of an entry. `at` is when the command was first accepted; `touched` names the slices
 * that may have changed, of any view, and is empty for a repeat.
 */
export type Outcome = { ok: true; at: number; touched: readonly string[] } | { ok: false; code: RefusalCode }

const nothing: readonly string[] = []

/** What a host does that the other hosts are told of, and whether it can be undone. */
const doings: Partial<Record<CommandType, { canUndo: boolean }>> = {
  openPoll: { canUndo: true },
  closePoll: { canUndo: true },
  showResult: { canUndo: true },
  hideResult: { canUndo: true },
  setActivity: { canUndo: true },
  moveActivity: { canUndo: true },
  removeActivity: { canUndo: true },
  importRunSheet: { canUndo: true },
  setPhase: { canUndo: true },
  announce: { canUndo: true },
  setModeration: { canUndo: false },
  gatherRound: { canUndo: false },
  startRound: { canUndo: false },
  extendRound: { canUndo: false },
  endRound: { canUndo: false },
  undo: { canUndo: false },
}

/**
 * Fold one entry into the state. Deterministic and total: it changes the state in place or, where it
 * refuses or has accepted the same command before, not at all (but for the offset, and for remembering that it refused:
 * an entry that is stored twice gets one verdict, while whoever asks again is judged afresh).
 */
export function apply(state: SessionState, entry: Entry): Outcome {
  state.offset = entry.offset
  const { actor, command } = entry
  const first = acceptedAt(state, command, actor)
  if (first !== undefined) return { ok: true, at: first, touched: nothing }
  const again = state.refused.get(actor.id)?.get(command.id)
  if (again?.at === entry.at) return { ok: false, code: again.code }
  const code = refuses(state, entry)
  if (code !== null) {
    remember(state.refused, entry, { at: entry.at, code })
    return { ok: false, code }
  }
  const doing = doings[command.type]
  const before = doing?.canUndo ? stage.asItIs(state) : null
  let touched = change(state, entry)
  if (doing !== undefined) {
    stage.note(state, entry, before)
    touched = [...touched, 'doings', 'undo']
  }
  remember(state.accepted, entry, entry.at)
  return { ok: true, at: entry.at, touched }
}

/** When this actor's command was accepted before, if it was. */
export function acceptedAt(state: SessionState, command: Command, actor: Actor): number | undefined {
  return state.accepted.get(actor.id)?.get(command.id)
}

/** Why a command can do nothing, asked for then, if so. Changes nothing. */
export function refuses(state: SessionState, { command, actor, at }: Draft): RefusalCode | null {
  if (!isKnown(command.type)) return 'command.unreadable'
  if (!isAllowed(actor.role, command.type)) return 'command.notAllowed'
  if (state.sealed) return 'session.sealed'
  switch (command.type) {
    case 'openPoll':
      return polls.refusesOpen(state, command)
    case 'closePoll':
    case 'showResult':
    case 'hideResult':
    case 'answer':
    case 'withdrawAnswer':
    case 'moderate':
      return polls.refusesOnRun(state, command, actor)
    case 'describeMe':
      return people.refusesDescription(state, command)
    case 'setActivity':
      return runSheet.refusesSet(state, command)
    case 'moveActivity':
    case 'removeActivity':
      return runSheet.refusesOnActivity(state, command)
    case 'setPhase':
      return command.phase === state.phase ? 'session.alreadySo' : null
    case 'announce':
      return command.text === (state.announcement?.text ?? null) ? 'session.alreadySo' : null
    case 'acknowledgeNote':
      return stage.refusesAcknowledging(state, command)
    case 'undo':
      return stage.refusesUndo(state, command, at)
    case 'ask':
      return refusesAsk(state, command)
    case 'editQuestion':
    case 'withdrawQuestion':
    case 'upvote':
    case 'takeQuestion':
    case 'reviewQuestion':
    case 'rewordQuestion':
    case 'joinQuestion':
    case 'undoDecision':
    case 'answerNow':
    case 'markAnswered':
    case 'assignQuestion':
      return refusesOnQuestion(state, command, actor, at)
    case 'setModeration':
      return command.when === state.moderation ? 'session.alreadySo' : null
    case 'gatherRound':
      return refusesGathering(state, command)
    case 'startRound':
    case 'extendRound':
    case 'endRound':
    case 'roundClock':
    case 'joinRound':
    case 'leaveRound':
    case 'moveMember':
    case 'mergeGroups':
    case 'contribute':
    case 'withdrawContribution':
    case 'agree':
    case 'callHelp':
    case 'beScribe':
    case 'writeUp':
    case 'offerWriteUp':
    case 'judgeWriteUp':
    case 'sendWriteUp':
    case 'writeToGroups':
    case 'answerHelp':
    case 'showPoint':
    case 'meToo':
      return refusesOnRound(state, command, actor, at)
    case 'seal':
      return state.phase === 'ended' ? null : 'session.notEnded'
    case 'nothing':
      return null
    case 'setPrompt':
      return refusesPrompt(state, command)
    case 'noteToHosts':
    case 'importRunSheet':
    case 'prepare':
      return null
  }
}

function change(state: SessionState, entry: Entry): readonly string[] {
  const { command, actor, at } = entry
  switch (command.type) {
    case 'prepare':
      return runSheet.prepare(state, command)
    case 'importRunSheet':
      return runSheet.importRunSheet(state, command)
    case 'setActivity':
      return runSheet.set(state, command)
    case 'moveActivity':
      return runSheet.move(state, command)
    case 'removeActivity':
      return runSheet.remove(state, command)
    case 'openPoll':
      return polls.open(state, command, at)
    case 'closePoll':
      return polls.close(state, command, at)
    case 'showResult':
    case 'hideResult':
      return polls.setShown(state, command)
    case 'moderate':
      return said.moderate(state, command)
    case 'answer':
      return polls.answer(state, command, entry)
    case 'withdrawAnswer':
      return polls.withdraw(state, command, entry)
    case 'describeMe':
      return people.describe(state, command, actor)
    case 'setPhase':
      return stage.setPhase(state, command, at)
    case 'seal':
      return stage.seal(state)
    case 'nothing':
      return nothing
    case 'announce':
      return stage.announce(state, command, at)
    case 'noteToHosts':
      return stage.noteToHosts(state, { ...entry, command })
    case 'acknowledgeNote':
      return stage.acknowledgeNote(state, command, actor)
    case 'undo':
      return stage.undo(state)
    case 'ask':
      return asking.ask(state, { ...entry, command })
    case 'editQuestion':
      return asking.edit(state, command)
    case 'withdrawQuestion':
      return asking.withdraw(state, command)
    case 'upvote':
      return asking.upvote(state, command, actor)
    case 'takeQuestion':
      return moderating.take(state, { ...entry, command })
    case 'reviewQuestion':
      return moderating.review(state, { ...entry, command })
    case 'rewordQuestion':
      return moderating.reword(state, { ...entry, command })
    case 'joinQuestion':
      return moderating.join(state, { ...entry, command })
    case 'undoDecision':
      return moderating.undoDecision(state, { ...entry, command })
    case 'answerNow':
      return moderating.answerNow(state, { ...entry, command })
    case 'markAnswered':
      return moderating.markAnswered(state, { ...entry, command })
    case 'assignQuestion':
      return moderating.assign(state, { ...entry, command })
    case 'setModeration':
      return moderating.setModeration(state, command)
    case 'setPrompt':
      return rounds.setPrompt(state, command)
    case 'gatherRound':
      return rounds.gather(state, { ...entry, command })
    case 'startRound':
      return rounds.start(state, { ...entry, command })
    case 'extendRound':
      return rounds.extendRound(state, { ...entry, command })
    case 'endRound':
      return rounds.endRound(state, { ...entry, command })
    case 'roundClock':
      return rounds.roundClock(state, { ...entry, command })
    case 'joinRound':
      return places.joinRound(state, { ...entry, command })
    case 'leaveRound':
      return places.leaveRound(state, { ...entry, command })
    case 'moveMember':
      return places.moveMember(state, { ...entry, command })
    case 'mergeGroups':
      return places.mergeGroups(state, { ...entry, command })
    case 'contribute':
      return talk.contribute(state, { ...entry, command })
    case 'withdrawContribution':
      return talk.withdrawContribution(state, { ...entry, command })
    case 'agree':
      return talk.agree(state, { ...entry, command })
    case 'callHelp':
      return talk.callHelp(state, { ...entry, command })
    case 'beScribe':
      return writeUps.beScribe(state, { ...entry, command })
    case 'writeUp':
      return writeUps.writeUp(state, { ...entry, command })
    case 'offerWriteUp':
      return writeUps.offerWriteUp(state, { ...entry, command })
    case 'judgeWriteUp':
      return writeUps.judgeWriteUp(state, { ...entry, command })
    case 'sendWriteUp':
      return writeUps.sendWriteUp(state, { ...entry, command })
    case 'writeToGroups':
      return talk.writeToGroups(state, { ...entry, command })
    case 'answerHelp':
      return talk.answerHelp(state, { ...entry, command })
    case 'showPoint':
      return readOut.showPoint(state, { ...entry, command })
    case 'meToo':
      return readOut.meToo(state, { ...entry, command })
  }
}

function remember<T>(memory: Map<string, Map<string, T>>, { actor, command }: Entry, became: T): void {
  const ids = memory.get(actor.id)
  if (ids === undefined) memory.set(actor.id, new Map([[command.id, became]]))
  else ids.set(command.id, became)
}
