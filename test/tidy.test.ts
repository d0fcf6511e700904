import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeVariable } from '@companion/server/config'

import { requestedCommand } from '@companion/shared/commands/command'
import { accessRoles } from '@companion/shared/programme/access'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('node_modules') && !file.startsWith('dist'))
    .map((file) => join(folder, file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const importsOf = (file: string) =>
  [...read(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from as string)

test('every rule has a test, and every rule that a test quotes is written down', () => {
  const written = [...read('docs/RULES.md').matchAll(/\*\*([A-Z]+\d+)\*\*/g)].map(([, rule]) => rule)
  const quoted = filesUnder('test', /\.ts$/).flatMap((file) =>
    [...read(file).matchAll(/['"`]\[([A-Z]+\d+)\]/g)].map(([, rule]) => rule),
  )
  expect([...new Set(quoted)].sort()).toEqual([...new Set(written)].sort())
  expect(written).toHaveLength(new Set(written).size)
})

test('no two modules differ by capitals alone, which become one file on some machines', () => {
  for (const folder of ['client/src', 'server/src', 'shared/src', 'test']) {
    const names = filesUnder(folder, /\.tsx?$/).map((file) => file.replace(/\.tsx?$/, '').toLowerCase())
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  }
})

test('the rules reach nothing outside themselves but the shared words', () => {
  for (const file of filesUnder('server/src/rules', /\.ts$/)) {
    for (const from of importsOf(file)) {
      expect([file, from]).toEqual([
        file,
        expect.stringMatching(/^(\.\/|\.\.\/(?!\.\.)|\.\.\/\.\.\/session|@companion\/shared\/)/),
      ])
    }
    expect([
      file,
      read(file).match(/Date\.now|new Date|Math\.random|performance\.|process\.|console\./),
    ]).toEqual([file, null])
  }
})

test('a journal knows nothing of polls, and a browser gets nothing of the server', () => {
  for (const file of filesUnder('server/src/journal', /\.ts$/))
    expect([file, /poll/i.test(read(file))]).toEqual([file, false])
  for (const file of [...filesUnder('client/src', /\.tsx?$/), ...filesUnder('shared/src', /\.ts$/)]) {
    expect([
      file,
      importsOf(file).filter((from) => from.includes('server') && from !== 'react-dom/server'),
    ]).toEqual([file, []])
  }
})

test('the document of the wire has every command that people may send, with its fields', () => {
  const rows = read('docs/protocol.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
  for (const { _zod } of requestedCommand._zod.def.options) {
    const { type, id, ...fields } = _zod.def.shape
    const [name] = type._zod.def.values
    const row = rows.find((line) => line.split('|')[1]?.includes(`\`${name}\``)) ?? ''
    const missing = Object.keys(fields).filter((field) => !row.includes(field))
    expect([name, row !== '', missing]).toEqual([name, true, []])
  }
  // A blank line ends a table: what is below it is shown as it stands.
  expect(read('docs/protocol.md')).not.toMatch(/^\|[^\n]*\n\n\| `/m)
})

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...filesUnder('docs', /\.md$/),
]

test('no document has the marks of a merge', () => {
  for (const file of documents) expect([file, /^(<{7}|>{7}) /m.test(read(file))]).toEqual([file, false])
})

test('every relative link in a document leads to a file that is there', () => {
  const missing = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link]) => (link as string).split('#')[0] as string)
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
      .filter((link) => !existsSync(join(root, dirname(file), link)))
      .map((link) => `${file}: ${link}`),
  )
  expect(missing).toEqual([])
})

/** A path as a document names it. */
const namedPath = /`([\w.-]+\/[\w./-]*)`/g

test('every decision is in the index, and every file that a decision or ARCHITECTURE.md names is there', () => {
  const decisions = filesUnder('docs/decisions', /^\d{4}-.*\.md$/)
  const index = read('docs/decisions/README.md')
  expect(decisions.map((file) => basename(file)).filter((file) => !index.includes(`(${file})`))).toEqual([])
  const numbers = decisions.map((file) => Number(basename(file).slice(0, 4)))
  expect(numbers).toHaveLength(new Set(numbers).size)
  const missing = [...decisions, 'ARCHITECTURE.md'].flatMap((file) =>
    [...read(file).matchAll(namedPath)]
      .map(([, path]) => path as string)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${file}: ${path}`),
  )
  expect(missing).toEqual([])
})

test('every rule and file that the assurance documents name is there, and each document is in their index', () => {
  const assurance = filesUnder('docs/assurance', /\.md$/)
  const rules = new Set([...read('docs/RULES.md').matchAll(/\*\*([A-Z]+\d+)\*\*/g)].map(([, rule]) => rule))
  const named = (pattern: RegExp) =>
    assurance.flatMap((file) =>
      [...read(file).matchAll(pattern)].map(([, name]) => ({ file, name: name as string })),
    )
  const quoted = named(/`([A-Z]+\d+)`/g)
  expect(quoted.length).toBeGreaterThan(0)
  expect(quoted.filter(({ name }) => !rules.has(name))).toEqual([])
  expect(named(namedPath).filter(({ name }) => !existsSync(join(root, name)))).toEqual([])
  const index = read('docs/assurance/README.md')
  const names = assurance.map((file) => basename(file)).filter((name) => name !== 'README.md')
  expect(names.filter((name) => !index.includes(`(${name})`))).toEqual([])
})

test('ARCHITECTURE.md has at most 100 lines', () => {
  expect(read('ARCHITECTURE.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100)
})

/** The files that a file imports of this repository: values and types, at once or later. */
function ownImportsOf(file: string): string[] {
  const names = [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*|@companion\/[^']*)'/g)]
  return names.flatMap(([, name]) => {
    const path = (name as string).startsWith('.')
      ? join(dirname(file), name as string)
      : (name as string).replace(/^@companion\/(\w+)/, '$1/src')
    const found = ['', '.ts', '.tsx'].map((ending) => path + ending).filter((one) => sources.has(one))
    // Tests have imports in texts too.
    if (found.length === 0 && !existsSync(join(root, path)) && !file.startsWith('test'))
      throw new Error(`${file} imports ${name}, which is not there`)
    return found
  })
}
const sources = new Set(
  ['shared/src', 'server/src', 'client/src', 'test'].flatMap((folder) => filesUnder(folder, /\.tsx?$/)),
)

test('no file imports itself by way of others, types included', () => {
  const circles: string[][] = []
  const walked = new Set<string>()
  function walk(file: string, path: string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file])
    else if (!walked.has(file)) {
      for (const next of ownImportsOf(file)) walk(next, [...path, file])
      walked.add(file)
    }
  }
  for (const file of sources) walk(file, [])
  expect(circles).toEqual([])
})

test('no component talks to the socket', () => {
  const files = filesUnder('client/src', /\.tsx?$/).filter((file) =>
    importsOf(file).includes('socket.io-client'),
  )
  expect(files).toEqual(['client/src/live/socket.ts'])
})

test('the class names of GOV.UK Frontend are written in the kit of components alone', () => {
  const files = filesUnder('client/src', /\.tsx?$/).filter((file) => read(file).includes('govuk-'))
  expect(files.filter((file) => !file.startsWith('client/src/ui/'))).toEqual([])
})

test('pages use nothing of React that is left out of what browsers get', () => {
  const leftOut = [
    'createPortal|forwardRef|Profiler|StrictMode|SuspenseList|Activity|ViewTransition|addTransitionType',
    'useActionState|useFormStatus|useOptimistic|useTransition|requestFormReset|preload|preinit|prefetchDNS|preconnect',
  ].join('|')
  const named = new RegExp(`import[^']*?\\b(${leftOut})\\b[^']*? from 'react(-dom)?'`)
  const listened = /<[a-z]+\s[^<]*?\bon(Select|BeforeInput|Composition\w+|(Mouse|Pointer)(Enter|Leave))=/
  for (const file of filesUnder('client/src', /\.tsx?$/)) {
    const text = read(file)
    expect([file, named.exec(text)?.[1], listened.exec(text)?.[1]]).toEqual([file, undefined, undefined])
  }
})

test('what a participant downloads stays within 85 KB of script, 12 KB of style and 12 KB for a language, compressed', () => {
  type Chunk = { file: string; imports?: string[]; css?: string[] }
  const manifest = JSON.parse(read('client/build/.vite/participant.json')) as Record<string, Chunk>
  const chunks = new Set<Chunk>()
  const add = (name: string) => {
    const chunk = manifest[name] as Chunk
    if (!chunks.has(chunk)) {
      chunks.add(chunk)
      chunk.imports?.forEach(add)
    }
  }
  add('src/entries/participant.tsx')
  const bytes = (files: string[]) =>
    files.reduce((sum, file) => sum + statSync(join(root, 'client/build', `${file}.gz`)).size, 0)
  expect(bytes([...chunks].map(({ file }) => file))).toBeLessThan(85 * 1000)
  expect(bytes([...new Set([...chunks].flatMap(({ css = [] }) => css))])).toBeLessThan(12 * 1024)
  const languages = Object.keys(manifest).filter((name) => /^src\/messages\/[a-z-]+\.ts$/.test(name))
  expect(languages.length).toBeGreaterThan(1)
  for (const name of languages) expect(bytes([(manifest[name] as Chunk).file])).toBeLessThan(12 * 1000)
})

test('the configuration, the README and the example name the same variables', () => {
  const given = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort()
  const written = given(read('server/src/config.ts'), /^ {2}([A-Z][A-Z_]+):/gm)
  const known = [...written, ...accessRoles.map(codeVariable)].sort()
  const [table = ''] = /## Configuration[\s\S]*?\n\n`npm run journal/.exec(read('README.md')) ?? []
  const documented = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name))
  expect(documented.sort()).toEqual(known)
  expect(given(read('.env.example'), /^([A-Z_]+)=/gm)).toEqual(known)
})
