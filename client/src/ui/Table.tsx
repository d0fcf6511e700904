import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type TableProps = {
  caption: string
  columns: readonly { key: string; head: ReactNode; className?: string }[]
  rows: readonly { key: string; head: ReactNode; cells: readonly ReactNode[] }[]
  className?: string
}

type Props = TableProps & {
  isCaptionHidden?: boolean
  isHeadHidden?: boolean
  isNumeric?: boolean
  /** On a phone each row stands as a card, where every cell has the head of its column before it. */
  isCards?: boolean
  /** What the head of each row is. */
  rowHead: string
}

/** A table whose rows and columns have heads. */
export function Table({
  caption,
  columns,
  rows,
  className,
  isCaptionHidden,
  isHeadHidden,
  isNumeric,
  isCards,
  rowHead,
}: Props) {
  const hidden = 'govuk-visually-hidden'
  const look = (part: 'header' | 'cell', column: string | undefined) =>
    classes(`govuk-table__${part}`, isNumeric && `govuk-table__${part}--numeric`, column)
  return (
    <table className={classes('govuk-table', isCards && 'app-cards', className)}>
      <caption className={isCaptionHidden ? hidden : 'govuk-table__caption govuk-table__caption--s'}>
        {caption}
      </caption>
      <thead className={isHeadHidden ? hidden : undefined}>
        <tr>
          <th scope="col" className="govuk-table__header">
            {rowHead}
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={look('header', column.className)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {head}
            </th>
            {cells.map((cell, at) => (
              <td
                key={columns[at]?.key}
                className={look('cell', columns[at]?.className)}
                data-head={isCards ? textOf(columns[at]?.head) : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const textOf = (head: ReactNode) => (typeof head === 'string' ? head : undefined)
