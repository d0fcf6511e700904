import { other } from '@companion/shared/kinds/other'
import { shuffled } from './shuffle.ts'

/** Options in the order this person sees them; 'something else' stays last. */
export function inOrder<T extends { id: string }>(
  options: readonly T[],
  isShuffled: boolean | undefined,
  seed: number,
  pollId: string,
): T[] {
  if (!isShuffled) return [...options]
  const isLast = ({ id }: T) => id === other
  return [
    ...shuffled(
      options.filter((option) => !isLast(option)),
      seed,
      pollId,
    ),
    ...options.filter(isLast),
  ]
}
