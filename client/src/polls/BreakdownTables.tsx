import type { Breakdown, Cell } from '@companion/shared/views/results'
import { type ReactNode, useId, useState } from 'react'
import { Select, Table, Text } from '../ui/kit.ts'
import { Sideways } from '../ui/Sideways.tsx'
import { list, number } from '../words/numbers.ts'
import { percentage } from '../words/share.ts'
import { timeOfDay } from '../words/time.ts'

/** A result broken down by who people are: one who-you-are question at a time. */
export function BreakdownTables({ breakdowns }: { breakdowns: readonly Breakdown[] }) {
  const [about, setAbout] = useState('')
  const id = useId()
  const shown = breakdowns.find((breakdown) => breakdown.about === about)
  return (
    <div className="app-breakdown">
      <Select
        isCompact
        id={id}
        label="Break down by"
        labelSize="s"
        none="Everyone together"
        options={breakdowns.map((breakdown) => [breakdown.about, breakdown.text])}
        value={about}
        onChange={(chosen) => setAbout(chosen.currentTarget.value)}
      />
      {shown?.tables.map((table) => (
        <BreakdownTable key={table.title} table={table} caption={table.title ?? shown.text} />
      ))}
      {shown !== undefined && (
        <Text variant="aside">
          {`As the ${number(shown.people)} people who had answered described themselves when the question closed at ${timeOfDay(shown.at)}. ${keptBackIn(shown)}`}
        </Text>
      )}
    </div>
  )
}

/** What the tables do not show, and why. */
function keptBackIn({ tables }: Breakdown): string {
  const isHidden = tables.some(({ rows }) => rows.some(({ cells }) => cells.includes('c')))
  const isJoined = tables.some(({ joins, others }) => joins !== undefined || others !== undefined)
  const joined = 'Groups and answers of few people are counted together, so that no figure points at them.'
  const hidden = 'c: kept back, so that no figure points at few people.'
  return [...(isJoined ? [joined] : []), ...(isHidden ? [hidden] : [])].join(' ')
}

function BreakdownTable({ table, caption }: { table: Breakdown['tables'][0]; caption: string }) {
  if (table.rows.every(({ cells }) => cells.every((cell) => cell === 'c')))
    return (
      <Text>
        <b>{caption}</b> Kept back: its figures would be of few people, by themselves or beside another
        question.
      </Text>
    )
  return (
    <Sideways label={caption}>
      <Table
        className="app-breakdown__table"
        caption={caption}
        rowHead="Group"
        columns={table.columns.map((column) => ({ key: column, head: column }))}
        rows={table.rows.map(({ text, cells }) => ({ key: text, head: text, cells: cellsOf(cells) }))}
        isNumeric
      />
      {table.others !== undefined && <Text variant="aside">{`Other groups: ${list(table.others)}.`}</Text>}
    </Sideways>
  )
}

/** Figures, with the share of each where the whole row is shown. */
export function cellsOf(row: readonly Cell[]): ReactNode[] {
  const all = row.reduce<number | null>((sum, cell) => (cell === 'c' || sum === null ? null : sum + cell), 0)
  return row.map((cell) => {
    if (cell === 'c') return <abbr title="kept back">c</abbr>
    const share = all === null ? null : percentage(cell, all)
    return share === null ? number(cell) : `${number(cell)} (${share}%)`
  })
}
