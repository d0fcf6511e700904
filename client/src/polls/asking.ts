import type { RunView } from '@companion/shared/views/polls'
import { timeOfDay } from '../words/time.ts'

/** Which asking of a question a figure is of, and of when: `Asked a second time. Opened 19:05, closed 19:07.` */
export function askingInWords({ run, openedAt, closedAt }: RunView, askings: number): string {
  const which = askings > 1 ? `Asked ${ordinal(run)}. ` : ''
  const state = closedAt === null ? 'open now' : `closed ${timeOfDay(closedAt)}`
  return `${which}Opened ${timeOfDay(openedAt)}, ${state}.`
}

function ordinal(run: number): string {
  return ['for the first time', 'a second time', 'a third time'][run - 1] ?? `${run} times`
}
