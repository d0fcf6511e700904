import { readResult } from '@companion/shared/views/results'
import type { ScreenView } from '@companion/shared/views/screen'
import { useLayoutEffect, useRef } from 'react'
import { kindOf } from '../kinds/registry.ts'
import { resultTable } from '../kinds/results.ts'
import { isCut } from '../live/store.ts'
import { useLiveState, useSlice } from '../live/useView.ts'
import { en } from '../messages/en.ts'
import { Bar } from '../polls/PollResult.tsx'
import { VisuallyHidden } from '../ui/kit.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { ThemeSymbol } from '../ui/ThemeSymbol.tsx'
import { moreSay, people } from '../words/numbers.ts'
import type { ScreenPageData } from './page.ts'

/** The most rows that can be read at the back of a video call's thumbnail. */
const mostRows = 6
/** A text longer than this, in characters, is cut on the screen; people read the whole on their own device. */
const longest = 160

/** What a host shares into the call: few words, large, and always how to join. Follows the host, or stays on one poll. */
export function ScreenPage({ session, origin, pin }: Pick<ScreenPageData, 'session' | 'origin' | 'pin'>) {
  const stage = useSlice<ScreenView, 'stage'>('stage') ?? { pollId: null }
  const announcement = useSlice<ScreenView, 'announcement'>('announcement')
  const now = useSlice<ScreenView, 'now'>('now')
  const point = useSlice<ScreenView, 'point'>('point')
  const round = useSlice<ScreenView, 'round'>('round')
  const isLost = useLiveState(({ status }) => isCut(status))
  const shown = pin ?? stage.pollId
  const main = useFitting()
  return (
    <div className="app-screen">
      <main className="app-screen__main" ref={main}>
        {announcement !== undefined && <p className="app-screen__announcement">{announcement.text}</p>}
        {stage.phase !== undefined ? (
          <h1 className="app-screen__title">
            {stage.phase === 'ended' ? en.thanks : 'We are having a short break'}
          </h1>
        ) : now !== undefined && pin === undefined ? (
          <>
            <p className="app-screen__text">A question from you, being answered now</p>
            <h1 className="app-screen__title">{now.text}</h1>
          </>
        ) : point !== undefined && pin === undefined ? (
          <>
            <p className="app-screen__text">
              {point.title}: {point.point === 'dissent' ? 'not all in a group agree' : 'from a group'}
            </p>
            <h1 className="app-screen__title">
              {point.text.length > longest ? `${point.text.slice(0, longest)}…` : point.text}
            </h1>
            {point.meToo > 0 && <p className="app-screen__text">{moreSay(point.meToo)}</p>}
          </>
        ) : round !== undefined && round.phase !== 'ended' && pin === undefined ? (
          <>
            <h1 className="app-screen__title">Small groups</h1>
            <p className="app-screen__text">
              {round.phase === 'gathering'
                ? 'Join one on your own device, or write alone and quietly.'
                : round.prompts.map(({ title }) => title).join(' / ')}
            </p>
          </>
        ) : shown === null ? (
          <>
            <ThemeSymbol session={session.id} />
            <h1 className="app-screen__title">{session.title}</h1>
            <p className="app-screen__text">{session.principle}</p>
          </>
        ) : (
          <ScreenPoll key={shown} pollId={shown} />
        )}
      </main>
      <aside className="app-screen__join" aria-label="How to join">
        <QrCode address={`${origin}/${session.id}`} />
        <p className="app-screen__small">Join at</p>
        {/* A long address goes on in the next line after a dot, not within a name. */}
        <p className="app-screen__text">{origin.replace(/^https?:\/\//, '').replace(/\./g, '.\u200b')}</p>
        <p className="app-screen__small">
          with the code
          <strong className="app-screen__code">{session.joinCode}</strong>
        </p>
        {isLost && <p className="app-screen__small">Reconnecting</p>}
      </aside>
    </div>
  )
}

/** Sets what is on the screen smaller, step by step, until all of it is in view: no one can scroll what is shared into a call. */
function useFitting() {
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    function fit(): void {
      for (let size = 1; main.current !== null && size > 0.4; size -= 0.05) {
        main.current.style.fontSize = `${size}vw`
        if (document.documentElement.scrollHeight <= window.innerHeight) return
      }
    }
    fit()
    // What is shown changes in the parts of the page, which know nothing of its size.
    const observer = new MutationObserver(fit)
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    window.addEventListener('resize', fit)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', fit)
    }
  }, [])
  return main
}

function ScreenPoll({ pollId }: { pollId: string }) {
  const run = useSlice<ScreenView, `poll:${string}`>(`poll:${pollId}`)
  const view = useSlice<ScreenView, `results:${string}`>(`results:${pollId}`) ?? []
  const said = useSlice<ScreenView, `freeText:${string}`>(`freeText:${pollId}`)
  if (run === undefined) return <h1 className="app-screen__title">Not asked yet</h1>
  const result = readResult(view)
  const { Picture } = kindOf(run.question)
  const table = Picture === undefined ? resultTable(run.question, result, en) : null
  const text = said?.[0]?.text
  return (
    <>
      <h1 className="app-screen__title">{run.question.text}</h1>
      {Picture !== undefined && <Picture figures={result as never} />}
      {run.question.kind === 'text' && text !== undefined && (
        <p className="app-screen__said">‘{text.length > longest ? `${text.slice(0, longest)}…` : text}’</p>
      )}
      {table !== null && (
        <table className="app-screen__table">
          <VisuallyHidden as="caption">Answers so far</VisuallyHidden>
          {table.heads.length > 1 && (
            <thead>
              <tr>
                <td />
                <th scope="col">{table.heads[0]}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {table.rows.slice(0, mostRows).map(({ id, text: name, cells, bar }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <Bar share={bar} />
                </th>
                <td>{cells[0]?.split(' ').at(-1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="app-screen__small">
        {people(result.answered)} answered. {run.closedAt === null ? 'Open now.' : 'Closed.'}
      </p>
    </>
  )
}
