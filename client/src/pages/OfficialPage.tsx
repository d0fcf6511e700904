import type { OfficialView } from '@companion/shared/views/official'
import type { QueueView } from '@companion/shared/views/questions'
import { PointList } from '../breakouts/PointList.tsx'
import { useLiveState } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { OfficialPoll } from '../polls/OfficialPoll.tsx'
import { whyInWords } from '../questions/inWords.ts'
import { countsInWords } from '../questions/QuestionQueue.tsx'
import { TopicsOverTime } from '../questions/TopicsOverTime.tsx'
import { useLastLook } from '../stage/useLastLook.ts'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
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
          <h1 className="govuk-heading-l app-title__text">{session.title}: live results</h1>
          <p className="govuk-body app-title__principle">{session.principle}</p>
        </div>
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href="/officials">
          All sessions
        </a>
      </p>
      <ConnectionNote />
      {view.leftOut !== undefined && (
        <div className="app-note">
          <p className="govuk-body">
            Some of what was sent could not be counted because of a fault, and is in no figure:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {view.leftOut.map(({ offset, at, reason }) => (
              <li key={offset}>{`sent on ${dayInWords(at)} at ${timeOfDay(at)}: ${reason}`}</li>
            ))}
          </ul>
        </div>
      )}
      {asked.length === 0 && view.points === undefined && (
        <section className="app-card app-lobby">
          <h2 className="govuk-heading-m">No results yet</h2>
          <p className="govuk-body">
            The session is on {startInWords(session.startsAt)}. Each result appears here when a host opens its
            question.
          </p>
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
              <p className="govuk-body-s">
                <strong className="govuk-tag">New since you last looked</strong>
              </p>
            )}
            <OfficialPoll pollId={pollId} view={view} />
          </section>
        ))}
      </div>
      {view.round !== undefined && view.points !== undefined && (
        <section className="app-card" aria-labelledby="groups">
          <h2 className="govuk-heading-m" id="groups">
            What small groups came to
          </h2>
          <PointList round={view.round} points={view.points} />
        </section>
      )}
      {view.queue !== undefined && (
        <section className="app-card" aria-labelledby="questions">
          <h2 className="govuk-heading-m" id="questions">
            Questions from participants
          </h2>
          <p className="govuk-body app-time">{countsInWords(whatCame(view.queue.counts, view))}</p>
          {view.outcomes !== undefined && view.outcomes.declined > 0 && (
            <p className="govuk-body app-time">Why not shown: {whyInWords(view.outcomes.reasons, en)}.</p>
          )}
          {view.topics !== undefined && <TopicsOverTime topics={view.topics} />}
          <ol className="govuk-list govuk-list--number">
            {view.queue.shown.map(({ question, text, score, became }) => (
              <li key={question}>
                {text} <span className="app-quiet app-time">{people(score)}</span>{' '}
                {became === 'now' && <strong className="govuk-tag">Being answered</strong>}
                {became === 'answered' && <strong className="govuk-tag govuk-tag--green">Answered</strong>}
              </li>
            ))}
          </ol>
        </section>
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
