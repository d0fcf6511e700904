import { createPublicKey, hash as hashOf, verify } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Checks an evidence pack, and works its figures out again. It is in every pack as it is: it imports nothing but Node.
//     node recount.mjs [folder]

type Row = Record<string, string>
type Option = { id: string; text: string }
type Wording = {
  kind: string
  options?: Option[]
  other?: true
  points?: number
  least?: number
  most?: number
  statements?: Option[]
}
type Run = {
  session: string
  question: string
  run: number
  closed: string
  wording: Wording
  leaves: number
  root: string
}
type Session = { id: string; fewest: number }
type Report = { problems: string[]; key: string; recounted: number; asPublished: number; entries: number }

const sha256 = (...parts: Uint8Array[]): Buffer => hashOf('sha256', Buffer.concat(parts), 'buffer')

/** The files of a pack by name, checked; what is wrong with them, and how many figures were worked out again. */
export function recount(files: ReadonlyMap<string, Uint8Array>): Report {
  const problems: string[] = []
  const text = (name: string) => Buffer.from(files.get(name) ?? []).toString()
  try {
    problems.push(...checkFiles(files, text))
    // What was changed is found; no figure of it is worth checking.
    if (problems.length > 0) return { problems, key: '', recounted: 0, asPublished: 0, entries: 0 }
    const [sessions, runs] = [
      JSON.parse(text('sessions.json')) as Session[],
      JSON.parse(text('runs.json')) as Run[],
    ]
    const entries = grouped(readCsv(text('entries.csv')), ['session', 'question', 'run'])
    const figures = readCsv(text('figures.csv'))
    const wanted = new Map<string, string>()
    for (const run of runs) {
      const key = `${run.session} ${run.question} ${run.run}`
      const own = entries.get(key) ?? []
      entries.delete(key)
      if (own.length !== run.leaves || rootOf(own.map(leafOf)) !== run.root)
        problems.push(`${key}: the entries are not those of its root`)
      for (const [name, value] of figuresOf(run.wording, own)) wanted.set(`${key} ${name}`, value)
    }
    for (const key of entries.keys()) problems.push(`${key}: there are entries of no run that closed`)
    for (const [name, value] of outcomesOf(readCsv(text('questions.csv')))) wanted.set(name, value)
    const compared = compare(figures, wanted, problems)
    problems.push(...checkShares(figures), ...checkSmall(figures, sessions))
    return {
      problems,
      key: keyPrint(text('key.pem')),
      ...compared,
      entries: runs.reduce((sum, run) => sum + run.leaves, 0),
    }
  } catch (error) {
    problems.push(`the pack cannot be read: ${error instanceof Error ? error.message : error}`)
    return { problems, key: '', recounted: 0, asPublished: 0, entries: 0 }
  }
}

function checkFiles(files: ReadonlyMap<string, Uint8Array>, text: (name: string) => string): string[] {
  const problems: string[] = []
  const [manifest, signature] = [files.get('manifest.json') ?? new Uint8Array(), text('manifest.sig')]
  const isSigned =
    /^[0-9a-f]{128}\n$/.test(signature) &&
    verify(null, manifest, createPublicKey(text('key.pem')), Buffer.from(signature.trim(), 'hex'))
  if (!isSigned) problems.push('the manifest is not what was signed')
  const { files: listed } = JSON.parse(text('manifest.json')) as { files: { path: string; sha256: string }[] }
  const names = new Set(['manifest.json', 'manifest.sig', ...listed.map(({ path }) => path)])
  for (const { path, sha256: hash } of listed)
    if (sha256(files.get(path) ?? new Uint8Array()).toString('hex') !== hash)
      problems.push(`${path} is not what was signed`)
  for (const name of files.keys()) if (!names.has(name)) problems.push(`${name} is no part of the pack`)
  return problems
}

const keyPrint = (pem: string) =>
  sha256(createPublicKey(pem).export({ type: 'spki', format: 'der' })).toString('hex')

/** RFC 4180, with the apostrophe taken away that keeps a program from taking a text for a formula. */
function readCsv(text: string): Row[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"')
    row.push(cell.startsWith("'") ? cell.slice(1) : cell)
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  const [head = [], ...rest] = rows
  return rest.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}

/** Rows by what they have in some columns. */
function grouped(rows: readonly Row[], columns: readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ')
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [row])
    else own.push(row)
  }
  return groups
}

function leafOf(entry: Row): Buffer {
  if (entry['hash'] !== '') return Buffer.from(entry['hash'] ?? '', 'hex')
  const parts = ['session', 'question', 'run', 'code', 'says', 'item', 'value'].map((name) => entry[name])
  return sha256(Uint8Array.of(0), Buffer.from(JSON.stringify(['companion entry', ...parts])))
}

/** The root of the tree over some leaves (RFC 6962, 2.1), in hex. */
function rootOf(leaves: readonly Buffer[]): string {
  let level: readonly Buffer[] = leaves.length === 0 ? [sha256()] : leaves
  while (level.length > 1) {
    const next: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [one, other] = [level[at] as Buffer, level[at + 1]]
      next.push(other === undefined ? one : sha256(Uint8Array.of(1), one, other))
    }
    level = next
  }
  return (level[0] as Buffer).toString('hex')
}

const none = '[z]'
type Figure = readonly [name: string, value: string]
const tidy = (value: number, places: number) => String(Math.round(value * 10 ** places) / 10 ** places)

/** What figures of a kind are worked out from: the entries of a run by what they say, the numbers among them, and how many answered. */
type Said = {
  of: (says: string) => Row[]
  numbers: readonly number[]
  people: number
  options: readonly string[]
}

const counted = (rows: readonly Row[], item: string) =>
  String(rows.filter((row) => row['item'] === item).length)
const total = (rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + value(row), 0)
const peopleOf = ({ of, options }: Said): Figure[] =>
  options.map((item) => [`people ${item}`, counted(of('choice'), item)])
const about = (rows: readonly Row[], item: string) => rows.filter((row) => row['item'] === item)
const quantileOf = ({ numbers, people }: Said, share: number) =>
  people === 0 ? none : String(quantile(numbers, share))

/** The figures of each kind of question, as `measure item`. */
const kinds: Readonly<Record<string, (said: Said, wording: Wording) => Figure[]>> = {
  single: peopleOf,
  multiple: peopleOf,
  text: () => [],
  scale(said, { points = 0 }) {
    const { numbers, people } = said
    const first = points === 11 ? 0 : 1
    const counts = Array.from({ length: points }, (_, index): Figure => {
      const point = first + index
      return [`people ${point}`, String(numbers.filter((number) => number === point).length)]
    })
    const mean = people === 0 ? none : tidy(numbers.reduce((sum, number) => sum + number, 0) / people, 2)
    return [...counts, ['mean ', mean], ['median ', quantileOf(said, 0.5)]]
  },
  numeric(said, wording) {
    const inBin = (from: number, to: number) =>
      said.numbers.filter((number) => number >= from && number <= to).length
    return [
      ...binsOf(wording).map(([name, from, to]): Figure => [`people ${name}`, String(inBin(from, to))]),
      ['lower quartile ', quantileOf(said, 0.25)],
      ['median ', quantileOf(said, 0.5)],
      ['upper quartile ', quantileOf(said, 0.75)],
    ]
  },
  ranking: ({ of, options }) =>
    options.flatMap((item): Figure[] => {
      const own = about(of('place'), item)
      const below = total(own, ({ value }) => options.length - Number(value))
      return [
        [`borda ${item}`, String(below)],
        [`first ${item}`, String(own.filter(({ value }) => value === '1').length)],
      ]
    }),
  points: ({ of, options, people }) =>
    options.map((item) => {
      const given = total(about(of('points'), item), ({ value }) => Number(value))
      return [`mean points ${item}`, people === 0 ? '0' : tidy(given / people, 1)]
    }),
  statements: ({ of }, { statements = [] }) =>
    statements.flatMap(({ text }) =>
      ['agree', 'disagree', 'pass'].map((stance): Figure => {
        const own = about(of('stance'), text).filter(({ value }) => value === stance)
        return [`people ${text}: ${stance}`, String(own.length)]
      }),
    ),
  words({ of }) {
    const shown = of('word').filter(({ hash }) => hash === '')
    return [...new Set(shown.map(({ item = '' }) => item))].map((item) => [
      `people ${item}`,
      counted(shown, item),
    ])
  },
}

/** Every figure of everyone that the entries of a run come to. */
function figuresOf(wording: Wording, entries: readonly Row[]): Figure[] {
  const bySays = grouped(entries, ['says'])
  const of = (says: string) => bySays.get(says) ?? []
  const numbers = [...of('point'), ...of('number')]
    .map(({ value }) => Number(value))
    .sort((one, next) => one - next)
  const people = [of('answered'), of('choice'), numbers].find(({ length }) => length > 0)?.length ?? 0
  const options = [
    ...(wording.options ?? []).map(({ text }) => text),
    ...(wording.other ? ['Something else'] : []),
  ]
  const figures = kinds[wording.kind]?.({ of, numbers, people, options }, wording) ?? []
  return [['answered', String(people)], ['skipped', String(of('skipped').length)], ...figures]
}

/** A quantile of sorted numbers; between two where it falls between two people (type 2 of Hyndman and Fan). */
function quantile(sorted: readonly number[], share: number): number {
  const place = sorted.length * share
  const below = sorted[Math.max(0, Math.ceil(place) - 1)] as number
  return Number.isInteger(place)
    ? (below + (sorted[Math.min(sorted.length - 1, place)] as number)) / 2
    : below
}

/** The ranges of a whole number: as narrow as they can be without being more than twelve. */
function binsOf({ least = 0, most = 0 }: Wording): [name: string, from: number, to: number][] {
  const width = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => (most - least + 1) / one <= 12) ?? 200
  const bins: [string, number, number][] = []
  for (let from = least; from <= most; from += width) {
    const to = Math.min(most, from + width - 1)
    bins.push([from === to ? String(from) : `${from} to ${to}`, from, to])
  }
  return bins
}

/** How many questions of participants came to what, as the names of their figures. */
function outcomesOf(questions: readonly Row[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { session, outcome, reason, topic } of questions)
    for (const name of [
      'item asked',
      `item ${outcome}`,
      reason && `item declined: ${reason}`,
      topic && `topic ${topic}`,
    ])
      if (name) counts.set(`${session} asked ${name}`, (counts.get(`${session} asked ${name}`) ?? 0) + 1)
  return new Map([...counts].map(([name, count]) => [name, String(count)]))
}

/** Compare every figure that was worked out again with what was published; each must be there. */
function compare(
  figures: readonly Row[],
  wanted: ReadonlyMap<string, string>,
  problems: string[],
): { recounted: number; asPublished: number } {
  const left = new Set(wanted.keys())
  let recounted = 0
  for (const row of figures) {
    const [name, key] = namesOf(row)
    const isCount = row['measure'] === 'questions'
    if (!isCount && (row['part'] !== 'main' || row['breakdown'] !== '' || !wanted.has(name))) continue
    const people = isCount
      ? []
      : (['answered', 'skipped'] as const).map((what) => [`${key} ${what}`, row[what]])
    for (const [one = '', value] of [[name, row['value']], ...people]) {
      left.delete(one)
      const right = wanted.get(one) ?? '0'
      if (right !== value) problems.push(`${one}: the pack says ${value}, the entries ${right}`)
    }
    recounted += 1
  }
  // Of what people wrote there are only texts, and no row that says how many answered.
  const missing = [...left].filter((name) => !/ (answered|skipped)$/.test(name))
  problems.push(...missing.map((name) => `${name} is not among the figures`))
  return { recounted, asPublished: figures.length - recounted }
}

/** What a figure is called among those that are worked out again, and its run. */
function namesOf({
  session,
  question,
  run,
  item,
  measure,
  breakdown,
  group,
}: Row): [name: string, run: string] {
  const key = `${session} ${question} ${run}`
  if (measure !== 'questions') return [`${key} ${measure} ${item}`, key]
  return [`${session} asked ${breakdown === 'topic' ? `topic ${group}` : `item ${item}`}`, key]
}

/** Shares of 100 people who answered; what is kept back has none. */
function checkShares(figures: readonly Row[]): string[] {
  return figures.flatMap((row) => {
    const { session, question, run, measure = '', item, value, share, answered, breakdown } = row
    const name = `${session} ${question} ${run} ${measure} ${item}`
    if (value === '[c]') return share === '[c]' ? [] : [`${name}: a share of what is kept back`]
    if (breakdown !== '' || share === none || !['people', 'first'].includes(measure)) return []
    const all = Number(answered)
    const right = all < 10 ? '[x]' : String(Math.round((Number(value) / all) * 1000) / 10)
    return share === right ? [] : [`${name}: its share is ${right}, not ${share}`]
  })
}

/** No figure of a breakdown stands for fewer people than the threshold, but for nobody. */
function checkSmall(figures: readonly Row[], sessions: readonly Session[]): string[] {
  const fewest = new Map(sessions.map(({ id, fewest: few }) => [id, few]))
  return figures.flatMap(({ session, part, breakdown, group, value, measure }) => {
    const isOfSome = measure === 'people' && (part === 'main' ? breakdown !== '' : part !== '')
    const people = Number(value)
    return isOfSome && people > 0 && people < (fewest.get(session ?? '') ?? 0)
      ? [`${session} ${part} ${breakdown} ${group}: a figure of ${people} people`]
      : []
  })
}

/** The files of a folder by name. */
const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { problems, key, recounted, asPublished, entries } = recount(
    filesIn(process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url))),
  )
  const said = [
    ...problems.map((problem) => `WRONG  ${problem}`),
    `${recounted} figures worked out again from ${entries} entries; ${asPublished} are as they were published.`,
    `Signed with the key ${key}`,
    problems.length === 0
      ? 'All is as it was signed, and every figure is right.'
      : `${problems.length} things are wrong.`,
  ]
  process.stdout.write(`${said.join('\n')}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
