import type { SegmentOnStage } from '@companion/shared/views/stage'
import { en } from '../messages/en.ts'
import { useNow } from '../stage/useNow.ts'
import { Said } from './Said.tsx'

/** What is on where no question is; a break says when it ends, until it should have. */
export function Segment({ kind, title, until }: SegmentOnStage) {
  const now = useNow(15_000)
  const words = en.segments[kind]
  const isAhead = until !== undefined && now !== null && now < until
  return (
    <Said title={title ?? words.title}>
      {isAhead ? (
        <p className="app-screen__text">{en.backAt(en.time(until))}</p>
      ) : (
        <p className="app-screen__text">{words.more}</p>
      )}
    </Said>
  )
}
