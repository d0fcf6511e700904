import type { ApartView } from '@companion/shared/views/results'
import { Details, Table, Text } from '../ui/kit.ts'
import { Sideways } from '../ui/Sideways.tsx'
import { number } from '../words/numbers.ts'
import { partNames } from '../words/parts.ts'
import { dayInWords, timeOfDay } from '../words/time.ts'
import { cellsOf } from './BreakdownTables.tsx'

/** What those said who are counted apart from a result, part by part, for those who run or watch the session. */
export function Apart({ apart }: { apart: readonly ApartView[] }) {
  return apart.map((view) => (
    <Details key={view.part} isPlain summary={`${partNames[view.part]}: ${number(view.answered)} answered`}>
      <PartTables {...view} />
    </Details>
  ))
}

function PartTables({ part, skipped, taken }: ApartView) {
  const notSaid = skipped === 0 ? '' : ` ${number(skipped)} preferred not to say.`
  const isKeptBack = taken?.tables.every(({ cells }) => cells.every((cell) => cell === 'c')) ?? false
  if (taken === undefined || isKeptBack)
    return (
      <Text variant="aside">
        {`What they said is ${isKeptBack ? 'kept back: it could point at few people' : 'shown once this is closed, where it does not point at few people'}.${notSaid} They are in no figure above.`}
      </Text>
    )
  return (
    <>
      {taken.tables.map(({ title, columns, cells }) => (
        <Sideways key={title} label={title ?? partNames[part]}>
          <Table
            className="app-breakdown__table"
            caption={title ?? partNames[part]}
            rowHead="Answer"
            columns={[{ key: 'people', head: 'People' }]}
            rows={cellsOf(cells).map((cell, index) => ({
              key: columns[index] ?? '',
              head: columns[index] ?? '',
              cells: [cell],
            }))}
            isNumeric
          />
        </Sideways>
      ))}
      <Text variant="aside">
        {`Of ${number(taken.people)} people, as of ${dayInWords(taken.at)} at ${timeOfDay(taken.at)}.${notSaid} They are in no figure above. c: kept back, so that no figure points at few people.`}
      </Text>
    </>
  )
}
