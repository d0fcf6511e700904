import type { DeskSummary } from '@companion/shared/experiences/pages'
import { Details, Link, List, Text } from '../ui/kit.ts'
import { count, number } from '../words/numbers.ts'

const experiences = (some: number) => count(some, 'experience', 'experiences')

/** How far everything is read, and by whom. */
export function Summary({ summary, isOpen }: { summary: DeskSummary; isOpen: boolean }) {
  const { all, read, aside, unread, urgent, marked, copies, campaigns, readers } = summary
  return (
    <>
      <Text>
        {experiences(all)}: {number(read)} read, {number(aside)} set aside, {number(unread)} not read yet.
        {!isOpen && ' No more are taken.'}
      </Text>
      {urgent > 0 && (
        <Text className="app-refused">
          <Link href="/experiences?show=urgent">
            {count(urgent, 'experience that nobody has read', 'experiences that nobody has read')} may be
            about danger
          </Link>
          . Read {urgent === 1 ? 'it' : 'them'} first.
        </Text>
      )}
      {marked > 0 && (
        <Text>
          <Link href="/experiences?show=marked">{number(marked)} marked for another look</Link>
        </Text>
      )}
      {copies > 0 && (
        <Text>
          {number(copies)} of them are near-copies in {count(campaigns, 'group', 'groups')}, as of a letter
          that many send. Each group stands in the list once. {number(all - copies)} are in people’s own
          words.
        </Text>
      )}
      {readers.length > 0 && (
        <Details summary="Who has read how many">
          <List kind="bullet">
            {readers.map(([name, some]) => (
              <li key={name}>
                {name}: {number(some)}
              </li>
            ))}
          </List>
        </Details>
      )}
    </>
  )
}
