import type { MyOutcome } from '@companion/shared/programme/outcomeViews'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Link, Section, Text } from '../ui/kit.ts'
import { AnsweredList, OutcomeCard } from './OutcomeCard.tsx'

/** What came of what someone said, for them alone; nothing where nothing did yet. */
export function MyOutcomes({ outcomes }: { outcomes: readonly MyOutcome[] }) {
  const { outcomes: words } = usePageMessages()
  if (outcomes.length === 0) return null
  return (
    <Section id="came" title={words.yours}>
      <Text>{words.yoursLead}</Text>
      {outcomes.map((outcome) => (
        <OutcomeCard key={outcome.id} outcome={outcome} level={3}>
          <AnsweredList
            title={words.you}
            items={outcome.mine.map(({ kind, text }) => ({ kind: words.kinds[kind], text }))}
          />
        </OutcomeCard>
      ))}
      <Text>
        <Link href="/outcomes">{words.all}</Link>
      </Text>
    </Section>
  )
}
