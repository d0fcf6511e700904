import type { ParticipantView } from '@companion/shared/views/participant'
import type { SessionInfo } from '@companion/shared/views/session'
import { type ComponentType, Suspense, useEffect, useState } from 'react'
import type { Begun } from '../breakouts/writing.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { AboutYou } from '../people/AboutYou.tsx'
import { type Draft, PollCard } from '../polls/PollCard.tsx'
import { Board } from '../questions/Board.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Layout } from '../ui/Layout.tsx'
import { Settings } from '../ui/Settings.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useDraft } from '../ui/useDraft.ts'
import { startInWords, timeOfDay } from '../words/time.ts'
import type { ParticipantPageData } from './page.ts'

type Props = Pick<ParticipantPageData, 'session' | 'seed' | 'refused' | 'wrote'> & {
  /** Small groups: on the server as they are, in a browser fetched when there are any. */
  Breakout: ComponentType<{ sessionId: string } & Begun>
}

/** What a parent meets: what is happening now, then questions, what was asked earlier, themselves, settings and support. */
export function ParticipantPage({ session, seed, refused, wrote, Breakout }: Props) {
  const { pollId: stage, phase } = useSlice<ParticipantView, 'stage'>('stage') ?? { pollId: null }
  const askedBefore = useLiveState(({ slices }) => earlier(slices as ParticipantView, stage).join(' '))
  const hasRound = useLiveState(({ slices }) => slices['round'] !== undefined)
  useStageAnnouncement(stage)
  // The part that shows a round comes after it, and says only what changes from then on.
  useAnnouncement(`round ${hasRound}`, hasRound ? 'You can join a small group' : null)
  // Kept here, so that a choice outlives its question leaving the stage, and half a sentence the group it was begun in.
  const [drafts, setDrafts, wasKept] = useDraft<Record<string, Draft>>('answers', {})
  const [begun, setBegun] = useDraft('group', '')
  const onDraft = (pollId: string, draft: Draft) => setDrafts((kept) => ({ ...kept, [pollId]: draft }))
  const shared = { sessionId: session.id, seed, onDraft, wasKept }
  return (
    <Layout>
      {refused !== undefined && <ErrorSummary message={refused} />}
      {wrote !== undefined && <p className="govuk-inset-text">You wrote: ‘{wrote}’</p>}
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
          Refresh this page
        </a>
      </p>
      <Announcement />
      {phase === 'paused' && <p className="app-note app-note--strong">{en.sessionPaused}</p>}
      {phase === 'ended' && <Ended session={session} />}
      {hasRound && (
        <Suspense fallback={<p className="govuk-body">Loading</p>}>
          <Breakout sessionId={session.id} begun={begun} onBegun={setBegun} />
        </Suspense>
      )}
      {stage === null && phase !== 'ended' && !hasRound && <Lobby session={session} />}
      {stage !== null && <PollCard key={stage} pollId={stage} draft={drafts[stage]} {...shared} />}
      <Board sessionId={session.id} isOver={phase === 'ended'} />
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
      {stage !== null && <GoToOpen key={`go-${stage}`} pollId={stage} />}
      <You sessionId={session.id} isFirst={stage === null} />
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

/** For someone who has scrolled past the open question before answering it: it is above, and this goes there. */
function GoToOpen({ pollId }: { pollId: string }) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  const answered = useLiveState(({ mine }) => mine[`answer:${pollId}`]?.run)
  const [isPast, setPast] = useState(false)
  useEffect(() => {
    const card = document.getElementById(`poll-${pollId}`)
    if (card === null || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver(([seen]) =>
      setPast(seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top < 0),
    )
    observer.observe(card)
    return () => observer.disconnect()
  }, [pollId])
  if (!isPast || run?.closedAt !== null || answered === run.run) return null
  return (
    <p className="app-goto">
      <a className="govuk-button govuk-button--secondary" href={`#poll-${pollId}`}>
        A question is open: go to it
      </a>
    </p>
  )
}

/** The polls asked before the one on stage, the latest first. */
function earlier(view: ParticipantView, stage: string | null): string[] {
  return Object.keys(view)
    .filter((name): name is `poll:${string}` => name.startsWith('poll:') && name !== `poll:${stage}`)
    .sort((one, next) => (view[next]?.openedAt ?? 0) - (view[one]?.openedAt ?? 0))
    .map((name) => name.slice('poll:'.length))
}

/** What the hosts tell everyone, while it stands. */
function Announcement() {
  const announcement = useSlice<ParticipantView, 'announcement'>('announcement')
  useAnnouncement(
    announcement?.id ?? '',
    announcement === undefined ? null : `From the hosts: ${announcement.text}`,
  )
  if (announcement === undefined) return null
  return (
    <section className="app-announcement" aria-label="From the hosts">
      <p className="govuk-body">
        <strong>{announcement.text}</strong>
      </p>
      <p className="govuk-body-s app-quiet app-time">From the hosts, {timeOfDay(announcement.at)}</p>
    </section>
  )
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

function Ended({ session }: { session: SessionInfo }) {
  return (
    <section className="app-card" aria-labelledby="thanks">
      <h2 className="govuk-heading-m" id="thanks">
        {en.thanks}
      </h2>
      <p className="govuk-body">{en.thanksMore}</p>
      <h3 className="govuk-heading-s">What happens next</h3>
      <p className="govuk-body">{session.whatNext ?? en.whatNext}</p>
    </section>
  )
}

/** About the person: in front of them before the first question, behind a summary from then on. */
function You({ sessionId, isFirst }: { sessionId: string; isFirst: boolean }) {
  const isAsked = useLiveState(({ slices }) => slices['whoYouAre'] !== undefined)
  // It does not close under someone who is filling it in when the first question opens.
  const [isOpen] = useState(isFirst)
  if (!isAsked) return null
  return (
    <section className="app-me" aria-labelledby="you">
      <h2 className="govuk-heading-m" id="you">
        About you
      </h2>
      <details className="govuk-details" open={isOpen}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Tell us about you (optional)</span>
        </summary>
        <div className="govuk-details__text">
          <AboutYou sessionId={sessionId} />
        </div>
      </details>
    </section>
  )
}
