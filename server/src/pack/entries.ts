import { createHmac, hash } from 'node:crypto'
import { withOther } from '@companion/shared/kinds/other'
import type { Answer, Question } from '@companion/shared/kinds/registry'
import type { PartApart } from '@companion/shared/parts'
import { foldUnder } from '../rules/kinds/foldWord.ts'
import { type Entry, leafHash } from './merkle.ts'

/** A run as its entries are made from it. `words`: those that a host let through, by what they fold to, as they are shown. */
export type RunOfEntries = {
  session: string
  question: string
  run: number
  rules: number
  wording: Question
  words: Readonly<Record<string, string>>
}

/** A part of an answer that counts by itself; `isHidden` where its words may not be told. */
export type Piece = { says: string; item: string; value: string; isHidden?: true }

const said = (says: string, item = '', value: string | number = ''): Piece => ({
  says,
  item,
  value: String(value),
})
const answered = said('answered')

/**
 * An answer as the figures need it: each part by itself, so that nobody is told by all that they said at once. The first
 * part says that someone answered.
 */
export function piecesOf(
  { wording, rules, words }: Omit<RunOfEntries, 'session' | 'question' | 'run'>,
  answer: Answer,
): Piece[] {
  if ('skip' in answer) return [said('skipped')]
  const given = answer as never
  return piecers[wording.kind](given, wording as never, { rules, words })
}

type Around = Pick<RunOfEntries, 'rules' | 'words'>
type Options = { options: { id: string; text: string }[]; other?: true }
const textOf = (options: readonly { id: string; text: string }[], id: string) =>
  options.find((one) => one.id === id)?.text ?? id

const piecers: Record<Question['kind'], (answer: never, wording: never, around: Around) => Piece[]> = {
  single: ({ choice }: { choice: string }, wording: Options) => [
    said('choice', textOf(withOther(wording), choice)),
  ],
  multiple: ({ choices }: { choices: string[] }, wording: Options) => [
    answered,
    ...[...new Set(choices)].map((choice) => said('choice', textOf(withOther(wording), choice))),
  ],
  scale: ({ point }: { point: number }) => [said('point', '', point)],
  numeric: ({ number }: { number: number }) => [said('number', '', number)],
  ranking: ({ order }: { order: string[] }, { options }: Options) => [
    answered,
    ...order.map((id, place) => said('place', textOf(options, id), place + 1)),
  ],
  points: ({ points }: { points: Record<string, number> }, { options }: Options) => [
    answered,
    ...options.map(({ id, text }) => said('points', text, points[id] ?? 0)),
  ],
  statements: (
    { stances }: { stances: Record<string, string> },
    { statements }: { statements: Options['options'] },
  ) => [
    answered,
    ...statements.flatMap(({ id, text }) =>
      stances[id] === undefined ? [] : [said('stance', text, stances[id])],
    ),
  ],
  text: ({ text }: { text: string }) => [answered, { ...said('text', text), isHidden: true }],
  words: ({ words: given }: { words: string[] }, _wording, { rules, words }) => [
    answered,
    ...[...new Set(given.map(foldUnder(rules)))].flatMap((fold): Piece[] => {
      if (fold === '') return []
      const shown = Object.hasOwn(words, fold) ? words[fold] : undefined
      return shown === undefined ? [{ ...said('word', fold), isHidden: true }] : [said('word', shown)]
    }),
  ],
}

/** An entry with its place in the tree of its run. `told`: what a pack tells of it, or whose it is, of those who are counted apart: their figures may be kept back. */
export type Leaf = { entry: Entry; hash: Buffer; told: 'all' | 'hash' | PartApart }

/** The entries of one answer: `id` is its command's, which is random, and another once the session is unlinked. */
export function leavesOf(
  run: RunOfEntries,
  { id, answer, part }: { id: string; answer: Answer; part?: PartApart | undefined },
  key: Uint8Array,
): Leaf[] {
  const { session, question } = run
  // One draw an answer, and a code from it for each part: nobody without the key can tell that two are from one.
  const drawn = createHmac('sha256', key)
    .update(JSON.stringify([session, question, run.run, id]))
    .digest('hex')
  return piecesOf(run, answer).map(({ isHidden = false, ...piece }, index) => {
    const code = hash('sha256', `${drawn} ${index}`).slice(0, 32)
    const entry = { session, question, run: run.run, code, ...piece }
    return { entry, hash: leafHash(entry), told: part ?? (isHidden ? 'hash' : 'all') }
  })
}

/** Leaves in the order of their hashes, which says nothing of when or by whom, because it depends on codes that a key drew. */
export const inTreeOrder = (leaves: Leaf[]): Leaf[] =>
  leaves.sort((one, next) => Buffer.compare(one.hash, next.hash))
