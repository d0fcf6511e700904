import { alarm } from '../console/alarm.ts'
import { useRising } from '../console/useRising.ts'
import { useTabMark } from '../console/useTabMark.ts'

/** Tell whoever looks elsewhere how much waits for them, in the browser's tab: red, and said aloud once, where someone may be in danger. */
export function useDangerAlarm(dangers: number, waiting: number): void {
  useTabMark(Math.max(waiting, dangers), dangers > 0)
  useRising(dangers, () =>
    alarm('A message may be about someone in danger. It is the first of the questions.'),
  )
}
