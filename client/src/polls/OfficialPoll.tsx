import type { OfficialView } from '@companion/shared/views/official'
import { useSlice } from '../live/useView.ts'
import { Heading, Tag, Text } from '../ui/kit.ts'
import { BreakdownTables } from './BreakdownTables.tsx'
import { RunResults } from './RunResults.tsx'

/** One question as an official sees it: its runs with their results, and who said what. */
export function OfficialPoll({ pollId, lastLook }: { pollId: string; lastLook: number | null }) {
  const poll = useSlice<OfficialView, `poll:${string}`>(`poll:${pollId}`)
  const results = useSlice<OfficialView, `results:${string}`>(`results:${pollId}`)
  const said = useSlice<OfficialView, `freeText:${string}`>(`freeText:${pollId}`)
  const breakdowns = useSlice<OfficialView, `breakdowns:${string}`>(`breakdowns:${pollId}`)
  const run = poll?.runs.at(-1)
  if (poll === undefined || run === undefined) return null
  const isNew = lastLook !== null && (run.closedAt ?? Number.POSITIVE_INFINITY) > lastLook
  return (
    <section className="app-card" aria-label={run.question.text}>
      {isNew && (
        <Text variant="small">
          <Tag>New since you last looked</Tag>
        </Text>
      )}
      <Heading level={2}>{run.question.text}</Heading>
      <RunResults poll={poll} results={results} said={said} />
      {breakdowns !== undefined && breakdowns.length > 0 && <BreakdownTables breakdowns={breakdowns} />}
    </section>
  )
}
