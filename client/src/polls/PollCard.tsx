import type { Answer } from '@companion/shared/kinds/registry'
import type { ParticipantView } from '@companion/shared/views/participant'
import type { MyAnswer, RunView } from '@companion/shared/views/polls'
import type { FreeText } from '@companion/shared/views/results'
import { type ComponentType, Suspense } from 'react'
import { answerText } from '../kinds/results.ts'
import { useConnection, useLiveParts, useLiveState, useOutgoing, useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { inEnglish } from '../ui/inEnglish.ts'
import { Button, Heading, Inset, Tag, Text } from '../ui/kit.ts'
import { ReadAloud } from '../ui/ReadAloud.tsx'
import { OpenQuestion } from './OpenQuestion.tsx'
import type { PollResultProps } from './PollResult.tsx'

/** What someone began to answer for a run and has not sent. */
export type Draft = { run: number; answer: Answer | null }

export type PollCardProps = {
  sessionId: string
  pollId: string
  draft: Draft | undefined
  seed: number
  onDraft: (pollId: string, draft: Draft) => void
  /** Shows a result: in a browser it may have to be fetched first. */
  Result: ComponentType<PollResultProps>
  /** Whether drafts came from an earlier page of this tab, after this one was rendered. */
  wasKept: boolean
  /** It stands under its own words, which fold it away. */
  isFolded?: boolean
}

/** A question as a participant meets it: to answer while it is open, then what they said, then the result. */
export function PollCard({
  sessionId,
  pollId,
  draft,
  seed,
  onDraft,
  Result,
  wasKept,
  isFolded = false,
}: PollCardProps) {
  const run = useSlice<ParticipantView, `poll:${string}`>(`poll:${pollId}`)
  const shown = useSlice<ParticipantView, `results:${string}`>(`results:${pollId}`)
  const given = useLiveState(({ mine }) => mine[`answer:${pollId}`])
  const own = useLiveState(({ mine }) => mine[`results:${pollId}`])
  const { polls, urgent } = useMessages()
  const said = useSaid(pollId)
  if (run === undefined) return null
  const mine = given?.run === run.run ? given : undefined
  // A new run is a new question: what was begun for the one before is not carried over.
  const begun = draft?.run === run.run ? draft.answer : null
  const isOpen = run.closedAt === null
  const result = shown ?? (mine === undefined ? undefined : own)
  return (
    <section
      className={isFolded ? undefined : 'app-card'}
      id={isFolded ? undefined : `poll-${pollId}`}
      aria-label={isOpen ? polls.open : polls.closedQuestion(run.question.text)}
    >
      {!isFolded && <ReadAloud />}
      {isOpen ? (
        <OpenQuestion
          key={`${run.run} ${wasKept}`}
          action={`/${sessionId}/commands`}
          pollId={pollId}
          run={run}
          mine={mine}
          draft={begun}
          seed={seed}
          onDraft={(answer) => onDraft(pollId, { run: run.run, answer })}
        />
      ) : (
        <Closed
          pollId={pollId}
          run={run}
          mine={mine}
          begun={begun}
          isShown={result !== undefined}
          isFolded={isFolded}
          onForget={() => onDraft(pollId, { run: run.run, answer: null })}
        />
      )}
      {mine?.help && (
        <Text variant="small" className="app-help">
          {urgent}
        </Text>
      )}
      {result !== undefined && (
        <Suspense>
          <Result
            question={run.question}
            result={result}
            mine={mine?.answer}
            said={shown === undefined ? [] : said}
          />
        </Suspense>
      )}
    </section>
  )
}

/** The texts of a poll that a host let through, the newest first. */
function useSaid(pollId: string): FreeText[] {
  const said = useLiveParts(({ slices }) =>
    Object.fromEntries(Object.entries(slices).filter(([name]) => name.startsWith(`freeText:${pollId}/`))),
  ) as Pick<ParticipantView, `freeText:${string}`>
  return Object.entries(said)
    .flatMap(([id, text]) => (text === undefined ? [] : { id, ...text }))
    .sort((one, next) => next.at - one.at)
}

type ClosedProps = {
  pollId: string
  run: RunView
  mine: MyAnswer | undefined
  begun: Answer | null
  isShown: boolean
  isFolded: boolean
  /** What was begun and never sent has been read. */
  onForget: () => void
}

function Closed({ pollId, run, mine, begun, isShown, isFolded, onForget }: ClosedProps) {
  const { question } = run
  const { dismiss } = useConnection()
  const messages = useMessages()
  const { polls, sending, ok, received, time } = messages
  const said = (answer: Answer) => answerText(question, answer, messages)
  const outgoing = useOutgoing('answer', pollId)
  const isOver = useSlice<ParticipantView, 'stage'>('stage')?.phase === 'ended'
  const unsent = begun !== null && JSON.stringify(begun) !== JSON.stringify(mine?.answer) ? begun : null
  return (
    <>
      {!isFolded && (
        <>
          {question.contentNote !== undefined && (
            <Text variant="aside" className="app-content-note">
              {question.contentNote}
            </Text>
          )}
          <Heading level={2} {...inEnglish(run.untranslated)}>
            {question.text}
          </Heading>
          <Text>
            <Tag colour="grey">{polls.closed}</Tag>
          </Text>
        </>
      )}
      {mine !== undefined && !isShown && (
        <Text>
          {polls.youSaid(said(mine.answer))} <span>{received(time(mine.at))}</span>
        </Text>
      )}
      {outgoing?.state === 'sending' && <Text>{sending}</Text>}
      {outgoing?.state !== 'sending' && unsent !== null && (
        <Inset>
          {mine === undefined
            ? polls.closedUnsent(said(unsent))
            : polls.closedUnchanged(said(unsent), said(mine.answer))}
          <Button
            variant="secondary"
            className="app-js"
            onClick={() => {
              if (outgoing !== undefined) dismiss(outgoing.command.id)
              onForget()
            }}
            text={ok}
          />
        </Inset>
      )}
      {!isShown && !isOver && question.show !== 'never' && <Text variant="quiet">{polls.soon}</Text>}
    </>
  )
}
