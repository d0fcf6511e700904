import { optionsOf } from '@companion/shared/answers'
import type { HostView } from '@companion/shared/views/host'
import { editors } from '../kinds/registry.ts'
import { useSlice } from '../live/useView.ts'
import { showNames } from '../runSheet/showNames.ts'
import { FreeTextQueue } from './FreeTextQueue.tsx'
import { RunResults } from './RunResults.tsx'

type Action = { text: string; run: () => void }
type Props = { pollId: string; actions: readonly Action[]; closesOther: boolean; screen: string }

/** One poll as a host works with it: its words, its results as they arrive, what people wrote, and what can be done. */
export function HostPoll({ pollId, actions, closesOther, screen }: Props) {
  const poll = useSlice<HostView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<HostView, `results:${string}`>(`results:${pollId}`)
  const said = useSlice<HostView, `said:${string}`>(`said:${pollId}`)
  if (poll === undefined) return null
  const run = poll.runs.at(-1)
  const { question } = poll
  return (
    <section className="app-card" aria-labelledby={`${pollId}-title`}>
      <h2 className="govuk-heading-m" id={`${pollId}-title`}>
        {(run ?? poll).question.text}
      </h2>
      {run !== undefined && run.question.text !== question.text && (
        <p className="govuk-body-s app-quiet">Next time it is asked: {question.text}</p>
      )}
      {poll.note !== undefined && <p className="app-note">{poll.note}</p>}
      {run === undefined && (
        <ul className="govuk-list govuk-list--bullet">
          {optionsOf(question).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <RunResults poll={poll} results={results} />
      {said !== undefined && <FreeTextQueue pollId={pollId} said={said} />}
      <div className="govuk-button-group">
        {actions.map(({ text, run: act }) => (
          <button key={text} type="button" className="govuk-button govuk-button--secondary" onClick={act}>
            {text}
          </button>
        ))}
      </div>
      <p className="govuk-body-s app-quiet">
        {closesOther && 'Opening this closes the question that is open now. '}
        {editors[question.kind].name}. Participants see the result:{' '}
        {showNames[question.show ?? 'host'].toLowerCase()}.{' '}
        <a className="govuk-link" href={`${screen}?pin=${pollId}`} target="_blank" rel="noreferrer">
          A screen that stays on this question (opens in a new tab)
        </a>
      </p>
    </section>
  )
}
