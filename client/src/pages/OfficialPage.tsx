import type { OfficialView } from '@companion/shared/views/official'
import type { QueueView } from '@companion/shared/views/questions'
import { PointList } from '../breakouts/PointList.tsx'
import { useLiveState } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { OfficialPoll } from '../polls/OfficialPoll.tsx'
import { countsInWords } from '../questions/countsInWords.ts'
import { whyInWords } from '../questions/inWords.ts'
import { TopicsOverTime } from '../questions/TopicsOverTime.tsx'
import { useLastLook } from '../stage/useLastLook.ts'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Heading, Link, List, Section, Tag, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { People } from '../ui/People.tsx'
import { TakeAway } from '../ui/TakeAway.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { people } from '../words/numbers.ts'
import { dayInWords, startInWords, timeOfDay } from '../words/time.ts'
import type { OfficialPageData } from './page.ts'

/** The results of a session as they arrive, for those who watch. */
export function OfficialPage({ session }: Pick<OfficialPageData, 'session'>) {
  const view = useLiveState(({ slices }) => slices) as OfficialView
  const asked = view.asked ?? []
  const lastLook = useLastLook(session.id)
  const isNew = (pollId: string) =>
    lastLook !== null &&
    (view[`poll:${pollId}`]?.runs.at(-1)?.closedAt ?? Number.POSITIVE_INFINITY) > lastLook
  return (
    <Layout wide aside={<People />}>
      <div className="app-title">
        <ThemeSymbol session={session.id} />
        <div>
          <Heading level={1} className="app-title__text">
            {session.title}: live results
          </Heading>
          <Text className="app-title__principle">{session.principle}</Text>
        </div>
      </div>
      <Text>
        <Link href="/officials">All sessions</Link>
      </Text>
      <ConnectionNote />
      {view.leftOut !== undefined && (
        <div className="app-note">
          <Text>Some of what was sent could not be counted because of a fault, and is in no figure:</Text>
          <List kind="bullet">
            {view.leftOut.map(({ offset, at, reason }) => (
              <li key={offset}>{`sent on ${dayInWords(at)} at ${timeOfDay(at)}: ${reason}`}</li>
            ))}
          </List>
        </div>
      )}
      {asked.length === 0 && view.points === undefined && (
        <section className="app-card app-lobby">
          <Heading level={2}>No results yet</Heading>
          <Text>
            The session is on {startInWords(session.startsAt)}. Each result appears here when a host opens its
            question.
          </Text>
        </section>
      )}
      <div className="app-results">
        {asked.map((pollId) => (
          <section
            className="app-card"
            key={pollId}
            aria-label={view[`poll:${pollId}`]?.runs.at(-1)?.question.text}
          >
            {isNew(pollId) && (
              <Text variant="small">
                <Tag>New since you last looked</Tag>
              </Text>
            )}
            <OfficialPoll pollId={pollId} view={view} />
          </section>
        ))}
      </div>
      {view.round !== undefined && view.points !== undefined && (
        <Section className="app-card" id="groups" title="What small groups came to">
          <PointList round={view.round} points={view.points} />
        </Section>
      )}
      {view.queue !== undefined && (
        <Section className="app-card" id="questions" title="Questions from participants">
          <Text>{countsInWords(whatCame(view.queue.counts, view))}</Text>
          {view.outcomes !== undefined && view.outcomes.declined > 0 && (
            <Text>Why not shown: {whyInWords(view.outcomes.reasons, en)}.</Text>
          )}
          {view.topics !== undefined && <TopicsOverTime topics={view.topics} />}
          <List kind="number">
            {view.queue.shown.map(({ question, text, score, became }) => (
              <li key={question}>
                {text} <span className="app-quiet">{people(score)}</span>{' '}
                {became === 'now' && <Tag>Being answered</Tag>}
                {became === 'answered' && <Tag colour="green">Answered</Tag>}
              </li>
            ))}
          </List>
        </Section>
      )}
      <TakeAway address={`/${session.id}/export`} name={session.id} />
    </Layout>
  )
}

/** How many questions came to what: when the session has ended none waits any more, and what no one decided on is not shown. */
function whatCame(counts: QueueView['counts'], { stage, outcomes }: OfficialView): QueueView['counts'] {
  if (stage?.phase !== 'ended' || outcomes === undefined) return counts
  return { ...counts, waiting: 0, held: 0, shorten: 0, declined: outcomes.declined }
}
