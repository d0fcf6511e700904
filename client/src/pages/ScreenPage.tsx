import type { ScreenView } from '@companion/shared/views/screen'
import { useLiveState, useSlice } from '../connection/useView.ts'
import { QrCode } from '../design/QrCode.tsx'
import { ThemeSymbol } from '../design/ThemeSymbol.tsx'
import { Bar } from '../polls/PollResult.tsx'
import { answered, number, people, percentage } from '../words/results.ts'
import type { ScreenPageData } from './page.ts'

/** What a host shares into the call: few words, large, and always how to join. */
export function ScreenPage({ session, origin }: Pick<ScreenPageData, 'session' | 'origin'>) {
  const stage = useSlice<ScreenView, 'stage'>('stage')?.pollId ?? null
  const isLost = useLiveState(({ status }) => status === 'lost')
  return (
    <div className="app-screen">
      <main className="app-screen__main">
        {stage === null ? (
          <>
            <ThemeSymbol session={session.id} />
            <h1 className="app-screen__title">{session.title}</h1>
            <p className="app-screen__text">{session.principle}</p>
          </>
        ) : (
          <ScreenPoll key={stage} pollId={stage} />
        )}
      </main>
      <aside className="app-screen__join" aria-label="How to join">
        <QrCode address={`${origin}/${session.id}`} />
        <p className="app-screen__text">
          {origin.replace(/^https?:\/\//, '')}
          <strong className="app-screen__code">{session.joinCode}</strong>
        </p>
        {isLost && <p className="app-screen__small">Reconnecting</p>}
      </aside>
    </div>
  )
}

function ScreenPoll({ pollId }: { pollId: string }) {
  const run = useSlice<ScreenView, `poll:${string}`>(`poll:${pollId}`)
  const counts = useSlice<ScreenView, `results:${string}`>(`results:${pollId}`) ?? []
  if (run === undefined) return null
  const all = answered(counts)
  const most = Math.max(1, ...counts)
  return (
    <>
      <h1 className="app-screen__title">{run.question.text}</h1>
      <table className="app-screen__table">
        <caption className="govuk-visually-hidden">Answers so far</caption>
        <tbody>
          {run.question.options.map(({ id, text }, index) => {
            const count = counts[index] ?? 0
            const share = percentage(count, all)
            return (
              <tr key={id}>
                <th scope="row">
                  {text}
                  <Bar share={count / most} />
                </th>
                <td>{share === null ? number(count) : `${share}%`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="app-screen__small">
        {people(all)} answered. {run.closedAt === null ? 'Open now.' : 'Closed.'}
      </p>
    </>
  )
}
