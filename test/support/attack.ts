import { fewest, type Seen } from './histories.ts'

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
const isSmall = (people: number) => people !== 0 && Math.abs(people) < fewest
const isShown = ({ cells }: Seen) => !cells.flat().includes('c')
const keyOf = ({ rows, joins }: Seen) => JSON.stringify([rows, joins])
const sizeOf = (one: Seen, row: number) => sum((one.cells[row] ?? []).map(Number))

/**
 * The attack on everything that was published of a session: what stands for somebody, but for fewer people than the threshold. It knows the
 * overall results, the rule, which people answered what, and everything of those that it made up (`made`). What is about some of the
 * people counts by how many it is about: `people` of a cell, and of two cells those who are in one of them alone.
 */
export function attack(seen: readonly Seen[], known: ReadonlySet<string> = new Set()): string[] {
  const made = (person: string) => known.has(person)
  const shown = seen.filter(isShown)
  return [
    ...shown.flatMap((one) => inOne(one, made)),
    ...shown.flatMap((one, at) => shown.slice(0, at).flatMap((earlier) => inTwo(earlier, one, made))),
    ...byEquations(shown),
  ]
}

/** A cell, also one that is empty though somebody chose its column; and a column less its cells. */
function inOne(
  { cells, totals, people, pollId, run, about }: Seen,
  made: (person: string) => boolean,
): string[] {
  const where = `${pollId}/${run} by ${about}`
  return totals.flatMap((total, column) => {
    if (total === 0) return []
    const rest = total - sum(cells.map((row) => Number(row[column])))
    const small = people.filter((row) => [...(row[column] ?? [])].filter((one) => !made(one)).length < fewest)
    return [
      ...(isSmall(rest) ? [`subtraction: ${rest} in ${where}`] : []),
      ...small.map(() => `a cell of few in ${where}`),
    ]
  })
}

/** Two tables that show the same: two closings of a run, or two askings; and the rows of any two. */
function inTwo(earlier: Seen, next: Seen, made: (person: string) => boolean): string[] {
  if (earlier.about !== next.about) return []
  const where = `${earlier.pollId}/${earlier.run} and ${next.pollId}/${next.run} by ${next.about}`
  const isRun = earlier.pollId === next.pollId && earlier.run === next.run
  const alone = (one: Iterable<string>, other: ReadonlySet<string>) =>
    [...one].filter((person) => !made(person) && !other.has(person)).length
  const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    alone(one, other) + alone(other, one)
  const found: string[] = []
  if (earlier.pollId === next.pollId && earlier.table === next.table && keyOf(earlier) === keyOf(next))
    next.people.forEach((row, r) => {
      row.forEach((people, c) => {
        const before = earlier.people[r]?.[c] ?? new Set<string>()
        const moved = Number(next.cells[r]?.[c]) - Number(earlier.cells[r]?.[c])
        if (moved !== 0 && apart(before, people) < fewest) found.push(`moved by ${moved} between ${where}`)
      })
    })
  if (earlier.pollId === next.pollId && earlier.table === next.table)
    found.push(...byTaking(earlier, next, made, where))
  if (isRun) return found
  const both = next.rows.filter((row) => earlier.rows.includes(row) && row !== 'Other groups')
  const moved = both.some(
    (row) => sizeOf(earlier, earlier.rows.indexOf(row)) !== sizeOf(next, next.rows.indexOf(row)),
  )
  const everyone = ({ people }: Seen) => new Set(people.flat().flatMap((cell) => [...cell]))
  if (moved && apart(everyone(earlier), everyone(next)) < fewest) found.push(`rows moved between ${where}`)
  return found
}

/** Of the others of one table, those who had a row of their own in an earlier one and have not moved: what is left of the others. */
function byTaking(earlier: Seen, next: Seen, made: (person: string) => boolean, where: string): string[] {
  const [was, is] = [new Set(earlier.rows), new Set(next.rows)]
  const gone = earlier.rows.filter((row) => row !== 'Other groups' && was.has(row) && !is.has(row))
  const others = next.people[next.rows.indexOf('Other groups')]
  if (others === undefined || JSON.stringify(earlier.joins) !== JSON.stringify(next.joins)) return []
  return others.flatMap((people, column) => {
    const known = gone.flatMap((row) => [...(earlier.people[earlier.rows.indexOf(row)]?.[column] ?? [])])
    if (known.length === 0 || known.some((person) => !people.has(person))) return []
    const left = [...people].filter((person) => !made(person) && !known.includes(person))
    return isSmall(left.length) ? [`${left.length} left of others between ${where}`] : []
  })
}

/**
 * What follows by adding and subtracting alone, if people stay as they are: of tables of one question, figures of single groups and answers,
 * and of tables of any questions with the same people in them, the sizes of groups.
 */
function byEquations(shown: readonly Seen[]): string[] {
  const alike = new Map<string, Seen[]>()
  for (const one of shown) {
    const everyone = [...new Set(one.people.flat().flatMap((cell) => [...cell]))].sort().join()
    for (const key of [
      `cells ${one.about} ${one.pollId} ${one.table} ${everyone}`,
      `sizes ${one.about} ${everyone}`,
    ])
      alike.set(key, [...(alike.get(key) ?? []), one])
  }
  return [...alike].flatMap(([key, all]) => solved(key, all))
}

function solved(key: string, all: readonly Seen[]): string[] {
  const isCells = key.startsWith('cells')
  const groups = [...new Set([...(roles[all[0]?.about ?? ''] ?? []), 'Did not say'])]
  const width = isCells ? Math.max(...all.flatMap(({ joins }) => joins.flat())) + 1 : 1
  const unknown = (group: string, column: number) => groups.indexOf(group) * width + column
  const equations = all.flatMap(({ rows, joins, cells }) => {
    const own = rows.filter((row) => row !== 'Other groups')
    return rows.flatMap((row, r) => {
      const those = row === 'Other groups' ? groups.filter((group) => !own.includes(group)) : [row]
      const equation = (columns: readonly number[], value: number) => {
        const line = new Array<number>(groups.length * width + 1).fill(0)
        for (const group of those) for (const column of columns) line[unknown(group, column)] = 1
        line[line.length - 1] = value
        return line
      }
      return isCells
        ? joins.map((columns, c) => equation(columns, Number(cells[r]?.[c])))
        : [equation([0], sum((cells[r] ?? []).map(Number)))]
    })
  })
  return reduced(equations)
    .filter((line) => line.slice(0, -1).every((one) => one === 0 || one === 1) && isSmall(line.at(-1) ?? 0))
    .map((line) => `${line.at(-1)} by equations: ${key.slice(0, 20)}`)
}

const roles: Record<string, string[]> = {
  role: ['x', 'y', 'z', 'w'].map((id) => `Option ${id}`),
  region: ['n', 's'].map((id) => `Option ${id}`),
}

/** Equations in their reduced form, by adding and subtracting whole lines. */
function reduced(equations: readonly number[][]): number[][] {
  const lines = equations.map((line) => [...line])
  let at = 0
  for (let column = 0; column < (lines[0]?.length ?? 1) - 1; column++) {
    const pivot = lines.findIndex((line, index) => index >= at && line[column] !== 0)
    if (pivot === -1) continue
    const [found] = lines.splice(pivot, 1) as [number[]]
    const by = found[column] as number
    const line = found.map((one) => one / by)
    lines.splice(at, 0, line)
    lines.forEach((other, index) => {
      const times = other[column] ?? 0
      if (index !== at && times !== 0)
        lines[index] = other.map((one, place) => one - times * (line[place] ?? 0))
    })
    at += 1
  }
  return lines.slice(0, at)
}
