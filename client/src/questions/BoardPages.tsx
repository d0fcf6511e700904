import { limits } from '@companion/shared/limits'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Link, Text } from '../ui/kit.ts'

type Props = {
  /** How many questions stand before the first that is shown, and how many there are. */
  from: number
  all: number
  /** How many are shown. */
  shown: number
  /** The address of the page that starts after so many. */
  to: (start: number) => string
}

/** The ways from one page of a list of questions to the next, in the reader's language. */
export function BoardPages({ from, all, shown, to }: Props) {
  const { board: words } = usePageMessages()
  const size = limits.boardPage
  return (
    <Text>
      {from > 0 && <Link href={to(Math.max(0, from - size))}>{words.before(size)}</Link>}{' '}
      {from + shown < all && (
        <Link href={to(from + size)}>{words.next(Math.min(size, all - from - shown))}</Link>
      )}
    </Text>
  )
}
