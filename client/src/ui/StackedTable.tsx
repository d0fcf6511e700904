import { classes } from './classes.ts'
import type { TableProps } from './Table.tsx'

/** A table of figures where the head of each row stands above them, so that a phone has room. Its caption is heard alone. */
export function StackedTable({ caption, columns, rows, className }: TableProps) {
  return (
    <table className={classes('govuk-table', className)}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head }) => (
            <th key={key} scope="col" className="govuk-table__header govuk-table__header--numeric">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, head, cells }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className="govuk-table__header">
              {head}
            </th>
          </tr>
          <tr>
            {cells.map((cell, at) => (
              <td key={columns[at]?.key} className="govuk-table__cell govuk-table__cell--numeric">
                {cell}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
