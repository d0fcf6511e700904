import type { HostView } from '@companion/shared/views/host'
import { useConnection, useSlice } from '../connection/useView.ts'
import { RunResults } from './RunResults.tsx'

/** One poll as a host works with it: its words, its results as they arrive, and what can be done with it. */
export function HostPoll({ pollId, stage }: { pollId: string; stage: string | null }) {
  const poll = useSlice<HostView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<HostView, `results:${string}`>(`results:${pollId}`)
  const stagePoll = useSlice<HostView, `poll:${string}`>(`poll:${stage}`)
  const { send } = useConnection()
  if (poll === undefined) return null
  const run = poll.runs.at(-1)
  const isOpen = run?.closedAt === null
  const closesOther = stage !== pollId && stagePoll?.runs.at(-1)?.closedAt === null
  return (
    <section className="app-card" aria-labelledby={`${pollId}-title`}>
      <h2 className="govuk-heading-m" id={`${pollId}-title`}>
        {(run ?? poll).question.text}
      </h2>
      {run === undefined && (
        <ul className="govuk-list govuk-list--bullet">
          {poll.question.options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <RunResults poll={poll} results={results} />
      <div className="govuk-button-group">
        {!isOpen && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => send({ type: 'openPoll', pollId, run: (run?.run ?? 0) + 1 })}
          >
            {run === undefined ? 'Open this question' : 'Ask this again'}
          </button>
        )}
        {run !== undefined && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => send({ type: run.shown ? 'hideResult' : 'showResult', pollId, run: run.run })}
          >
            {run.shown ? 'Hide the result from participants' : 'Show the result to participants'}
          </button>
        )}
      </div>
      {!isOpen && closesOther && (
        <p className="govuk-body-s app-quiet">Opening this closes the question that is open now.</p>
      )}
    </section>
  )
}
