import type { Place } from '@companion/shared/places'
import type { ParticipantView } from '@companion/shared/views/participant'
import { useEffect } from 'react'
import { useLiveState } from '../live/useView.ts'
import { useDraft } from '../ui/useDraft.ts'

/** What someone has seen of a place: how many questions, and how many results. */
type Seen = { questions: number; results: number }

/** How many things are new in each place: what waits for an answer, and what has come since someone was there last. */
export function useNews(place: Place): Record<Place, number> {
  const waits = useLiveState(({ slices, mine }) => {
    const { stage } = slices as ParticipantView
    const run = stage?.pollId == null ? undefined : (slices as ParticipantView)[`poll:${stage.pollId}`]
    const answered = stage?.pollId == null ? undefined : mine[`answer:${stage.pollId}`]?.run
    return run !== undefined && run.closedAt === null && answered !== run.run
  })
  const questions = useLiveState(({ slices }) => (slices as ParticipantView).board?.all ?? 0)
  const results = useLiveState(
    ({ slices }) => Object.keys(slices).filter((name) => name.startsWith('results:')).length,
  )
  const [seen, setSeen] = useDraft<Seen | null>('seen', null)
  useEffect(() => {
    if (seen === null) return setSeen({ questions, results })
    // What stands on the stage is seen where someone is now, as its result is.
    const next = {
      questions: place === 'questions' ? questions : Math.min(seen.questions, questions),
      results: place === 'questions' || place === 'you' ? Math.min(seen.results, results) : results,
    }
    if (next.questions !== seen.questions || next.results !== seen.results) setSeen(next)
  })
  const since = seen ?? { questions, results }
  return {
    now: place !== 'now' && waits ? 1 : 0,
    questions: Math.max(0, questions - since.questions),
    results: Math.max(0, results - since.results),
    you: 0,
  }
}
