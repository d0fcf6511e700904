import type { Missing, MissingGroup, MissingTable, ReferenceRow } from '@companion/shared/programme/missing'
import type { Counted } from '@companion/shared/programme/outcomeViews'
import type { OfficialView } from '@companion/shared/views/official'
import { type Breakdown, readResult } from '@companion/shared/views/results'

/** The row of a breakdown for those who did not say who they are: they are no group. */
const notSaid = 'Did not say'

type Table = Breakdown['tables'][0]
/** A question that has closed: how its last closed asking was answered, and its breakdowns that are of that. */
type Closed = {
  key: string
  text: string
  run: number
  answered: number
  skipped: number
  taken: Breakdown[]
}
/** A row of a table: the groups that it stands for, and how many people. */
type Row = { text: string; members: readonly string[]; people: number }
/** The rows of a table that shows everyone who answered. */
type Groups = { asked: string; all: number; rows: Row[] }

function closedIn(view: OfficialView): Closed[] {
  return (view.asked ?? []).flatMap((id) => {
    const runs = view[`poll:${id}`]?.runs ?? []
    const index = runs.findLastIndex(({ closedAt }) => closedAt !== null)
    const [run, result] = [runs[index], view[`results:${id}`]?.[index]]
    if (run === undefined || result === undefined) return []
    const { answered, skipped } = readResult(result)
    // A breakdown from before this closing is of another moment than what stands beside it.
    const taken = (view[`breakdowns:${id}`] ?? []).filter(({ at }) => at >= (run.closedAt as number))
    return [{ key: `${id} ${run.run}`, text: run.question.text, run: run.run, answered, skipped, taken }]
  })
}

/** How many people each row stands for: of several tables the one that most are in, for each has them all that answered that part. */
function groupsOf({ text, taken }: Closed, about: string): Groups | null {
  const breakdown = taken.find((one) => one.about === about)
  const [largest] = (breakdown?.tables ?? [])
    .flatMap((table) => {
      const rows = rowsOf(table)
      return rows === null ? [] : [{ asked: text, all: sumOf(rows.map(({ people }) => people)), rows }]
    })
    .sort((one, next) => next.all - one.all)
  return largest ?? null
}

/** The rows of a table in which nobody is counted twice; null where something of it is kept back. */
function rowsOf({ rows, others }: Table): Row[] | null {
  const all: Row[] = []
  for (const [index, { text, cells }] of rows.entries()) {
    const numbers = cells.filter((cell) => cell !== 'c')
    if (numbers.length < cells.length) return null
    const members = index === rows.length - 1 && others !== undefined ? others : [text]
    all.push({ text, members, people: sumOf(numbers) })
  }
  return all
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0
  for (const one of numbers) sum += one
  return sum
}

/** A number of people, where it is large enough to be said. */
export const counted = (people: number, fewest: number): Counted =>
  people === 0 || people >= fewest ? { people } : { fewerThan: fewest }

/** The share elsewhere of a row: of a group, or of groups that are together if all of them have one. */
function referenceOf({ members }: Row, rows: readonly ReferenceRow[]): number | null {
  const named = members.filter((name) => name !== notSaid)
  const shares = named.map((name) => rows.find(({ group }) => isSame(group, name))?.share)
  return shares.every((share) => share !== undefined) ? Math.round(10 * sumOf(shares)) / 10 : null
}

/** Whether two names of a group are the same but for capitals and space. */
export const isSame = (one: string, next: string) => one.trim().toLowerCase() === next.trim().toLowerCase()

/** How many people of the same groups answered another question. */
function sameGroups({ rows }: Groups, { members }: Row): number | null {
  const names = [...members].sort().join('\n')
  return rows.find((row) => [...row.members].sort().join('\n') === names)?.people ?? null
}

function tableOf(
  closed: readonly Closed[],
  { id, text }: { id: string; text: string },
  references: readonly ReferenceRow[],
): MissingTable[] {
  const each = closed.flatMap((one) => groupsOf(one, id) ?? [])
  const [most] = [...each].sort((one, next) => next.rows.length - one.rows.length || next.all - one.all)
  const [first, last] = [each[0], each.at(-1)]
  if (most === undefined || first === undefined || last === undefined) return []
  // Of those who did not say, some may be in the row of other groups.
  const isKnown = most.rows.every(({ members }) => members.length === 1 || !members.includes(notSaid))
  const without = most.rows.find(({ text: row }) => row === notSaid)?.people ?? 0
  const of = most.all - (isKnown ? without : 0)
  const groups = most.rows
    .filter((row) => row.text !== notSaid)
    .map(
      (row): MissingGroup => ({
        text: row.text,
        ...(row.members.length > 1 && { together: [...row.members] }),
        people: row.people,
        first: sameGroups(first, row),
        last: first === last ? null : sameGroups(last, row),
        share: of === 0 ? null : Math.round((1000 * row.people) / of) / 10,
        reference: referenceOf(row, references),
      }),
    )
  const sources = [
    ...new Map(references.map(({ source, date }) => [`${source} ${date}`, { source, date }])).values(),
  ]
  const names = { text, asked: most.asked, first: first.asked, last: last.asked }
  return [{ ...names, of, notSaid: isKnown ? without : null, groups, sources }]
}

/**
 * Who took part in a session and who did not, out of what officials see on their page: no figure is worked out that is not a sum of cells
 * that are shown whole. Nothing is weighted.
 */
export function missingIn(
  view: OfficialView,
  whoYouAre: { fewest: number; questions: readonly { id: string; text: string }[] },
  references: ReadonlyMap<string, readonly ReferenceRow[]>,
): Missing {
  const closed = closedIn(view)
  const did = ({ answered, skipped }: Closed) => answered + skipped
  const most = Math.max(0, ...closed.map(did))
  const [first, last] = [closed[0], closed.at(-1)]
  const say = (one: Closed | undefined) => (one === undefined ? null : counted(did(one), whoYouAre.fewest))
  return {
    mostAnswered: counted(most, whoYouAre.fewest),
    first: say(first),
    last: say(last),
    tables: whoYouAre.questions.flatMap((about) => tableOf(closed, about, references.get(about.id) ?? [])),
    questions: closed
      .map(({ taken: _, ...one }) => ({ ...one, silent: most - one.answered - one.skipped }))
      .sort((one, next) => share(next) - share(one) || next.silent - one.silent),
  }
}

const share = ({ answered, skipped }: { answered: number; skipped: number }) =>
  answered + skipped === 0 ? 0 : skipped / (answered + skipped)
