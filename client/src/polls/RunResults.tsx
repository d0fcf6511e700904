import { isComparable } from '@companion/shared/answers'
import type { PollView, RunView } from '@companion/shared/views/polls'
import { type FreeText, type Result, type ResultView, readResult } from '@companion/shared/views/results'
import { Text } from '../ui/kit.ts'
import { number, people } from '../words/numbers.ts'
import { Apart } from './Apart.tsx'
import { askingInWords } from './asking.ts'
import { PollResult } from './PollResult.tsx'

type Props = {
  poll: PollView
  results: ResultView[] | undefined
  /** Texts of the latest run that a host let through. */
  said?: readonly FreeText[] | undefined
  /** What is around it says who sees the latest result. */
  isLatestSaid?: boolean
}

/** Every run of a poll with its result, the latest first, for those who run or watch the session. */
export function RunResults({ poll, results, said, isLatestSaid = false }: Props) {
  return poll.runs
    .map((run, index) => {
      const isLatest = index === poll.runs.length - 1
      const { apart = [], ...result } = readResult(results?.[index] ?? [])
      return (
        <div key={run.run} className="app-run">
          <Text variant="aside">
            {askingInWords(run, poll.runs.length)}
            {(!isLatest || !isLatestSaid) &&
              (run.shown ? ' Participants see the result.' : ' Participants do not see the result.')}
          </Text>
          {!isLatest && run.question.text !== poll.runs.at(-1)?.question.text && (
            <Text>{run.question.text}</Text>
          )}
          {(result.step === undefined || result.answered > 0) && (
            <PollResult
              question={run.question}
              result={result as Result}
              said={isLatest ? said : undefined}
            />
          )}
          {result.step !== undefined && <InSteps answered={result.answered} step={result.step} />}
          <Apart apart={apart} />
          {index > 0 && <WhyNotCompared run={run} result={result as Result} />}
        </div>
      )
    })
    .reverse()
}

/** Why an open question stands still between two steps. */
function InSteps({ answered, step }: { answered: number; step: number }) {
  return (
    <Text variant="aside">
      {answered === 0 && `Shown once ${people(2 * step)} have answered. `}
      {`While the question is open, figures change with every ${number(step)} people and are some answers behind, so that nobody’s answer shows as it comes in.`}
    </Text>
  )
}

/** Where before and after is not beside the result, why not. What people write is never compared. */
function WhyNotCompared({ run, result }: { run: RunView; result: Result }) {
  if (!isComparable(run.question) || result.paired !== undefined) return null
  return (
    <Text variant="aside">
      {run.closedAt === null
        ? 'Before and after is worked out when the question closes.'
        : 'Before and after is not shown. It could point at few people, or the answers to choose from have changed.'}
    </Text>
  )
}
