import { answerText } from '../kinds/results.ts'
import { createLiveStore } from '../live/store.ts'
import { LiveContext } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { OpenQuestion } from '../polls/OpenQuestion.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { inEnglish } from '../ui/inEnglish.ts'
import { Caption, Heading, Inset, Link, Section, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { LatePageData } from './page.ts'

/** The questions of a session that has ended, as they can still be answered: forms that are posted, in every browser. */
export function LatePage({ session, until, polls, hasNotAsked, seed, refused, wrote }: LatePageData) {
  const { day, time, youWrote, segments } = useMessages()
  const { late, toSession } = usePageMessages()
  const store = createLiveStore({ seq: 0, slices: {}, mine: {} })
  return (
    <Layout aside={<LanguageLink session={session.id} />}>
      {refused !== undefined && <ErrorSummary message={refused} />}
      {wrote !== undefined && <Inset as="p">{youWrote(wrote)}</Inset>}
      <Caption>{session.title}</Caption>
      <Heading level={1}>{late.title}</Heading>
      {until === null ? (
        <Text>{late.over}</Text>
      ) : (
        <>
          <Text>{late.lead}</Text>
          <Text>{late.until(day(until), time(until))}</Text>
        </>
      )}
      <LiveContext value={{ store, connection: null }}>
        {polls.map(({ pollId, run, mine, isOpen }) => (
          <section key={pollId} id={`poll-${pollId}`} className="app-card" aria-label={run.question.text}>
            {isOpen ? (
              <OpenQuestion
                action={`/${session.id}/commands?late`}
                pollId={pollId}
                run={run}
                mine={mine}
                draft={null}
                seed={seed}
                onDraft={() => {}}
              />
            ) : (
              <Answered run={run} mine={mine} />
            )}
          </section>
        ))}
      </LiveContext>
      {hasNotAsked && (
        <Section id="not-asked" title={segments.notAsked.title}>
          <Text>
            <Link href={`/${session.id}/not-asked`}>{segments.notAsked.more}</Link>
          </Text>
        </Section>
      )}
      <Text>
        <Link href={`/${session.id}`}>{toSession}</Link>
      </Text>
    </Layout>
  )
}

/** What someone has said while the question was open, which stands. */
function Answered({ run, mine }: Pick<LatePageData['polls'][number], 'run' | 'mine'>) {
  const messages = useMessages()
  const { late } = usePageMessages()
  return (
    <>
      <Heading level={2} size="m" {...inEnglish(run.untranslated)}>
        {run.question.text}
      </Heading>
      {mine !== undefined && (
        <Text>{messages.polls.youSaid(answerText(run.question, mine.answer, messages))}</Text>
      )}
      <Text variant="aside">{late.live}</Text>
    </>
  )
}
