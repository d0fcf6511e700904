import type { FiguresStand } from '@companion/shared/programme/publication'
import { Link, Tag, Text } from '../ui/kit.ts'
import { standInWords } from './figureStatus.ts'

/** Whether the figures of a page are provisional, with the way to their publication. */
export function FiguresNote({ session, figures }: { session: string; figures: FiguresStand }) {
  return (
    <Text variant="aside">
      {figures.status === 'published' ? (
        <Tag colour="green">Published</Tag>
      ) : (
        <Tag colour="yellow">Provisional</Tag>
      )}{' '}
      <Link href={`/${session}/publication`}>{standInWords(figures)}</Link>
    </Text>
  )
}
