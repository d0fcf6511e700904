import { limits } from '@companion/shared/limits'
import { type DeclineReason, declineReasons } from '@companion/shared/questions'
import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useEffect, useRef } from 'react'
import { serverNow } from '../live/clock.ts'
import { type CommandWithoutId, useConnection, useSlice } from '../live/useView.ts'
import type { Key } from '../ui/useKeys.ts'
import { canMask, decisionOn, isConcern, joinOf, maskAndShow } from './decide.ts'

/** Whether someone else is reading a question, now or so lately that it is still theirs. */
export function isTakenByAnother({ taken }: HostQuestion, me: string, now: number): boolean {
  return taken !== undefined && taken.by !== me && now < taken.at + limits.takenMs
}

/** What a moderator works on: what they took, or else the first to read that no one is reading. */
export function currentOf(
  waiting: readonly HostQuestion[],
  me: string,
  now: number,
): HostQuestion | undefined {
  return mineOf(waiting, me) ?? waiting.find((one) => !isTakenByAnother(one, me, now))
}

/** The question that a moderator took. */
export function mineOf(waiting: readonly HostQuestion[], me: string): HostQuestion | undefined {
  return waiting.find(({ taken }) => taken?.by === me)
}

/**
 * The keys that work through the questions to read. They decide on what was taken and on nothing else: what comes first may
 * change under a finger, when another moderator is quicker. Deciding on it takes the next.
 */
export function useQueueKeys(me: string): Key[] {
  const queue = useSlice<HostView, 'queue'>('queue')
  const log = useSlice<HostView, 'log'>('log')
  const alike = useSlice<HostView, 'alike'>('alike')
  const { send } = useConnection()
  const decided = useRef('')
  const waiting = queue?.waiting ?? []
  const mine = mineOf(waiting, me)

  // Whoever asked it may change it again when it was left lying. Counted here, for clocks differ.
  const question = mine?.question
  const takenAt = mine?.taken?.at
  useEffect(() => {
    if (question === undefined || takenAt === undefined) return
    const timer = setTimeout(() => send({ type: 'takeQuestion', question, on: false }), limits.takenMs)
    return () => clearTimeout(timer)
  }, [question, takenAt, send])

  function take(): void {
    const next = waiting.find(
      (one) => one.question !== mine?.question && !isTakenByAnother(one, me, serverNow()),
    )
    if (mine !== undefined) send({ type: 'takeQuestion', question: mine.question, on: false })
    if (next !== undefined) send({ type: 'takeQuestion', question: next.question, on: true })
  }

  /** Do something about the question that was taken, and take the next; where none was, take one. */
  function decide(how: (mine: HostQuestion) => readonly CommandWithoutId[] | null): void {
    if (mine === undefined) {
      take()
      return
    }
    // A second press before the page shows what became of the first is not meant for it.
    const seen = `${mine.question} ${mine.version}`
    const commands = decided.current === seen ? null : how(mine)
    if (commands === null) return
    decided.current = seen
    for (const command of commands) send(command)
    const next = waiting.find(
      (one) => one.question !== mine.question && !isTakenByAnother(one, me, serverNow()),
    )
    if (next !== undefined) send({ type: 'takeQuestion', question: next.question, on: true })
  }

  const review = (verdict: 'show' | 'hold' | 'shorten' | 'decline', reason?: DeclineReason) => () =>
    // What could be about someone's safety is not put up by a key that was meant for the one before.
    decide((card) =>
      verdict === 'show' && isConcern(card) ? null : decisionOn(card, { verdict, ...(reason && { reason }) }),
    )
  const mask = () => decide((card) => (!isConcern(card) && canMask(card) ? maskAndShow(card) : null))
  const join = () =>
    decide((card) => {
      const into = alike?.[card.question]?.[0]?.question
      return into === undefined ? null : joinOf(card, into)
    })
  const undoLast = () => {
    const last = log?.find(({ by, canUndo }) => by === me && canUndo)
    if (last !== undefined) send({ type: 'undoDecision', question: last.question, version: last.version })
  }
  return [
    { key: 't', text: 'Take the next question to read, so that nobody else does', run: take },
    { key: 'v', text: 'Put it on the board', run: review('show') },
    { key: 'X', text: 'Mask what is marked and put it on the board', run: mask },
    { key: 'w', text: 'Keep it for later', run: review('hold') },
    { key: 'z', text: 'Ask for it to be shorter', run: review('shorten') },
    { key: 'i', text: 'Join it with the one most like it', run: join },
    ...declineReasons.map((reason, index) => ({
      key: String(index + 1),
      text: `Do not show it: ${shortReasons[reason as DeclineReason]}`,
      run: review('decline', reason as DeclineReason),
    })),
    { key: 'Z', text: 'Undo what you decided last', run: undoLast },
  ]
}

/** Why a question is not shown, as moderators choose it. */
export const shortReasons: Record<DeclineReason, string> = {
  personal: 'it could identify someone',
  abusive: 'its words could hurt',
  offTopic: 'it is about something else',
  case: 'it is about one case',
  asked: 'it was asked already',
  time: 'there is no time',
}
