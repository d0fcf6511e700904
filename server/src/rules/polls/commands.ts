import { readAnswer, textsIn } from '@companion/shared/answers'
import type { Command, CommandOf } from '@companion/shared/commands/command'
import type { FormFields } from '@companion/shared/formFields'
import { readHelping } from '@companion/shared/parts'
import type { RefusalCode } from '@companion/shared/refusals'
import { type Definition, defineCommands } from '../define.ts'
import type { DraftOf } from '../entry.ts'
import { refusesAnswer } from '../kinds/tally.ts'
import type { SessionState } from '../state.ts'
import { rulesOf } from '../version.ts'
import { moderate, refusesModeration } from './freeText.ts'
import { closeLate, countApart, refusesClosing, refusesLate } from './late.ts'
import { answer, close, open, setShown, withdraw } from './polls.ts'
import { latestRun, type Poll, type Run } from './state.ts'
import { isWritten, withdrawnLaterFrom } from './withdrawing.ts'

type OnRun = Extract<Command, { pollId: string; run: number }>['type']

export const pollCommands = defineCommands({
  openPoll: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: refusesOpen,
    apply: open,
  },
  closePoll: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: onLatestRun((run) => (run.closedAt === null ? null : 'poll.alreadyClosed')),
    apply: close,
  },
  showResult: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: onLatestRun(({ question, shown }) => {
      if (question.show === 'never') return 'poll.resultNever'
      return shown ? 'poll.resultAlreadyShown' : null
    }),
    apply: setShown,
  },
  hideResult: {
    by: ['host'],
    hostActivity: 'undoable',
    refuses: onLatestRun(({ shown }) => (shown ? null : 'poll.resultAlreadyHidden')),
    apply: setShown,
  },
  answer: {
    by: ['participant'],
    refuses: onLatestRun(
      (run, draft, state) =>
        refusesWhileNotOpen(state, run, draft) ??
        refusesAnswer(run.question, draft.command.answer, run.rules),
    ),
    apply: answer,
    texts: (command) => textsIn(command.answer),
    form(fields, { polls }) {
      const { pollId, run: number } = onRun(fields)
      const poll = polls.get(pollId)
      const run = poll && latestRun(poll)
      // An unknown poll gets its refusal from the rules, which need some answer to refuse.
      const given = run === undefined ? { skip: true } : readAnswer(run.question, fields)
      return given && [{ pollId, run: number, answer: given, ...readHelping(fields) }]
    },
  },
  withdrawAnswer: {
    by: ['participant'],
    refuses(state, draft) {
      const refusal = refusesWhileOver(state, draft)
      return rulesOf(draft) >= withdrawnLaterFrom && isWritten(state, draft) ? null : refusal
    },
    apply: withdraw,
    form: (fields) => [onRun(fields)],
  },
  moderate: {
    by: ['host'],
    refuses: onLatestRun((run, { command }) => refusesModeration(run, command)),
    apply: moderate,
  },
  countApart: { by: ['system'], apply: countApart },
  closeLate: { by: ['system'], refuses: refusesClosing, apply: closeLate },
})

function refusesOpen(state: SessionState, { command }: DraftOf<'openPoll'>): RefusalCode | null {
  const poll = state.polls.get(command.pollId)
  if (poll === undefined) return 'poll.unknown'
  if (state.phase === 'ended') return 'session.ended'
  const asked = poll.runs.length
  if (command.run === asked + 1) return null
  return command.run === asked && latestRun(poll)?.closedAt === null ? 'poll.alreadyOpen' : 'poll.otherRun'
}

/** What `check` says of the run that a command is about, which must be the latest one of its poll. */
function onLatestRun<T extends OnRun>(
  check: (run: Run, draft: DraftOf<T>, state: SessionState) => RefusalCode | null,
): NonNullable<Definition<T>['refuses']> {
  return (state, draft) => {
    const command: CommandOf<OnRun> = draft.command
    const poll = state.polls.get(command.pollId)
    if (poll === undefined) return 'poll.unknown'
    const run = latestRun(poll)
    if (run === undefined || command.run > run.number) return 'poll.notOpen'
    return command.run < run.number ? 'poll.otherRun' : check(run, draft, state)
  }
}

/** Why an answer is not taken back that is to an open question, or to one that takes late answers. */
const refusesWhileOver = onLatestRun<'withdrawAnswer'>(
  (run, draft, state) =>
    refusesWhileNotOpen(state, run, draft) ?? (run.answers.has(draft.actor.id) ? null : 'poll.notAnswered'),
)

function refusesWhileNotOpen(
  state: SessionState,
  run: Run,
  draft: DraftOf<'answer' | 'withdrawAnswer'>,
): RefusalCode | null {
  if (run.closedAt !== null)
    return refusesLate(state, state.polls.get(draft.command.pollId) as Poll, run, draft)
  return state.phase === 'paused' ? 'session.paused' : null
}

const onRun = (fields: FormFields) => ({ pollId: fields('pollId')[0] ?? '', run: Number(fields('run')[0]) })
