import type { Changes } from '@companion/shared/programme/publication'
import { Table, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'

const shown = 100
const inWords = (value: number | string | null) =>
  value === null ? 'None' : typeof value === 'number' ? number(value) : value

/** What is different between two publications: each figure of everyone, and whether anything else is. */
export function ChangesTable({
  changes: { figures, groups, others },
  wordings,
}: {
  changes: Changes
  wordings: Readonly<Record<string, string>>
}) {
  return (
    <>
      {figures.length > 0 && (
        <Table
          isCards
          caption="Figures of everyone that changed"
          isCaptionHidden
          rowHead="Question"
          columns={[
            { key: 'item', head: 'Figure' },
            { key: 'before', head: 'Before' },
            { key: 'now', head: 'After' },
          ]}
          rows={figures.slice(0, shown).map(({ question, run, item, measure, before, now }) => ({
            key: JSON.stringify([question, run, item, measure]),
            head: `${wordings[question] ?? question}${run === 1 ? '' : ` (asking ${run})`}`,
            cells: [[item, measure].filter(Boolean).join(': '), inWords(before), inWords(now)],
          }))}
        />
      )}
      {figures.length > shown && (
        <Text>{`${number(figures.length - shown)} more figures changed. The files have them all.`}</Text>
      )}
      {figures.length === 0 && <Text>No figure of everyone changed.</Text>}
      {groups && <Text>Figures of groups of people changed.</Text>}
      {others && <Text>What people wrote, or the record of decisions, changed.</Text>}
    </>
  )
}
