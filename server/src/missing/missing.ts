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
/** How many people of each group answered a question, where its table is shown whole. */
type Groups = {
  asked: string
  all: number
  people: Map<string, number>
  others: Map<string, readonly string[]>
}

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
      const people = peopleIn(table)
      return people === null ? [] : [{ table, people, all: sumOf(people.values()) }]
    })
    .sort((one, next) => next.all - one.all)
  if (largest === undefined) return null
  const { table, people, all } = largest
  const others = new Map(
    table.rows.flatMap(({ text: row }, index) =>
      index === table.rows.length - 1 && table.others !== undefined ? [[row, table.others]] : [],
    ),
  )
  return { asked: text, all, people, others }
}

/** The people of each row of a table in which nobody is counted twice; null where something of it is kept back. */
function peopleIn({ rows }: Table): Map<string, number> | null {
  const people = new Map<string, number>()
  for (const { text, cells } of rows) {
    const numbers = cells.filter((cell) => cell !== 'c')
    if (numbers.length < cells.length) return null
    people.set(text, sumOf(numbers))
  }
  return people
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
function referenceOf(
  row: string,
  others: readonly string[] | undefined,
  rows: readonly ReferenceRow[],
): number | null {
  const shares = (others ?? [row]).map((name) => rows.find(({ group }) => isSame(group, name))?.share)
  return shares.every((share) => share !== undefined) ? Math.round(10 * sumOf(shares)) / 10 : null
}

/** Whether two names of a group are the same but for capitals and space. */
export const isSame = (one: string, next: string) => one.trim().toLowerCase() === next.trim().toLowerCase()

function tableOf(
  closed: readonly Closed[],
  { id, text }: { id: string; text: string },
  rows: readonly ReferenceRow[],
): MissingTable[] {
  const each = closed.flatMap((one) => groupsOf(one, id) ?? [])
  const [most] = [...each].sort((one, next) => next.all - one.all)
  const [first, last] = [each[0], each.at(-1)]
  if (most === undefined || first === undefined || last === undefined) return []
  const named = [...most.people].filter(([row]) => row !== notSaid)
  const said = sumOf(named.map(([, people]) => people))
  const groups = named.map(
    ([row, people]): MissingGroup => ({
      text: row,
      first: first.people.get(row) ?? null,
      last: first === last ? null : (last.people.get(row) ?? null),
      people,
      share: said === 0 ? null : Math.round((1000 * people) / said) / 10,
      reference: referenceOf(row, most.others.get(row), rows),
    }),
  )
  const sources = [
    ...new Map(rows.map(({ source, date }) => [`${source} ${date}`, { source, date }])).values(),
  ]
  const names = { text, asked: most.asked, first: first.asked, last: last.asked }
  return [{ ...names, said, notSaid: most.people.get(notSaid) ?? 0, groups, sources }]
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
