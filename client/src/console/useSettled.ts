import { useSettledValue } from '../ui/useSettledValue.ts'

/** For how long a place that changed takes no press of the mouse, in milliseconds: the second press of two is over by then. */
const settlesInMs = 600

/** Whether what a place says has been so for long enough that a press is meant for it. */
export const useSettled = (says: string): boolean => useSettledValue(says, settlesInMs) === says
