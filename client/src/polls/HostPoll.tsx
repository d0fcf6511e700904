import { optionsOf } from '@companion/shared/answers'
import type { HostView } from '@companion/shared/views/host'
import type { PollView, RunView } from '@companion/shared/views/polls'
import { readResult } from '@companion/shared/views/results'
import { Previews } from '../console/Previews.tsx'
import { editors } from '../kinds/registry.ts'
import { useSlice } from '../live/useView.ts'
import { showNames } from '../runSheet/showNames.ts'
import { Button, ButtonGroup, Link, List, Section, Text } from '../ui/kit.ts'
import { timeOfDay } from '../words/time.ts'
import { Answered } from './Answered.tsx'
import { FreeTextQueue } from './FreeTextQueue.tsx'
import { RunResults } from './RunResults.tsx'

type Action = { text: string; run: () => void }
type Props = {
  sessionId: string
  pollId: string
  actions: readonly Action[]
  isOnStage: boolean
  closesOther: boolean
}

/** One poll as a host works with it: its words, its results as they arrive, what people wrote, and what can be done. */
export function HostPoll({ sessionId, pollId, actions, isOnStage, closesOther }: Props) {
  const poll = useSlice<HostView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<HostView, `results:${string}`>(`results:${pollId}`)
  const said = useSlice<HostView, `freeText:${string}`>(`freeText:${pollId}`)
  if (poll === undefined) return null
  const run = poll.runs.at(-1)
  const { question } = poll
  return (
    <Section className="app-livepoll" id={`${pollId}-title`} title={(run ?? poll).question.text}>
      <Text variant="aside" className="app-livepoll__where">
        {whereInWords(poll, isOnStage)}
      </Text>
      {run !== undefined && run.question.text !== question.text && (
        <Text variant="aside">Next time it is asked: {question.text}</Text>
      )}
      {poll.note !== undefined && (
        <p className="app-note">
          <strong>Your note</strong> {poll.note}
        </p>
      )}
      {run === undefined ? (
        <List kind="bullet">
          {optionsOf(question).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </List>
      ) : (
        <>
          <Answered
            answered={readResult(results?.[poll.runs.length - 1] ?? []).answered}
            isOpen={run.closedAt === null}
          />
          <div className={`app-seen${run.shown ? ' app-seen--shown' : ''}`}>
            <p className="app-seen__by">{whoSees(run)}</p>
            <RunResults poll={poll} results={results} isLatestSaid />
          </div>
        </>
      )}
      {said !== undefined && <FreeTextQueue pollId={pollId} said={said} />}
      <Previews sessionId={sessionId} isOn={isOnStage} question={{ pollId, poll }} />
      <ButtonGroup>
        {actions.map(({ text, run: act }) => (
          <Button key={text} variant="secondary" onClick={act} text={text} />
        ))}
      </ButtonGroup>
      <Text variant="aside">
        {closesOther && 'Opening this closes the question that is open now. '}
        {editors[question.kind].name}. Participants see the result:{' '}
        {showNames[question.show ?? 'host'].toLowerCase()}.{' '}
        <Link href={`/${sessionId}/screen?pin=${pollId}`} isNewTab>
          A screen that stays on this question (opens in a new tab)
        </Link>
      </Text>
    </Section>
  )
}

/** Whether people have a question before them. */
function whereInWords({ runs, skipped }: PollView, isOnStage: boolean): string {
  const run = runs.at(-1)
  if (run === undefined) return skipped ? 'Skipped: it is not asked' : 'Not asked yet'
  if (run.closedAt === null) return `On people’s phones now, opened ${timeOfDay(run.openedAt)}`
  return isOnStage
    ? 'On people’s phones, closed for answers'
    : `Asked before, closed ${timeOfDay(run.closedAt)}`
}

/** Who sees the latest result. */
function whoSees({ shown, question }: RunView): string {
  if (shown) return 'Everyone sees this result'
  if (question.show === 'answered') return 'Each person sees this result once they have answered'
  if (question.show === 'closed') return 'Only hosts see this result, until the question closes'
  return question.show === 'never' ? 'Only hosts ever see this result' : 'Only hosts see this result'
}
