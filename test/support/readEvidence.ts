import { parse } from 'csv-parse/sync'

/** What a stranger makes of one run of a question, from the file alone. */
export type ReadRun = {
  wording: string
  kind: string
  answered: number
  skipped: number
  /** Figures by measure and item, such as `people: Yes`. */
  figures: Record<string, number>
  /** The same by group, where it is not kept back. */
  groups: Record<string, number>
}

type Row = Record<string, string>

/** Read a CSV of evidence, working out again whatever can be; throws where the file contradicts itself. */
export function readEvidence(csv: string): Map<string, ReadRun> {
  const rows = parse(csv, { columns: true, bom: true }) as Row[]
  const runs = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row['question']} ${row['run']}`
    runs.set(key, [...(runs.get(key) ?? []), row])
  }
  return new Map([...runs].map(([key, some]) => [key, readRun(key, some)]))
}

function readRun(key: string, rows: Row[]): ReadRun {
  const [first] = rows as [Row]
  const kind = first['kind'] as string
  const answered = Number(first['answered'])
  const overall = rows.filter((row) => row['breakdown'] === '')
  const figures = Object.fromEntries(
    overall.map((row) => [`${row['measure']}: ${row['item']}`, Number(row['value'])]),
  )
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`${key}: ${what}`)
  }
  const of = (measure: string) =>
    overall
      .filter((row) => row['measure'] === measure)
      .map((row) => [row['item'] as string, Number(row['value'])] as const)
  const sum = (values: readonly (readonly [string, number])[]) =>
    values.reduce((total, [, value]) => total + value, 0)

  for (const row of overall.filter(({ measure }) => measure === 'people' || measure === 'first')) {
    const share = answered < 10 ? '[x]' : String(Math.round((Number(row['value']) / answered) * 1000) / 10)
    must(row['share'] === share, `the share of ‘${row['item']}’ is ${row['share']}, not ${share}`)
  }
  if (kind === 'single' || kind === 'scale' || kind === 'numeric')
    must(sum(of('people')) === answered, 'the counts do not add up to those who answered')
  if (kind === 'scale') {
    const everybody = of('people').flatMap(([point, people]) => new Array<number>(people).fill(Number(point)))
    const mean = everybody.reduce((total, point) => total + point, 0) / everybody.length
    must(Math.abs((figures['mean: '] ?? Number.NaN) - mean) < 0.0051, 'the mean is not that of the counts')
    const middle = [
      everybody[Math.ceil(everybody.length / 2) - 1],
      everybody[Math.floor(everybody.length / 2)],
    ] as [number, number]
    must(figures['median: '] === (middle[0] + middle[1]) / 2, 'the median is not that of the counts')
  }
  if (kind === 'ranking') {
    const items = of('borda').length
    must(sum(of('first')) === answered, 'the first places do not add up to those who answered')
    must(sum(of('borda')) === (answered * items * (items - 1)) / 2, 'the scores do not add up')
  }
  if (kind === 'points') must(Math.abs(sum(of('mean points')) - 100) < 0.5, 'the points do not add up to 100')

  const groups: Record<string, number> = {}
  for (const row of rows.filter(({ breakdown }) => breakdown !== '')) {
    if (row['value'] === '[c]') continue
    const value = Number(row['value'])
    must(value === 0 || value >= 10, `‘${row['group']}’ has a figure of ${value} people`)
    groups[`${row['breakdown']} / ${row['group']}: ${row['item']}`] = value
  }
  return {
    wording: first['wording'] as string,
    kind,
    answered,
    skipped: Number(first['skipped']),
    figures,
    groups,
  }
}
