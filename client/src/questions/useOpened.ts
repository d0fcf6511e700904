import type { HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useChosen } from './useChosen.ts'
import { currentOf, mineOf } from './useQueueKeys.ts'

/**
 * Which cards are opened: the one that someone reads, and what they opened besides. What they read stays opened when
 * others come before it, so that nothing moves from under a finger for that.
 */
export function useOpened(waiting: readonly HostQuestion[], me: string, now: number) {
  const { chosen: opened, choose: open } = useChosen()
  const [reading, setReading] = useState<number>()
  const stays = waiting.find(({ question }) => question === reading)
  const current = mineOf(waiting, me) ?? stays ?? currentOf(waiting, me, now)
  if (current !== undefined && current.question !== reading) setReading(current.question)
  return {
    current,
    isOpen: (question: number) => question === current?.question || opened.has(question),
    open,
  }
}
