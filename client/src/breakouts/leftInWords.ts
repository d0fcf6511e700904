import type { RoundView } from '@companion/shared/views/breakouts'

/** The quiet words on a round's time, never a countdown. */
export const leftInWords: Record<NonNullable<RoundView['left']>, string> = {
  more: 'You have more time.',
  soon: 'A few minutes are left. Think of your key points.',
  last: 'About a minute is left.',
}
