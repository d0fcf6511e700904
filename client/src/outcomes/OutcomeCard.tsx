import type { OutcomeStatus } from '@companion/shared/programme/outcomes'
import type { OutcomeView, OutcomeWords } from '@companion/shared/programme/outcomeViews'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Details, Heading, Link, Tag, Text } from '../ui/kit.ts'
import type { TagColour } from '../ui/Tag.tsx'

const colours: Record<OutcomeStatus, TagColour> = {
  open: 'blue',
  partly: 'yellow',
  done: 'green',
  not: 'grey',
}

/** A day in words of the page's language: at noon it is the same day everywhere in the country. */
export const useDay = () => {
  const { day } = useMessages()
  return (date: string) => day(Date.parse(`${date}T12:00Z`))
}

type Props = {
  outcome: OutcomeView
  /** The level of its heading. */
  level: 2 | 3
  /** What it answers, where that is not said around it. */
  children?: ReactNode
}

/** What was decided, why, and what was said of it before. Officials write it in English. */
export function OutcomeCard({ outcome, level, children }: Props) {
  const { outcomes: words } = usePageMessages()
  const { day } = useMessages()
  const dayOf = useDay()
  const { id, title, link, due, isOverdue, earlier } = outcome
  const name = `outcome-${id}`
  return (
    <article className="app-card app-outcome" id={name} aria-labelledby={`${name}-title`}>
      <Stands {...outcome} isOverdue={isOverdue} />
      <Heading level={level} size="m" id={`${name}-title`} lang="en">
        {title}
      </Heading>
      <Why {...outcome} />
      {due !== undefined && (
        <Text variant="small">{isOverdue ? words.overdue(dayOf(due)) : words.due(dayOf(due))}</Text>
      )}
      {link !== undefined && (
        <Text>
          <Link href={link}>{words.more}</Link>
        </Text>
      )}
      {children}
      {earlier.map((before) => (
        <Details key={before.at} summary={words.earlier(day(before.at))}>
          <Stands {...before} />
          <Text lang="en">
            <strong>{before.title}</strong>
          </Text>
          <Why {...before} />
        </Details>
      ))}
    </article>
  )
}

/** How an outcome stands. */
export function Stands({ status, isOverdue }: { status: OutcomeStatus; isOverdue?: true | undefined }) {
  const { outcomes: words } = usePageMessages()
  return (
    <Text className="app-outcome__status">
      <Tag colour={colours[status]}>{words.status[status]}</Tag>{' '}
      {isOverdue && <Tag colour="red">{words.late}</Tag>}
    </Text>
  )
}

/** Why it was decided, and when. */
export function Why({ why, decided }: Pick<OutcomeWords, 'why' | 'decided'>) {
  const { outcomes: words } = usePageMessages()
  const dayOf = useDay()
  return (
    <>
      <Text className="app-outcome__why" lang="en">
        {why}
      </Text>
      {decided !== undefined && <Text variant="small">{words.decided(dayOf(decided))}</Text>}
    </>
  )
}

/** A list of what an outcome answers. */
export function AnsweredList({
  title,
  items,
}: {
  title: string
  items: readonly { kind: string; text: string | null; session?: string }[]
}) {
  return (
    <>
      <Text variant="small" className="app-outcome__answers">
        {title}
      </Text>
      <ul className="app-said">
        {items.map(({ kind, text, session }, index) => (
          <li key={index} className="app-said__text">
            {text !== null && <Text className="app-board__text">{text}</Text>}
            <Text variant="aside">{session ? `${kind} – ${session}` : kind}</Text>
          </li>
        ))}
      </ul>
    </>
  )
}
