import type { OfficialView } from '@companion/shared/views/official'
import { type ResultView, readResult } from '@companion/shared/views/results'
import type { SessionInfo } from '@companion/shared/views/session'
import { useStore } from 'zustand'
import { resultSentence, resultTable } from '../kinds/results.ts'
import { isCut, type LiveStore } from '../live/store.ts'
import { Bar, Count } from '../polls/PollResult.tsx'
import { Layout } from '../ui/Layout.tsx'
import { Sideways } from '../ui/Sideways.tsx'
import { TakeAway } from '../ui/TakeAway.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { number } from '../words/numbers.ts'
import { startInWords } from '../words/time.ts'

/** A session and the store that its results arrive in. */
export type Watched = { session: SessionInfo; store: LiveStore }

/** Every session side by side, and the questions that several of them asked. */
export function OfficialsPage({ sessions }: { sessions: readonly Watched[] }) {
  const seen = sessions.map(({ session, store }) => ({
    session,
    view: useStore(store, ({ slices }) => slices) as OfficialView,
    isLost: useStore(store, ({ status }) => isCut(status)),
  }))
  const most = Math.max(1, ...seen.map(({ view }) => mostAnswered(view)))
  return (
    <Layout wide>
      <h1 className="govuk-heading-l">All sessions: live results</h1>
      {seen.some(({ isLost }) => isLost) && (
        <p className="app-note">The connection is lost. We are trying again.</p>
      )}
      <ul className="app-multiples">
        {seen.map(({ session, view }) => (
          <li key={session.id} className={`app-card app-multiple app-theme-${session.id}`}>
            <h2 className="govuk-heading-m app-multiple__title">
              <ThemeSymbol session={session.id} />
              <a className="govuk-link" href={`/${session.id}/official`}>
                {session.title}
              </a>
            </h2>
            <p className="govuk-body-s app-quiet">{startInWords(session.startsAt)}</p>
            <p className="govuk-body app-time">
              <strong>{number(view.people ?? 0)}</strong> here now. {standing(view)}
            </p>
            {mostAnswered(view) > 0 && (
              <>
                <Bar share={mostAnswered(view) / most} />
                <p className="govuk-body-s app-time">
                  Most answers to one question: {number(mostAnswered(view))}.
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">The same question in several sessions</h2>
      {sameQuestions(seen).length === 0 && (
        <p className="govuk-body app-quiet">No question was asked in more than one session yet.</p>
      )}
      {sameQuestions(seen).map((asked) => (
        <Compared key={asked.text} asked={asked} />
      ))}
      <TakeAway address="/officials/export" name="all-sessions" />
    </Layout>
  )
}

function standing(view: OfficialView): string {
  const count = view.asked?.length ?? 0
  const asked = `${number(count)} ${count === 1 ? 'question' : 'questions'} asked.`
  if (view.stage?.phase === 'ended') return `Ended. ${asked}`
  return count === 0 ? 'Not started.' : asked
}

function mostAnswered(view: OfficialView): number {
  const latest = (view.asked ?? []).map((pollId) => view[`results:${pollId}`]?.at(-1))
  return Math.max(0, ...latest.map((result) => (result === undefined ? 0 : readResult(result).answered)))
}

type Seen = { session: SessionInfo; view: OfficialView }
type Asked = { text: string; in: { session: SessionInfo; question: Question; result: ResultView }[] }
type Question = NonNullable<OfficialView[`poll:${string}`]>['question']

/** Questions put in the same words, with the same options, in more than one session. */
function sameQuestions(seen: readonly Seen[]): Asked[] {
  const byWords = new Map<string, Asked>()
  for (const { session, view } of seen) {
    for (const pollId of view.asked ?? []) {
      const run = view[`poll:${pollId}`]?.runs.at(-1)
      const result = view[`results:${pollId}`]?.at(-1)
      if (run === undefined || result === undefined) continue
      const { hint: _, show: _s, ...words } = run.question
      const key = JSON.stringify(words)
      const asked = byWords.get(key) ?? { text: run.question.text, in: [] }
      asked.in.push({ session, question: run.question, result })
      byWords.set(key, asked)
    }
  }
  return [...byWords.values()].filter((asked) => asked.in.length > 1)
}

/** One question, its answers down and the sessions across. */
function Compared({ asked }: { asked: Asked }) {
  const columns = asked.in.map(({ session, question, result }) => ({
    session,
    sentence: resultSentence(question, readResult(result)),
    table: resultTable(question, readResult(result)),
  }))
  const rows = columns[0]?.table?.rows ?? []
  return (
    <section className="app-card" aria-label={asked.text}>
      <h3 className="govuk-heading-m">{asked.text}</h3>
      <ul className="govuk-list">
        {columns.map(({ session, sentence }) => (
          <li key={session.id}>
            <strong>{session.title}:</strong> {sentence}
          </li>
        ))}
      </ul>
      <Sideways label={`Side by side: ${asked.text}`}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{asked.text}: sessions side by side</caption>
          <thead>
            <tr>
              <th scope="col" className="govuk-table__header">
                Answer
              </th>
              {columns.map(({ session }) => (
                <th key={session.id} scope="col" className="govuk-table__header">
                  {session.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, text }) => (
              <tr className="govuk-table__row" key={id}>
                <th scope="row" className="govuk-table__header">
                  {text}
                </th>
                {columns.map(({ session, table }) => {
                  const row = table?.rows.find((other) => other.id === id)
                  return (
                    <td key={session.id} className={`govuk-table__cell app-time app-theme-${session.id}`}>
                      {row !== undefined && (
                        <>
                          <Count cell={row.cells[0] ?? ''} />
                          <Bar share={row.bar} />
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  )
}
