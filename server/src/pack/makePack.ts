import { createHash, type KeyObject, sign } from 'node:crypto'
import { zipOf } from '../runtime/zip.ts'
import type { FileRow } from '../workbook/fileRow.ts'
import type { PackPart, QuestionOfPack, RunOfPack } from './collect.ts'
import { csvOf } from './csv.ts'
import { dictionary, tables } from './dictionary.ts'
import { inTreeOrder, type Leaf, leavesOf } from './entries.ts'
import { rootOf, treeOf } from './merkle.ts'
import { type PackAbout, readme } from './readme.ts'

type Keys = { codes: Uint8Array; signing: KeyObject; publicKey: string }
/** What was decided on what people said, and each publication of the figures, by session. */
export type PackBeside = { outcomes: unknown; publications: unknown }
/** What stands in every pack as it is: the programs that check it. */
export type PackPrograms = { recount: string }

type Session = Omit<Extract<PackPart, { part: 'session' }>, 'part'>
type Run = Omit<RunOfPack, 'words'> & { leaves: number; root: string }
const column = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]

/** A pack of evidence as a ZIP archive. The same parts and keys give the same bytes. */
export function makePack(
  about: PackAbout,
  parts: Iterable<PackPart>,
  beside: PackBeside,
  keys: Keys,
  programs: PackPrograms,
): Uint8Array {
  const files = filesOf(about, parts, beside, keys, programs)
  const manifest = json({
    pack: 'companion evidence pack 1',
    ...about,
    files: Object.entries(files).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  })
  const signature = `${sign(null, manifest, keys.signing).toString('hex')}\n`
  return zipOf({ 'manifest.json': manifest, 'manifest.sig': Buffer.from(signature), ...files })
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

function filesOf(
  about: PackAbout,
  parts: Iterable<PackPart>,
  beside: PackBeside,
  { codes, publicKey }: Keys,
  { recount }: PackPrograms,
) {
  const sessions: Session[] = []
  const figures: FileRow[] = []
  const questions: QuestionOfPack[] = []
  const runs: Run[] = []
  const entries: string[] = [csvOf(column(tables['entries.csv']), [])]
  let run: RunOfPack | undefined
  let leaves: Leaf[] = []
  const endRun = () => {
    if (run === undefined) return
    const { words: _, ...told } = run
    const ordered = inTreeOrder(leaves)
    runs.push({ ...told, leaves: ordered.length, root: rootOf(treeOf(ordered.map(({ hash }) => hash))) })
    entries.push(withoutHead(csvOf(column(tables['entries.csv']), ordered.map(rowOf))))
    run = undefined
    leaves = []
  }
  for (const given of parts) {
    if (given.part !== 'answers') endRun()
    if (given.part === 'session') {
      const { part: _, ...session } = given
      sessions.push(session)
    } else if (given.part === 'rows') figures.push(...given.rows)
    else if (given.part === 'questions') questions.push(...given.questions)
    else if (given.part === 'run') run = given.run
    else
      for (const [id, answer, part] of given.answers)
        leaves.push(...leavesOf(run as RunOfPack, { id, answer, part }, codes))
  }
  endRun()
  return {
    'README.txt': Buffer.from(readme(about, sessions)),
    'sessions.json': json(sessions),
    'runs.json': json(runs),
    'figures.csv': Buffer.from(csvOf(column(tables['figures.csv']), figures)),
    'entries.csv': Buffer.from(entries.join('')),
    'questions.csv': Buffer.from(csvOf(column(tables['questions.csv']), questions)),
    'outcomes.json': json(beside.outcomes),
    'publications.json': json(beside.publications),
    'csv-metadata.json': json(dictionary()),
    'key.pem': Buffer.from(publicKey),
    'recount.mjs': Buffer.from(recount),
  }
}

const withoutHead = (csv: string) => csv.slice(csv.indexOf('\n') + 1)

/** A leaf as its row: where what it says is not told, its hash alone. */
function rowOf({ entry, hash, told }: Leaf) {
  if (told === 'all') return { ...entry, hash: '' }
  const says = told === 'hash' ? entry.says : told
  return { ...entry, says, code: '', item: '', value: '', hash: hash.toString('hex') }
}
