import type { Breakdown } from '@companion/shared/views/results'
import { useId, useState } from 'react'
import { Sideways } from '../ui/Sideways.tsx'
import { number, percentage } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'

/** A result broken down by who people are: one who-you-are question at a time. */
export function BreakdownTables({ breakdowns }: { breakdowns: readonly Breakdown[] }) {
  const [about, setAbout] = useState('')
  const id = useId()
  const shown = breakdowns.find((breakdown) => breakdown.about === about)
  return (
    <div className="app-breakdown">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Break down by
      </label>
      <select
        className="govuk-select"
        id={id}
        value={about}
        onChange={(chosen) => setAbout(chosen.currentTarget.value)}
      >
        <option value="">Everyone together</option>
        {breakdowns.map((breakdown) => (
          <option key={breakdown.about} value={breakdown.about}>
            {breakdown.text}
          </option>
        ))}
      </select>
      {shown?.tables.map((table) => (
        <BreakdownTable key={table.title} table={table} caption={table.title ?? shown.text} />
      ))}
      {shown !== undefined && (
        <p className="govuk-body-s app-quiet app-time">
          {`As the ${number(shown.people)} people who had answered described themselves when the question closed at ${timeOfDay(shown.at)}. c: kept back, so that no figure points at few people. Shares are given where a whole row is shown.`}
        </p>
      )}
    </div>
  )
}

function BreakdownTable({ table, caption }: { table: Breakdown['tables'][0]; caption: string }) {
  return (
    <Sideways label={caption}>
      <table className="govuk-table app-breakdown__table">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Group
            </th>
            {table.columns.map((column) => (
              <th key={column} scope="col" className="govuk-table__header govuk-table__header--numeric">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ text, cells }) => {
            const all = cells.reduce<number | null>(
              (sum, cell) => (cell === 'c' || sum === null ? null : sum + cell),
              0,
            )
            return (
              <tr className="govuk-table__row" key={text}>
                <th scope="row" className="govuk-table__header">
                  {text}
                </th>
                {cells.map((cell, index) => {
                  const share = cell === 'c' || all === null ? null : percentage(cell, all)
                  return (
                    <td key={table.columns[index]} className="govuk-table__cell govuk-table__cell--numeric">
                      {cell === 'c' ? <abbr title="kept back">c</abbr> : number(cell)}
                      {share !== null && ` (${share}%)`}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Sideways>
  )
}
