import type { OfficialView } from '@companion/shared/views/official'
import { useSlice } from '../connection/useView.ts'
import { ConnectionNote } from '../design/ConnectionNote.tsx'
import { Layout } from '../design/Layout.tsx'
import { People } from '../design/People.tsx'
import { ThemeSymbol } from '../design/ThemeSymbol.tsx'
import { RunResults } from '../polls/RunResults.tsx'
import { startInWords } from '../words/time.ts'
import type { OfficialPageData } from './page.ts'

/** The results of a session as they arrive, for those who watch. */
export function OfficialPage({ session }: Pick<OfficialPageData, 'session'>) {
  const asked = useSlice<OfficialView, 'asked'>('asked') ?? []
  return (
    <Layout wide aside={<People />}>
      <div className="app-title">
        <ThemeSymbol session={session.id} />
        <div>
          <h1 className="govuk-heading-l app-title__text">{session.title}: live results</h1>
          <p className="govuk-body app-title__principle">{session.principle}</p>
        </div>
      </div>
      <ConnectionNote />
      {asked.length === 0 && (
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
          <OfficialPoll key={pollId} pollId={pollId} />
        ))}
      </div>
    </Layout>
  )
}

function OfficialPoll({ pollId }: { pollId: string }) {
  const poll = useSlice<OfficialView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<OfficialView, `results:${string}`>(`results:${pollId}`)
  const run = poll?.runs.at(-1)
  if (poll === undefined || run === undefined) return null
  return (
    <section className="app-card" aria-labelledby={`${pollId}-title`}>
      <h2 className="govuk-heading-m" id={`${pollId}-title`}>
        {run.question.text}
      </h2>
      <RunResults poll={poll} results={results} />
    </section>
  )
}
