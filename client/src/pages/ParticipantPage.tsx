import { refusals } from '@companion/shared/refusals'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { SessionInfo } from '@companion/shared/views/session'
import { useState } from 'react'
import { useLiveState, useSlice } from '../connection/useView.ts'
import { ConnectionNote } from '../design/ConnectionNote.tsx'
import { ErrorSummary } from '../design/ErrorSummary.tsx'
import { Layout } from '../design/Layout.tsx'
import { Settings } from '../design/Settings.tsx'
import { ThemeSymbol } from '../design/ThemeSymbol.tsx'
import { useAnnouncement } from '../design/useAnnouncement.ts'
import { type Draft, PollCard } from '../polls/PollCard.tsx'
import { en } from '../words/en.ts'
import { startInWords } from '../words/time.ts'
import type { ParticipantPageData } from './page.ts'

/** What a parent meets: what is happening now, then what was asked earlier, then settings and support. */
export function ParticipantPage({ session, refused }: Pick<ParticipantPageData, 'session' | 'refused'>) {
  const stage = useSlice<ParticipantView, 'stage'>('stage')?.pollId ?? null
  const askedBefore = useLiveState(({ slices }) => earlier(slices as ParticipantView, stage).join(' '))
  useStageAnnouncement(stage)
  // Kept here, so that a choice outlives its question leaving the stage.
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  const onDraft = (pollId: string, draft: Draft) => setDrafts((kept) => ({ ...kept, [pollId]: draft }))
  const shared = { sessionId: session.id, onDraft }
  return (
    <Layout>
      {refused !== undefined && <ErrorSummary message={refusals[refused].message} />}
      <div className="app-title">
        <ThemeSymbol session={session.id} />
        <div>
          <h1 className="govuk-heading-l app-title__text">{session.title}</h1>
          <p className="govuk-body app-title__principle">{session.principle}</p>
        </div>
      </div>
      <ConnectionNote />
      <p className="govuk-body app-nojs">
        <a className="govuk-button govuk-button--secondary" href={`/${session.id}`}>
          Check for something new
        </a>
      </p>
      {stage === null ? (
        <Lobby session={session} />
      ) : (
        <PollCard key={stage} pollId={stage} draft={drafts[stage]} {...shared} />
      )}
      {askedBefore !== '' && (
        <section aria-labelledby="earlier">
          <h2 className="govuk-heading-m" id="earlier">
            Earlier questions
          </h2>
          {askedBefore.split(' ').map((pollId) => (
            <PollCard key={pollId} pollId={pollId} draft={drafts[pollId]} {...shared} />
          ))}
        </section>
      )}
      <section className="app-me" aria-labelledby="help">
        <h2 className="govuk-heading-m" id="help">
          Help and settings
        </h2>
        <p className="govuk-body">
          <a className="govuk-link" href={session.callUrl} target="_blank" rel="noreferrer">
            Open the video call (opens in a new tab)
          </a>
        </p>
        <p className="govuk-body">{en.safety}</p>
        <Settings />
      </section>
    </Layout>
  )
}

/** Say what happens on stage: that a question opened or closed, or its result is shown. Never a count. */
function useStageAnnouncement(stage: string | null): void {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${stage}`)
  const isOpen = run?.closedAt === null
  const what = run?.shown
    ? 'The result is shown'
    : isOpen
      ? 'A new question is open'
      : 'The question has closed'
  useAnnouncement(`${stage} ${run?.run} ${what}`, run === undefined ? null : what)
}

/** The polls asked before the one on stage, the latest first. */
function earlier(view: ParticipantView, stage: string | null): string[] {
  return Object.keys(view)
    .filter((name): name is `poll:${string}` => name.startsWith('poll:') && name !== `poll:${stage}`)
    .sort((one, next) => (view[next]?.openedAt ?? 0) - (view[one]?.openedAt ?? 0))
    .map((name) => name.slice('poll:'.length))
}

function Lobby({ session }: { session: SessionInfo }) {
  return (
    <section className="app-card app-lobby" aria-labelledby="lobby">
      <h2 className="govuk-heading-m" id="lobby">
        {en.notStarted}
      </h2>
      <p className="govuk-body app-time">This session is on {startInWords(session.startsAt)}.</p>
      <p className="govuk-body">{en.notStartedMore}</p>
    </section>
  )
}
