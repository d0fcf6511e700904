import type { OfficialView } from '@companion/shared/views/official'
import { Heading } from '../ui/kit.ts'
import { BreakdownTables } from './BreakdownTables.tsx'
import { RunResults } from './RunResults.tsx'

/** One question as an official sees it: its runs with their results, and who said what. */
export function OfficialPoll({ pollId, view }: { pollId: string; view: OfficialView }) {
  const poll = view[`poll:${pollId}`]
  const run = poll?.runs.at(-1)
  const breakdowns = view[`breakdowns:${pollId}`]
  if (poll === undefined || run === undefined) return null
  return (
    <>
      <Heading level={2}>{run.question.text}</Heading>
      <RunResults poll={poll} results={view[`results:${pollId}`]} said={view[`said:${pollId}`]} />
      {breakdowns !== undefined && breakdowns.length > 0 && <BreakdownTables breakdowns={breakdowns} />}
    </>
  )
}
