import type { DeskLine } from '@companion/shared/experiences/pages'
import { Link, Tag } from '../ui/kit.ts'
import { count } from '../words/numbers.ts'

const states = { unread: undefined, read: 'Read', aside: 'Set aside' } as const

/** How an experience stands, in words. */
export function LineTags({ line }: { line: Omit<DeskLine, 'text'> }) {
  const { isUrgent, flags, isMarked, reading, alike, tags, number } = line
  const hasDetails = flags.some((flag) => flag !== 'concern' && flag !== 'abusive')
  return (
    <p className="app-row app-lines__tags">
      {isUrgent && <Tag colour="red">May be about danger</Tag>}
      {hasDetails && <Tag colour="orange">May name someone</Tag>}
      {flags.includes('abusive') && <Tag colour="orange">May hurt someone</Tag>}
      {isMarked && <Tag colour="purple">Marked</Tag>}
      {states[reading] !== undefined && <Tag colour="grey">{states[reading]}</Tag>}
      {tags.map((tag) => (
        <Tag key={tag} colour="blue">
          {tag}
        </Tag>
      ))}
      {alike > 1 && (
        <Link href={`/experiences?show=all&alike=${number}`}>{count(alike, 'alike', 'alike')}</Link>
      )}
    </p>
  )
}
