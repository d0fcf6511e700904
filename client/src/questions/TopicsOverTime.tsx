import type { TopicsView } from '@companion/shared/views/questions'
import { Bar } from '../polls/PollResult.tsx'
import { Table } from '../ui/kit.ts'
import { Sideways } from '../ui/Sideways.tsx'
import { timeOfDay } from '../words/time.ts'

/** How many questions came on each topic, by when they came. */
export function TopicsOverTime({ topics: { since, minutes, rows } }: { topics: TopicsView }) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const columns = rows[0]?.counts.map((_, index) => timeOfDay(since + index * minutes * 60_000)) ?? []
  const named = rows.filter(({ topic, counts }) => topic !== null || counts.some((count) => count > 0))
  return (
    <Sideways label="Topics over time">
      <Table
        caption={`Questions asked on each topic, in each ${minutes} minutes`}
        rowHead="Topic"
        columns={columns.map((from) => ({ key: from, head: `from ${from}` }))}
        rows={named.map(({ topic, text, counts }) => ({
          key: topic ?? 'none',
          head: text ?? 'No topic',
          cells: counts.map((count) => (
            <>
              {count}
              <Bar share={count / most} />
            </>
          )),
        }))}
      />
    </Sideways>
  )
}
