import type { OfficialView } from '@companion/shared/views/official'
import type { OutcomesView, QueueView } from '@companion/shared/views/questions'
import { PointList } from '../breakouts/PointList.tsx'
import { useLiveState, useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { Networks } from '../people/Networks.tsx'
import { OfficialPoll } from '../polls/OfficialPoll.tsx'
import { FiguresNote } from '../publication/FiguresNote.tsx'
import { countsInWords } from '../questions/countsInWords.ts'
import { whyInWords } from '../questions/inWords.ts'
import { TopicsOverTime } from '../questions/TopicsOverTime.tsx'
import { useLastLook } from '../stage/useLastLook.ts'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { Idle } from '../ui/Idle.tsx'
import { Heading, List, Section, Tag, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { People } from '../ui/People.tsx'
import { SignOut } from '../ui/SignOut.tsx'
import { TakeAway } from '../ui/TakeAway.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { people } from '../words/numbers.ts'
import { dayInWords, startInWords, timeOfDay } from '../words/time.ts'
import type { OfficialPageData } from './page.ts'

/** The results of a session as they arrive, for those who watch. */
export function OfficialPage({ session, figures }: Pick<OfficialPageData, 'session' | 'figures'>) {
  const asked = useSlice<OfficialView, 'asked'>('asked') ?? []
  const hasPoints = useLiveState(({ slices }) => slices['points'] !== undefined)
  const lastLook = useLastLook(session.id)
  return (
    <Layout
      wide
      aside={
        <>
          <People />
          <SignOut />
        </>
      }
    >
      <OfficialsNav session={session.id} part="official" />
      <div className="app-title">
        <ThemeSymbol look={session.look} />
        <div>
          <Heading level={1} className="app-title__text">
            {session.title}: live results
          </Heading>
          <Text className="app-title__principle">{session.principle}</Text>
        </div>
      </div>
      {figures !== undefined && <FiguresNote session={session.id} figures={figures} />}
      <ConnectionNote />
      <Idle isSending={false} />
      <LeftOut />
      <Networks />
      {asked.length === 0 && !hasPoints && (
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
          <OfficialPoll key={pollId} pollId={pollId} lastLook={lastLook} />
        ))}
      </div>
      <Groups />
      <Questions />
      <TakeAway address={`/${session.id}/export`} name={session.id} />
    </Layout>
  )
}

/** What is in no figure, and why. */
function LeftOut() {
  const leftOut = useSlice<OfficialView, 'leftOut'>('leftOut')
  if (leftOut === undefined) return null
  return (
    <div className="app-note">
      <Text>Some of what was sent could not be counted because of a fault, and is in no figure:</Text>
      <List kind="bullet">
        {leftOut.map(({ offset, at, reason }) => (
          <li key={offset}>{`sent on ${dayInWords(at)} at ${timeOfDay(at)}: ${reason}`}</li>
        ))}
      </List>
    </div>
  )
}

function Groups() {
  const round = useSlice<OfficialView, 'round'>('round')
  const points = useSlice<OfficialView, 'points'>('points')
  if (round === undefined || points === undefined) return null
  return (
    <Section className="app-card" id="groups" title="What small groups came to">
      <PointList round={round} points={points} />
    </Section>
  )
}

function Questions() {
  const queue = useSlice<OfficialView, 'queue'>('queue')
  const outcomes = useSlice<OfficialView, 'outcomes'>('outcomes')
  const topics = useSlice<OfficialView, 'topics'>('topics')
  const isOver = useSlice<OfficialView, 'stage'>('stage')?.phase === 'ended'
  if (queue === undefined) return null
  return (
    <Section className="app-card" id="questions" title="Questions from participants">
      <Text>{countsInWords(isOver ? atTheEnd(queue.counts, outcomes) : queue.counts)}</Text>
      {outcomes !== undefined && outcomes.declined > 0 && (
        <Text>Why not shown: {whyInWords(outcomes.reasons, en)}.</Text>
      )}
      {topics !== undefined && <TopicsOverTime topics={topics} />}
      <List kind="number">
        {queue.shown.map(({ question, text, score, status }) => (
          <li key={question}>
            {text} <span className="app-quiet">{people(score)}</span>{' '}
            {status === 'now' && <Tag>Being answered</Tag>}
            {status === 'answered' && <Tag colour="green">Answered</Tag>}
          </li>
        ))}
      </List>
    </Section>
  )
}

/** How many questions came to what when the session has ended: none waits any more, and what no one decided on is not shown. */
function atTheEnd(counts: QueueView['counts'], outcomes: OutcomesView | undefined): QueueView['counts'] {
  if (outcomes === undefined) return counts
  return { ...counts, waiting: 0, held: 0, shorten: 0, declined: outcomes.declined }
}
