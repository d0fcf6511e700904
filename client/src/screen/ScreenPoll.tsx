import { type Result, readResult } from '@companion/shared/views/results'
import type { ScreenView } from '@companion/shared/views/screen'
import { useSlice } from '../live/useView.ts'
import { onScreen } from './kinds.tsx'

/** A question with its result as it comes. */
export function ScreenPoll({ pollId }: { pollId: string }) {
  const run = useSlice<ScreenView, `poll:${string}`>(`poll:${pollId}`)
  const view = useSlice<ScreenView, `results:${string}`>(`results:${pollId}`)
  const texts = useSlice<ScreenView, `freeText:${string}`>(`freeText:${pollId}`)
  if (run === undefined) return <h1 className="app-screen__title">Not asked yet</h1>
  const result: Result = readResult(view ?? [])
  const Shown = onScreen(run.question)
  return (
    <>
      <h1 className="app-screen__title">{run.question.text}</h1>
      <Shown question={run.question} result={result} texts={texts ?? []} />
    </>
  )
}
