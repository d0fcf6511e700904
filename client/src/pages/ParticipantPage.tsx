import type { ParticipantView } from '@companion/shared/views/participant'
import type { SessionInfo } from '@companion/shared/views/session'
import type { SegmentOnStage } from '@companion/shared/views/stage'
import { type ComponentType, type ReactNode, Suspense, useState } from 'react'
import type { Begun } from '../breakouts/writing.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { PlacesNav } from '../places/PlacesNav.tsx'
import type { ResultsProps } from '../places/Results.tsx'
import { usePlace } from '../places/usePlace.ts'
import type { YouProps } from '../places/You.tsx'
import { type Draft, PollCard } from '../polls/PollCard.tsx'
import type { PollResultProps } from '../polls/PollResult.tsx'
import { useReceiptsHeard } from '../questions/useReceiptsHeard.ts'
import { ConnectionNote } from '../ui/ConnectionNote.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { ButtonLink, Heading, Inset, Section, Text, VisuallyHidden } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { NotSent } from '../ui/NotSent.tsx'
import { useAnnouncement } from '../ui/useAnnouncement.ts'
import { useDraft } from '../ui/useDraft.ts'
import type { ParticipantPageData } from './page.ts'

/** Parts of the page that are not needed at once: on the server as they are, in a browser fetched when they are first shown. */
export type PageParts = {
  Breakout: ComponentType<{ sessionId: string } & Begun>
  Board: ComponentType<{ sessionId: string; isOver: boolean }>
  Results: ComponentType<ResultsProps>
  You: ComponentType<YouProps>
  AboutYou: ComponentType<{ sessionId: string }>
  PollResult: ComponentType<PollResultProps>
}

type Props = Pick<ParticipantPageData, 'session' | 'seed' | 'refused' | 'wrote' | 'place' | 'came'> & {
  parts: PageParts
}

/** What a parent meets, in four places: what there is to do now, everyone's questions, the results so far, and what is their own. */
export function ParticipantPage({ session, seed, refused, wrote, place: first, came, parts }: Props) {
  const { place, go } = usePlace(session.id, first)
  const { pollId: stage, phase, segment } = useSlice<ParticipantView, 'stage'>('stage') ?? { pollId: null }
  const roundPhase = useSlice<ParticipantView, 'round'>('round')?.phase
  const messages = useMessages()
  useStageAnnouncement(stage)
  // The part that shows a round comes after it, and says only what changes from then on.
  const hasRound = roundPhase !== undefined
  useAnnouncement(`round ${hasRound}`, hasRound ? messages.heard.round : null)
  // Kept here, so that a choice outlives its question leaving the stage, and half a sentence the group it was begun in.
  const [drafts, setDrafts, wasKept] = useDraft<Record<string, Draft>>('answers', {})
  const [begun, setBegun] = useDraft('group', '')
  const onDraft = (pollId: string, draft: Draft) => setDrafts((kept) => ({ ...kept, [pollId]: draft }))
  const shared = { sessionId: session.id, seed, onDraft, wasKept, Result: parts.PollResult }
  const onNow = usePollsOnNow(stage, drafts)
  // What is on now goes on saying what happens to someone who looks elsewhere.
  const [wasNow, setWasNow] = useState(place === 'now')
  if (place === 'now' && !wasNow) setWasNow(true)

  const isRoundNow = isRoundOn(roundPhase, stage, segment) || begun.trim() !== ''
  const round = hasRound && (
    <Part>
      <parts.Breakout sessionId={session.id} begun={begun} onBegun={setBegun} />
    </Part>
  )
  return (
    <Layout
      session={session}
      aside={<LanguageLink session={session.id} />}
      nav={<PlacesNav session={session} place={place} onGo={go} />}
    >
      <Notices refused={refused} wrote={wrote} />
      {wasNow && (
        <div hidden={place !== 'now'}>
          <Now
            session={session}
            round={isRoundNow && round}
            isHere={place === 'now'}
            AboutYou={parts.AboutYou}
          >
            {onNow.map((pollId) => (
              <PollCard key={pollId} pollId={pollId} draft={drafts[pollId]} {...shared} />
            ))}
          </Now>
        </div>
      )}
      {place === 'questions' && (
        <Part>
          <parts.Board sessionId={session.id} isOver={phase === 'ended'} />
        </Part>
      )}
      {place === 'results' && (
        <Part>
          <parts.Results {...shared} round={roundPhase === 'ended' && !isRoundNow && round} />
        </Part>
      )}
      {place === 'you' && (
        <Part>
          <parts.You session={session} isOver={phase === 'ended'} came={came} />
        </Part>
      )}
    </Layout>
  )
}

/** What someone has to know in every place. */
function Notices({ refused, wrote }: { refused: string | undefined; wrote: string | undefined }) {
  const { phase, segment } = useSlice<ParticipantView, 'stage'>('stage') ?? {}
  const messages = useMessages()
  useReceiptsHeard(phase !== 'ended')
  const pause =
    `${messages.sessionPaused} ${segment?.until ? messages.backAt(messages.time(segment.until)) : ''}`.trim()
  const phases = { paused: pause, ended: messages.heard.ended, live: messages.heard.over }
  useAnnouncement(phase ?? 'live', phases[phase ?? 'live'])
  return (
    <>
      {refused !== undefined && <ErrorSummary message={refused} />}
      {wrote !== undefined && <Inset as="p">{messages.youWrote(wrote)}</Inset>}
      <ConnectionNote />
      <NotSent
        types={['ask', 'editQuestion', 'withdrawQuestion', 'upvote']}
        wordsOf={(command) => ('text' in command ? (command.text ?? '') : '')}
      />
      <Announcement />
      {phase === 'paused' && <p className="app-note app-note--strong">{pause}</p>}
    </>
  )
}

type NowProps = Pick<PageParts, 'AboutYou'> & {
  session: SessionInfo
  /** The round of small groups, where that is what there is to do. */
  round: ReactNode
  /** Whether someone looks at it. */
  isHere: boolean
  /** The question on stage. */
  children: ReactNode
}

/** The one thing there is to do now. */
function Now({ session, round, isHere, AboutYou, children }: NowProps) {
  const { pollId, phase, segment } = useSlice<ParticipantView, 'stage'>('stage') ?? { pollId: null }
  const { refresh } = useMessages()
  const hasRound = useLiveState(({ slices }) => slices['round'] !== undefined)
  const isBefore = pollId === null && segment === undefined && phase !== 'ended' && !hasRound
  return (
    <>
      <h1 className="app-now">
        <VisuallyHidden>{session.title}</VisuallyHidden>
      </h1>
      <Text className="app-nojs">
        <ButtonLink href={`/${session.id}`}>{refresh}</ButtonLink>
      </Text>
      {phase === 'ended' && <Ended session={session} />}
      {segment !== undefined && phase === undefined && <Segment sessionId={session.id} {...segment} />}
      {isBefore && <Lobby session={session} />}
      {children}
      {round}
      {isHere && (
        <BeforeTheStart isBefore={isBefore}>
          <Part>
            <AboutYou sessionId={session.id} />
          </Part>
        </BeforeTheStart>
      )}
    </>
  )
}

/** A part of the page that may have to be fetched first. */
function Part({ children }: { children: ReactNode }) {
  const { loading } = useMessages()
  return <Suspense fallback={<Text>{loading}</Text>}>{children}</Suspense>
}

/** Whether a round of small groups is what there is to do now: until it is over, and something else is on. */
function isRoundOn(
  phase: string | undefined,
  stage: string | null,
  segment: SegmentOnStage | undefined,
): boolean {
  if (phase !== 'ended') return phase !== undefined
  return stage === null && (segment === undefined || segment.kind === 'groups' || segment.kind === 'readOut')
}

/**
 * The polls that stand where there is something to do: the one on stage, unless it is over and people are in groups; and those
 * that closed on something begun and never sent, until that was read.
 */
function usePollsOnNow(stage: string | null, drafts: Readonly<Record<string, Draft>>): string[] {
  const isOnNow = useLiveState(({ slices }) => {
    const view = slices as ParticipantView
    const isOpen = view[`poll:${stage}`]?.closedAt === null
    return isOpen || view.round === undefined || view.round.phase === 'ended'
  })
  const unsent = useLiveState(({ slices, mine }) =>
    Object.entries(drafts)
      .filter(([pollId]) => pollId !== stage)
      .filter(([pollId, { run, answer }]) => {
        const asked = (slices as ParticipantView)[`poll:${pollId}`]
        const given = mine[`answer:${pollId}`]
        const isSent = given?.run === run && JSON.stringify(given.answer) === JSON.stringify(answer)
        return answer !== null && asked?.run === run && asked.closedAt !== null && !isSent
      })
      .map(([pollId]) => pollId)
      .join(' '),
  )
  return [...(stage !== null && isOnNow ? [stage] : []), ...(unsent === '' ? [] : unsent.split(' '))]
}

/** Say what happens on stage: that a question opened or closed, or its result is shown. Never a count. */
function useStageAnnouncement(stage: string | null): void {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${stage}`)
  const { heard } = useMessages()
  const isOpen = run?.closedAt === null
  const what = run?.shown ? heard.result : isOpen ? heard.open : heard.closed
  useAnnouncement(`${stage} ${run?.run} ${what}`, run === undefined ? null : what)
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
function Segment({ sessionId, kind, title }: SegmentOnStage & { sessionId: string }) {
  const words = useMessages().segments[kind]
  if (words.more === '') return null
  return (
    <Section className="app-card app-lobby" id="segment" title={title ?? words.title}>
      {kind === 'notAsked' ? (
        <ButtonLink href={`/${sessionId}/not-asked`}>{words.more}</ButtonLink>
      ) : (
        <Text>{words.more}</Text>
      )}
    </Section>
  )
}

function Lobby({ session }: { session: SessionInfo }) {
  const { notStarted, notStartedMore, startsOn, start } = useMessages()
  return (
    <Section className="app-card app-lobby" id="lobby" title={notStarted}>
      <Text className="app-title__principle">{session.principle}</Text>
      <Text>{startsOn(start(session.startsAt))}</Text>
      <Text>{notStartedMore}</Text>
    </Section>
  )
}

function Ended({ session }: { session: SessionInfo }) {
  const { thanks, thanksMore, late, day, nextTitle, whatNext } = useMessages()
  const until = useSlice<ParticipantView, 'stage'>('stage')?.late
  return (
    <Section className="app-card" id="thanks" title={thanks}>
      <Text>{thanksMore}</Text>
      {until !== undefined && (
        <>
          <Text>{late.more(day(until))}</Text>
          <ButtonLink href={`/${session.id}/late`}>{late.go}</ButtonLink>
        </>
      )}
      <Heading level={3}>{nextTitle}</Heading>
      <Text>{session.whatNext ?? whatNext}</Text>
    </Section>
  )
}

/** About the person, in front of them before the first question. It does not go from under someone who is filling it in. */
function BeforeTheStart({ isBefore, children }: { isBefore: boolean; children: ReactNode }) {
  const isAsked = useLiveState(({ slices }) => slices['whoYouAre'] !== undefined)
  const [isFilling, setFilling] = useState(false)
  const { aboutYou } = useMessages()
  if (!isAsked || !(isBefore || isFilling)) return null
  return (
    <Section className="app-me" id="about-you" title={aboutYou.summary} onFocus={() => setFilling(true)}>
      {children}
    </Section>
  )
}
