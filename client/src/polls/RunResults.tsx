import type { Counts, PollView } from '@companion/shared/views/polls'
import { timeOfDay } from '../words/time.ts'
import { PollResult } from './PollResult.tsx'

/** Every run of a poll with its result, the latest first, for those who run or watch the session. */
export function RunResults({ poll, results }: { poll: PollView; results: Counts[] | undefined }) {
  return poll.runs
    .map((run, index) => {
      const state = run.closedAt === null ? 'open now' : `closed ${timeOfDay(run.closedAt)}`
      return (
        <div key={run.run} className="app-run">
          <p className="govuk-body-s app-quiet app-time">
            {poll.runs.length > 1 && `Asked ${ordinal(run.run)}. `}
            Opened {timeOfDay(run.openedAt)}, {state}.{' '}
            {run.shown ? 'Participants see the result.' : 'Participants do not see the result.'}
          </p>
          <PollResult
            question={run.question}
            counts={results?.[index] ?? run.question.options.map(() => 0)}
          />
        </div>
      )
    })
    .reverse()
}

function ordinal(run: number): string {
  return ['for the first time', 'a second time', 'a third time'][run - 1] ?? `${run} times`
}
