import { columnsFor } from '@companion/shared/joinedColumns'
import { limits } from '@companion/shared/limits'
import type { Asking, Briefing, Change, Difference, Part, Shared } from '@companion/shared/programme/briefing'
import type { OfficialView } from '@companion/shared/views/official'
import type { PollView, RunView } from '@companion/shared/views/polls'
import { type Breakdown, type Cell, readResult } from '@companion/shared/views/results'
import { noGroup } from '../rules/polls/breakdowns.ts'
import { type Counted, countedOf, tablesFrom } from './sayings.ts'

/** How many of each are shown. */
const most = 3

const share = ({ count, of }: Part) => count / of
const sum = (cells: readonly number[], columns: readonly number[]) =>
  columns.reduce((all, column) => all + (cells[column] ?? 0), 0)
const partOf = (cells: readonly number[], { columns, of }: Pick<Counted, 'columns' | 'of'>): Part => ({
  count: sum(cells, columns),
  of: sum(cells, of),
})
const spread = ({ groups }: Difference) => share(groups[0] as Part) - share(groups[groups.length - 1] as Part)
const moved = ({ before, after }: Change) => Math.abs(share(after) - share(before))

/** The largest by some measure; of those that are alike, the one that stands first in the session. */
function largest<T>(all: readonly T[], measure: (one: T) => number): T[] {
  return [...all].sort((one, next) => measure(next) - measure(one))
}

/** At most one of each statement, or of each question that has none, so that no two say the same from two sides. */
function oneOfEach<T extends { asking: Asking; saying: { item: string | null } }>(all: readonly T[]): T[] {
  const seen = new Set<string>()
  return all
    .filter(({ asking, saying }) => {
      const key = JSON.stringify([asking.pollId, saying.item])
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .slice(0, most)
}

const sayingOf = ({ item, said }: Counted) => ({ item, said })

/** The groups of one table of which everything is shown, and enough people. */
function groupsOf(
  table: Breakdown['tables'][number],
  counted: Counted,
  fewest: number,
): Pick<Difference, 'groups' | 'hidden'> {
  const { rows, others = [] } = table
  const [columns, of] = [counted.columns, counted.of].map((those) => columnsFor(table, those))
  if (columns == null || of == null) return { groups: [], hidden: 0 }
  const named = rows.filter(({ text }) => !noGroup.includes(text))
  const isWhole = (cells: readonly Cell[]): cells is readonly number[] => !cells.includes('c')
  const groups = named.flatMap(({ text, cells }) => {
    const part = isWhole(cells) ? partOf(cells, { columns, of }) : null
    return part !== null && part.of >= fewest ? [{ text, ...part }] : []
  })
  return {
    groups: largest(groups, share),
    hidden: named.length - groups.length + others.filter((text) => !noGroup.includes(text)).length,
  }
}

/** The last asking that has closed, and which of the results is its. */
function lastClosed(runs: readonly RunView[]): number {
  return runs.findLastIndex(({ closedAt }) => closedAt !== null)
}

function askingOf(pollId: string, { runs }: PollView, { question, run, closedAt }: RunView): Asking {
  return { pollId, text: question.text, run, runs: runs.length, at: closedAt as number }
}

/** The last asking of a question that has closed: its words, its figures, and the breakdowns that were taken of it. */
function closedOf(view: OfficialView, pollId: string) {
  const poll = view[`poll:${pollId}`]
  const index = lastClosed(poll?.runs ?? [])
  const run = poll?.runs[index]
  const result = view[`results:${pollId}`]?.[index]
  if (poll === undefined || run === undefined || result === undefined) return null
  const { question } = run
  const read = readResult(result)
  const { paired } = read
  return {
    asking: askingOf(pollId, poll, run),
    question,
    all: tablesFrom(question, read, read.answered),
    before: paired ? tablesFrom(question, paired.before, paired.people) : [],
    after: paired ? tablesFrom(question, paired.after, paired.people) : [],
    // A breakdown from before this closing is of another moment than what stands beside it.
    taken: (view[`breakdowns:${pollId}`] ?? []).filter(({ at }) => at >= (run.closedAt as number)),
  }
}

/** Every figure of a question that has closed, before any is chosen. */
function figuresOf(closed: NonNullable<ReturnType<typeof closedOf>>, fewest: number) {
  const { asking, question } = closed
  const each = countedOf(question).map((counted) => {
    const part = (tables: readonly (readonly number[])[]) => partOf(tables[counted.table] ?? [], counted)
    return {
      counted,
      asking,
      saying: sayingOf(counted),
      all: part(closed.all),
      before: part(closed.before),
      after: part(closed.after),
    }
  })
  return {
    shared: each.filter(({ all }) => all.of >= fewest),
    changes: each.filter(({ before, after }) => before.of >= fewest && after.of >= fewest),
    differences: each.flatMap(({ counted, saying }) =>
      closed.taken.flatMap(({ text: about, tables }) => {
        const shown = tables
          .slice(counted.table, counted.table + 1)
          .map((table) => groupsOf(table, counted, fewest))
        return shown
          .filter(({ groups }) => groups.length > 1)
          .map((one) => ({ asking, saying, about, ...one }))
      }),
    ),
  }
}

/** The fewest people that a share is worked out from: those that the session asks for, and no fewer than for any percentage. */
export const fewestFor = (fewest: number) => Math.max(fewest, limits.percentageFrom)

/**
 * What stands out in a session, found by rules alone in what an official may see anyway: what most people said, where
 * two groups differ most, and where the same people changed most. Only of questions that have closed.
 */
export function briefingOf(view: OfficialView, fewest: number): Briefing {
  const polls = view.asked ?? []
  const each = polls.flatMap((pollId) => {
    const closed = closedOf(view, pollId)
    return closed === null ? [] : [figuresOf(closed, fewestFor(fewest))]
  })
  const shared: Shared[] = each.flatMap((one) =>
    one.shared.map(({ asking, saying, all }) => ({ asking, saying, all })),
  )
  const differences: Difference[] = each.flatMap((one) => one.differences)
  const changes: Change[] = each.flatMap((one) =>
    one.changes.map(({ asking, saying, before, after }) => ({ asking, saying, before, after })),
  )
  const runs = polls.map((pollId) => view[`poll:${pollId}`]?.runs ?? [])
  return {
    shared: oneOfEach(
      largest(
        shared.filter(({ all }) => Math.round(100 * share(all)) > 50),
        ({ all }) => share(all),
      ),
    ),
    differences: oneOfEach(
      largest(
        differences.filter((one) => spread(one) > 0),
        spread,
      ),
    ),
    changes: oneOfEach(
      largest(
        changes.filter((one) => moved(one) > 0),
        moved,
      ),
    ),
    looked: { shared: shared.length, differences: differences.length, changes: changes.length },
    closed: runs.filter((all) => lastClosed(all) !== -1).length,
    open: runs.filter((all) => all.at(-1)?.closedAt === null).length,
  }
}
