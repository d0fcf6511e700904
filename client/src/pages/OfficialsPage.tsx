import type { OfficialView } from '@companion/shared/views/official'
import { type ResultView, readResult } from '@companion/shared/views/results'
import type { SessionInfo } from '@companion/shared/views/session'
import { useMemo, useSyncExternalStore } from 'react'
import { resultSentence, resultTable } from '../kinds/results.ts'
import { isCut, type LiveState, type LiveStore } from '../live/store.ts'
import { remembering } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { askingInWords } from '../polls/asking.ts'
import { Bar, Count } from '../polls/PollResult.tsx'
import { Idle } from '../ui/Idle.tsx'
import { Heading, Link, List, Table, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { Sideways } from '../ui/Sideways.tsx'
import { SignOut } from '../ui/SignOut.tsx'
import { TakeAway } from '../ui/TakeAway.tsx'
import { ThemeSymbol, themeClass } from '../ui/ThemeSymbol.tsx'
import { number } from '../words/numbers.ts'
import { startInWords } from '../words/time.ts'

/** A session and the store that its results arrive in. */
export type Watched = { session: SessionInfo; store: LiveStore }

/** Every session side by side, and the questions that several of them asked. */
export function OfficialsPage({ sessions }: { sessions: readonly Watched[] }) {
  const seen = useAll(sessions).map(({ slices, status }, index) => ({
    session: (sessions[index] as Watched).session,
    view: slices as OfficialView,
    isLost: isCut(status),
  }))
  const most = Math.max(1, ...seen.map(({ view }) => mostAnswered(view)))
  return (
    <Layout wide aside={<SignOut />}>
      <OfficialsNav />
      <Heading level={1}>All sessions: live results</Heading>
      <Idle isSending={false} />
      {seen.some(({ isLost }) => isLost) && (
        <p className="app-note">The connection is lost. We are trying again.</p>
      )}
      <ul className="app-multiples">
        {seen.map(({ session, view }) => (
          <li key={session.id} className={`app-card app-multiple ${themeClass(session.look)}`}>
            <Heading level={2} className="app-multiple__title">
              <ThemeSymbol look={session.look} />
              <Link href={`/${session.id}/official`}>{session.title}</Link>
            </Heading>
            <Text variant="aside">{startInWords(session.startsAt)}</Text>
            <Text>
              <strong>{number(view.people ?? 0)}</strong> here now. {standing(view)}
            </Text>
            {mostAnswered(view) > 0 && (
              <>
                <Bar share={mostAnswered(view) / most} />
                <Text variant="small">Most answers to one question: {number(mostAnswered(view))}.</Text>
              </>
            )}
          </li>
        ))}
      </ul>
      <Heading level={2}>The same question in several sessions</Heading>
      {sameQuestions(seen).length === 0 && (
        <Text variant="quiet">No question was asked in more than one session yet.</Text>
      )}
      {sameQuestions(seen).map((asked) => (
        <Compared key={asked.text} asked={asked} />
      ))}
      <TakeAway address="/officials/export" name="all-sessions" />
    </Layout>
  )
}

/** What each store holds. */
function useAll(sessions: readonly Watched[]): readonly LiveState[] {
  const { subscribe, read, readFirst } = useMemo(() => {
    const stores = sessions.map(({ store }) => store)
    return {
      subscribe(onChange: () => void) {
        const stops = stores.map((store) => store.subscribe(onChange))
        return () => {
          for (const stop of stops) stop()
        }
      },
      read: remembering(() => stores.map((store) => store.getState())),
      readFirst: remembering(() => stores.map((store) => store.getInitialState())),
    }
  }, [sessions])
  return useSyncExternalStore(subscribe, read, readFirst)
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
type Asked = {
  text: string
  in: { session: SessionInfo; question: Question; asking: string; result: ResultView }[]
}
type Question = NonNullable<OfficialView[`poll:${string}`]>['question']

/** Questions put in the same words, with the same options, in more than one session. */
function sameQuestions(seen: readonly Seen[]): Asked[] {
  const byWords = new Map<string, Asked>()
  for (const { session, view } of seen) {
    for (const pollId of view.asked ?? []) {
      const runs = view[`poll:${pollId}`]?.runs ?? []
      const run = runs.at(-1)
      const result = view[`results:${pollId}`]?.at(-1)
      if (run === undefined || result === undefined) continue
      const { hint: _, show: _s, ...words } = run.question
      const key = JSON.stringify(words)
      const asked = byWords.get(key) ?? { text: run.question.text, in: [] }
      const asking = askingInWords(run, runs.length)
      asked.in.push({ session, question: run.question, asking, result })
      byWords.set(key, asked)
    }
  }
  return [...byWords.values()].filter((asked) => asked.in.length > 1)
}

/** One question, its answers down and the sessions across. */
function Compared({ asked }: { asked: Asked }) {
  const columns = asked.in.map(({ session, question, asking, result }) => ({
    session,
    asking,
    sentence: resultSentence(question, readResult(result), en),
    table: resultTable(question, readResult(result), en),
  }))
  const rows = columns[0]?.table?.rows ?? []
  return (
    <section className="app-card" aria-label={asked.text}>
      <Heading level={3} size="m">
        {asked.text}
      </Heading>
      <List>
        {columns.map(({ session, asking, sentence }) => (
          <li key={session.id}>
            <strong>{session.title}:</strong> {sentence} {asking}
          </li>
        ))}
      </List>
      <Sideways label={`Side by side: ${asked.text}`}>
        <Table
          caption={`${asked.text}: sessions side by side`}
          isCaptionHidden
          rowHead="Answer"
          columns={columns.map(({ session }) => ({
            key: session.id,
            head: session.title,
            className: themeClass(session.look),
          }))}
          rows={rows.map(({ id, text }) => ({
            key: id,
            head: text,
            cells: columns.map(({ table }) => {
              const row = table?.rows.find((other) => other.id === id)
              return (
                row !== undefined && (
                  <>
                    <Count cell={row.cells[0] ?? ''} />
                    <Bar share={row.bar} />
                  </>
                )
              )
            }),
          }))}
        />
      </Sideways>
    </section>
  )
}
