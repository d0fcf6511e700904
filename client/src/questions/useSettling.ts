import { useSettledValue } from '../ui/useSettledValue.ts'

/** For how long a list that moved takes no press, in milliseconds: shorter than anyone reads, longer than a press is meant. */
const settlesInMs = 300

/** Whether a list has just moved, so that a press would land on another question than it was meant for. What comes at its end moves nothing. */
export const useSettling = (order: string): boolean => !order.startsWith(useSettledValue(order, settlesInMs))
