import type { ParticipantView } from '@companion/shared/views/participant'
import type { SessionInfo } from '@companion/shared/views/session'
import type { SegmentOnStage } from '@companion/shared/views/stage'
import { type ComponentType, Suspense, useEffect, useState } from 'react'
import type { Begun } from '../breakouts/writing.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { AboutYou } from '../people/AboutYou.tsx'
import { type Draft, PollCard } from '../polls/PollCard.tsx'
import { Board } from '../questions/Board.tsx'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { ButtonLink, Details, Heading, Inset, Link, Section, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { Settings } from '../ui/Settings.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useDraft } from '../ui/useDraft.ts'
import type { ParticipantPageData } from './page.ts'

type Props = Pick<ParticipantPageData, 'session' | 'seed' | 'refused' | 'wrote'> & {
  /** Small groups: on the server as they are, in a browser fetched when there are any. */
  Breakout: ComponentType<{ sessionId: string } & Begun>
}

/** What a parent meets: what is happening now, then questions, what was asked earlier, themselves, settings and support. */
export function ParticipantPage({ session, seed, refused, wrote, Breakout }: Props) {
  const { pollId: stage, phase, segment } = useSlice<ParticipantView, 'stage'>('stage') ?? { pollId: null }
  const askedBefore = useLiveState(({ slices }) => earlier(slices as ParticipantView, stage).join(' '))
  const hasRound = useLiveState(({ slices }) => slices['round'] !== undefined)
  const messages = useMessages()
  useStageAnnouncement(stage)
  // The part that shows a round comes after it, and says only what changes from then on.
  useAnnouncement(`round ${hasRound}`, hasRound ? messages.heard.round : null)
  // Kept here, so that a choice outlives its question leaving the stage, and half a sentence the group it was begun in.
  const [drafts, setDrafts, wasKept] = useDraft<Record<string, Draft>>('answers', {})
  const [begun, setBegun] = useDraft('group', '')
  const onDraft = (pollId: string, draft: Draft) => setDrafts((kept) => ({ ...kept, [pollId]: draft }))
  const shared = { sessionId: session.id, seed, onDraft, wasKept }
  return (
    <Layout>
      {refused !== undefined && <ErrorSummary message={refused} />}
      {wrote !== undefined && <Inset as="p">{messages.youWrote(wrote)}</Inset>}
      <div className="app-title">
        <ThemeSymbol session={session.id} />
        <div>
          <Heading level={1} className="app-title__text">
            {session.title}
          </Heading>
          <Text className="app-title__principle">{session.principle}</Text>
        </div>
      </div>
      <ConnectionNote />
      <Text className="app-nojs">
        <ButtonLink href={`/${session.id}`}>{messages.refresh}</ButtonLink>
      </Text>
      <Announcement />
      {phase === 'paused' && (
        <p className="app-note app-note--strong">
          {messages.sessionPaused} {segment?.until && messages.backAt(messages.time(segment.until))}
        </p>
      )}
      {phase === 'ended' && <Ended session={session} />}
      {hasRound && (
        <Suspense fallback={<Text>{messages.loading}</Text>}>
          <Breakout sessionId={session.id} begun={begun} onBegun={setBegun} />
        </Suspense>
      )}
      {segment !== undefined && phase === undefined && <Segment {...segment} />}
      {stage === null && segment === undefined && phase !== 'ended' && !hasRound && (
        <Lobby session={session} />
      )}
      {stage !== null && <PollCard key={stage} pollId={stage} draft={drafts[stage]} {...shared} />}
      <Board sessionId={session.id} isOver={phase === 'ended'} />
      {askedBefore !== '' && (
        <Section id="earlier" title={messages.earlier}>
          {askedBefore.split(' ').map((pollId) => (
            <PollCard key={pollId} pollId={pollId} draft={drafts[pollId]} {...shared} />
          ))}
        </Section>
      )}
      {stage !== null && <GoToOpen key={`go-${stage}`} pollId={stage} />}
      <You sessionId={session.id} isFirst={stage === null} />
      <Section className="app-me" id="help" title={messages.help}>
        <Text>
          <Link href={session.callUrl} isNewTab>
            {messages.call}
          </Link>
        </Text>
        <Text>{messages.safety}</Text>
        <Settings />
      </Section>
    </Layout>
  )
}

/** Say what happens on stage: that a question opened or closed, or its result is shown. Never a count. */
function useStageAnnouncement(stage: string | null): void {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${stage}`)
  const { heard } = useMessages()
  const isOpen = run?.closedAt === null
  const what = run?.shown ? heard.result : isOpen ? heard.open : heard.closed
  useAnnouncement(`${stage} ${run?.run} ${what}`, run === undefined ? null : what)
}

/** For someone who has scrolled past the open question before answering it: it is above, and this goes there. */
function GoToOpen({ pollId }: { pollId: string }) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  const answered = useLiveState(({ mine }) => mine[`answer:${pollId}`]?.run)
  const [isPast, setPast] = useState(false)
  const { goToOpen } = useMessages()
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
      <ButtonLink href={`#poll-${pollId}`}>{goToOpen}</ButtonLink>
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
  const { heard, fromHosts, fromHostsAt, time } = useMessages()
  useAnnouncement(
    announcement?.id ?? '',
    announcement === undefined ? null : heard.fromHosts(announcement.text),
  )
  if (announcement === undefined) return null
  return (
    <section className="app-announcement" aria-label={fromHosts}>
      <Text>
        <strong>{announcement.text}</strong>
      </Text>
      <Text variant="aside">{fromHostsAt(time(announcement.at))}</Text>
    </section>
  )
}

/** What is on where no question is. */
function Segment({ kind, title }: SegmentOnStage) {
  const words = useMessages().segments[kind]
  if (words.more === '') return null
  return (
    <Section className="app-card app-lobby" id="segment" title={title ?? words.title}>
      <Text>{words.more}</Text>
    </Section>
  )
}

function Lobby({ session }: { session: SessionInfo }) {
  const { notStarted, notStartedMore, startsOn, start } = useMessages()
  return (
    <Section className="app-card app-lobby" id="lobby" title={notStarted}>
      <Text>{startsOn(start(session.startsAt))}</Text>
      <Text>{notStartedMore}</Text>
    </Section>
  )
}

function Ended({ session }: { session: SessionInfo }) {
  const { thanks, thanksMore, nextTitle, whatNext } = useMessages()
  return (
    <Section className="app-card" id="thanks" title={thanks}>
      <Text>{thanksMore}</Text>
      <Heading level={3}>{nextTitle}</Heading>
      <Text>{session.whatNext ?? whatNext}</Text>
    </Section>
  )
}

/** About the person: in front of them before the first question, behind a summary from then on. */
function You({ sessionId, isFirst }: { sessionId: string; isFirst: boolean }) {
  const isAsked = useLiveState(({ slices }) => slices['whoYouAre'] !== undefined)
  // It does not close under someone who is filling it in when the first question opens.
  const [isOpen] = useState(isFirst)
  const { aboutYou } = useMessages()
  if (!isAsked) return null
  return (
    <Section className="app-me" id="you" title={aboutYou.title}>
      <Details open={isOpen} summary={aboutYou.summary}>
        <AboutYou sessionId={sessionId} />
      </Details>
    </Section>
  )
}
