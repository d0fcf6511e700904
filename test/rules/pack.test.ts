import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { evidenceKeys } from '@companion/server/access/evidenceKeys'
import { seeded } from '@companion/server/crowd/seeded'
import { collected } from '@companion/server/pack/collect'
import { makePack } from '@companion/server/pack/makePack'
import { recount } from '@companion/server/pack/recount'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { evening } from '../support/evening.ts'
import { temporaryFolder } from '../support/folders.ts'
import { needs } from '../support/tools.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

const keys = evidenceKeys('a secret of at least thirty-two letters')
const about = {
  service: 'A conversation',
  origin: 'https://example.org',
  version: '0.1.0',
  commit: 'abc',
  rules: 1,
}
const programs = { recount: 'the program' }
const packOf = (...evenings: ReturnType<typeof evening>[]) =>
  makePack(
    about,
    evenings.flatMap(({ info, state }) => [...collected(info, state)]),
    { outcomes: [], publications: {} },
    keys,
    programs,
  )
const filesOf = (pack: Uint8Array) => new Map(Object.entries(unzipSync(pack)))
const small = evening(1, 60)
const pack = packOf(small)

needs('openpyxl')(
  '[PACK1] whoever has a pack works out again every figure of everyone, with the program in it and from its dictionary alone',
  () => {
    const large = packOf(evening(0, 1000), small)
    const { problems, recounted, entries } = recount(filesOf(large))
    expect(problems).toEqual([])
    expect(entries).toBeGreaterThan(20_000)
    writeFileSync(`${folder}/pack.zip`, large)
    const stranger = new URL('../support/stranger.py', import.meta.url).pathname
    const said = JSON.parse(
      execFileSync('/usr/bin/python3', [stranger, `${folder}/pack.zip`], { encoding: 'utf8' }),
    )
    expect(said).toEqual({ checked: expect.any(Number), wrong: [] })
    expect(said.checked).toBeGreaterThan(100)
    expect(recounted).toBeGreaterThan(said.checked)
  },
)

test('[PACK2] a changed byte is found, wherever it is, and so is a file that is gone or new', () => {
  const files = filesOf(pack)
  expect(recount(files).problems).toEqual([])
  const random = seeded(20_261_128)
  const names = [...files.keys()]
  const total = names.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0)
  for (let time = 0; time < 1000; time += 1) {
    let place = Math.floor(random() * total)
    const name = names.find((one) => {
      const bytes = files.get(one)?.length ?? 0
      if (place < bytes) return true
      place -= bytes
      return false
    }) as string
    const bytes = Uint8Array.from(files.get(name) as Uint8Array)
    bytes[place] = ((bytes[place] ?? 0) + 1 + Math.floor(random() * 255)) % 256
    const { problems } = recount(new Map([...files, [name, bytes]]))
    expect(problems.length, `${name} at ${place}`).toBeGreaterThan(0)
  }
  for (const name of names) {
    const without = new Map(files)
    without.delete(name)
    expect(recount(without).problems.length, name).toBeGreaterThan(0)
  }
  expect(recount(new Map([...files, ['more.csv', Buffer.from('a,b')]])).problems).toEqual([
    'more.csv is no part of the pack',
  ])
})

test('[PACK3] a figure that was changed and signed again is found, by its name', () => {
  const state = structuredClone(small.state)
  const run = [...state.polls.values()]
    .filter(({ activity }) => !activity.practice)
    .flatMap(({ runs }) => runs)
    .find(({ question }) => question.kind === 'single')
  if (run === undefined) throw new Error('there is no single choice')
  run.tally.sums[0] = (run.tally.sums[0] ?? 0) + 1
  const { problems } = recount(filesOf(packOf({ ...small, state })))
  expect(problems[0]).toMatch(/^local \S+ 1 people .*: the pack says \d+, the entries \d+$/)
})

test('[PACK4] the same sessions give the same bytes', () => {
  expect(Buffer.from(packOf(evening(1, 60))).equals(pack)).toBe(true)
})

test('[PACK5] nothing in a pack joins two entries of one person: no id, no code twice, and an order that says nothing of when', () => {
  const text = [...filesOf(pack).values()].map((bytes) => Buffer.from(bytes).toString()).join('\n')
  expect(text).not.toMatch(/person-\d|command-\d/)
  const entries = Buffer.from(filesOf(pack).get('entries.csv') ?? [])
    .toString()
    .trim()
    .split('\r\n')
    .slice(1)
  const codes = entries.map((line) => line.split(',')[3]).filter((code) => code !== '')
  expect(new Set(codes).size).toBe(codes.length)
  // The same answers, given in another order by others, stand in another order: it depends on a key and not on them.
  const backwards = structuredClone(small.state)
  for (const { runs } of backwards.polls.values())
    for (const run of runs) run.answers = new Map([...run.answers].reverse())
  expect(Buffer.from(packOf({ ...small, state: backwards })).equals(pack)).toBe(true)
})

test('[PACK6] what no host let through is in a pack as a hash alone', () => {
  const { state } = small
  const hidden = [...state.polls.values()]
    .flatMap(({ runs }) => runs)
    .flatMap(({ said }) => [...said.waiting].map((id) => said.texts.get(id)?.text ?? ''))
  const text =
    Buffer.from(filesOf(pack).get('entries.csv') ?? []).toString() +
    Buffer.from(filesOf(pack).get('figures.csv') ?? []).toString()
  const shown = new Set(
    [...state.polls.values()]
      .flatMap(({ runs }) => runs)
      .flatMap(({ said }) => [...said.shown].map((id) => said.texts.get(id)?.text)),
  )
  const secret = hidden.filter((one) => one.length > 30 && !shown.has(one))
  expect(secret.length).toBeGreaterThan(0)
  for (const one of secret) expect(text).not.toContain(one)
})

test('[PACK7] the program in a pack imports nothing but Node', () => {
  const source = readFileSync(new URL('../../server/src/pack/recount.ts', import.meta.url), 'utf8')
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
  expect(imported.filter((from) => !from?.startsWith('node:'))).toEqual([])
})
