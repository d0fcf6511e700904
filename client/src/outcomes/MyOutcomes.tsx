import type { MyOutcome } from '@companion/shared/programme/outcomeViews'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Link, Section, Text } from '../ui/kit.ts'
import { AnsweredList, OutcomeCard } from './OutcomeCard.tsx'

type Props = {
  outcomes: readonly MyOutcome[]
  /** Where people ask to be told by email, if they can. */
  askAt?: string | undefined
}

/** What came of what someone said, for them alone; nothing where nothing did yet. */
export function MyOutcomes({ outcomes, askAt }: Props) {
  const { outcomes: words } = usePageMessages()
  if (outcomes.length === 0 && askAt === undefined) return null
  return (
    <Section id="came" title={words.yours}>
      <Text>{outcomes.length === 0 ? words.none : words.yoursLead}</Text>
      {outcomes.map((outcome) => (
        <OutcomeCard key={outcome.id} outcome={outcome} level={3}>
          <AnsweredList
            title={words.you}
            items={outcome.mine.map(({ kind, text }) => ({ kind: words.kinds[kind], text }))}
          />
        </OutcomeCard>
      ))}
      {askAt !== undefined && (
        <Text>
          <Link href={askAt}>{words.address.title}</Link>
        </Text>
      )}
      <Text>
        <Link href="/outcomes">{words.all}</Link>
      </Text>
    </Section>
  )
}
