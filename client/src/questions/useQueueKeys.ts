import { limits } from '@companion/shared/limits'
import { type DeclineReason, declineReasons } from '@companion/shared/questions'
import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useConnection, useSlice } from '../connection/useView.ts'
import type { Key } from '../design/useKeys.ts'

/** Whether somebody else is reading a question, now or so lately that it is still theirs. */
export function isTakenByAnother({ taken }: HostQuestion, me: string, now: number): boolean {
  return taken !== undefined && taken.by !== me && now < taken.at + limits.takenMs
}

/** What a moderator works on: what they took, or else the first that waits and nobody is reading. */
export function currentOf(
  waiting: readonly HostQuestion[],
  me: string,
  now: number,
): HostQuestion | undefined {
  return (
    waiting.find(({ taken }) => taken?.by === me) ?? waiting.find((one) => !isTakenByAnother(one, me, now))
  )
}

/** The keys that work through the questions that wait. Deciding on one that was taken takes the next. */
export function useQueueKeys(me: string): Key[] {
  const queue = useSlice<HostView, 'queue'>('queue')
  const log = useSlice<HostView, 'log'>('log')
  const alike = useSlice<HostView, 'alike'>('alike')
  const { send } = useConnection()
  const waiting = queue?.waiting ?? []
  const free = () => waiting.filter((one) => !isTakenByAnother(one, me, Date.now()))
  const current = () => currentOf(waiting, me, Date.now())

  function take(): void {
    const held = waiting.find(({ taken }) => taken?.by === me)
    const next = free().find(({ question }) => question !== held?.question)
    if (held !== undefined) send({ type: 'takeQuestion', question: held.question, on: false })
    if (next !== undefined) send({ type: 'takeQuestion', question: next.question, on: true })
  }

  /** Do something about the current question, and go on to the next if this one was taken. */
  function decide(how: (current: HostQuestion) => boolean): void {
    const question = current()
    if (question === undefined || !how(question)) return
    const next = free().find((other) => other.question !== question.question)
    if (question.taken?.by === me && next !== undefined)
      send({ type: 'takeQuestion', question: next.question, on: true })
  }

  const review = (verdict: 'show' | 'hold' | 'shorten' | 'decline', reason?: DeclineReason) => () =>
    decide(({ question, flags }) => {
      // What could be about somebody's safety is not put up by a key that was meant for the one before.
      if (verdict === 'show' && flags?.includes('concern')) return false
      send({ type: 'reviewQuestion', question, verdict, ...(reason && { reason }) })
      return true
    })
  const join = () =>
    decide(({ question }) => {
      const into = alike?.[question]?.[0]?.question
      if (into === undefined) return false
      send({ type: 'joinQuestion', question, into })
      return true
    })
  const undoLast = () => {
    const last = log?.find(({ by, canUndo }) => by === me && canUndo)
    if (last !== undefined) send({ type: 'undoDecision', question: last.question })
  }
  return [
    { key: 't', text: 'Take the next question to read, so that nobody else does', run: take },
    { key: 'v', text: 'Put it on the board', run: review('show') },
    { key: 'w', text: 'Keep it for later', run: review('hold') },
    { key: 'z', text: 'Ask for it to be shorter', run: review('shorten') },
    { key: 'i', text: 'Join it with the one most like it', run: join },
    ...Object.keys(declineReasons).map((reason, index) => ({
      key: String(index + 1),
      text: `Do not show it: ${shortReasons[reason as DeclineReason]}`,
      run: review('decline', reason as DeclineReason),
    })),
    { key: 'Z', text: 'Undo what you decided last', run: undoLast },
  ]
}

/** Why a question is not shown, as moderators choose it. */
export const shortReasons: Record<DeclineReason, string> = {
  personal: 'it could point at somebody',
  abusive: 'its words could hurt',
  offTopic: 'it is about something else',
  case: 'it is about one case',
  asked: 'it was asked already',
  time: 'there is no time',
}
