import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Parts } from '../simulations/world.ts'

type Bug = { file: string; piece: string; broken: string }
const [streamJournal, follower, retransmitBuffer, replica, apply] = [
  'journal/streamJournal',
  'journal/follower',
  'journal/retransmitBuffer',
  'replica/replica',
  'rules/apply',
].map((file) => `server/src/${file}.ts`) as [string, string, string, string, string]
const [breakdowns, ledger, putTogether] = ['breakdowns', 'ledger', 'putTogether'].map(
  (file) => `server/src/rules/polls/${file}.ts`,
) as [string, string, string]

/** Mistakes that could be made: a piece of the product's text, and what stands in its place. The first were made up, the others were made. */
export const bugs = {
  gap: {
    file: follower,
    piece: 'if (isSameLife && heard.after === id && firstOf(heard.id) === offset + 1) {',
    broken: 'if (isSameLife && firstOf(heard.id) > offset) {',
  },
  noOffer: {
    file: follower,
    piece: 'const missing = retransmitBuffer.missingIn(batches, drafts)',
    broken: 'const missing: Draft[] = []',
  },
  noMemory: {
    file: apply,
    piece: 'return accepted && whenAccepted(accepted, command.id)',
    broken: 'return undefined',
  },
  noGuard: { file: streamJournal, piece: "const known = follower?.at.id ?? ''", broken: "const known = ''" },
  earlyAck: {
    file: replica,
    piece: 'await journal.append(sessionId, batch as readonly Draft<unknown>[] as readonly Draft[])',
    broken: `journal.append(sessionId, batch).catch(() => {})
        for (const waiting of batch) this.#settle(waiting, { ok: true, at: waiting.at })`,
  },
  givesUp: {
    file: follower,
    piece: 'if (error instanceof DamagedJournal) throw error',
    broken: 'throw error',
  },
  cries: {
    file: follower,
    piece: 'if (now.epoch !== end.epoch || now.id !== end.id) return this.#read()',
    broken: 'if (now.epoch !== end.epoch || now.offset < this.at.offset) return this.#startAgain()',
  },
  hurries: {
    file: streamJournal,
    piece: 'await pause(settlingMs)',
    broken: '',
  },
  forgetsAtOnce: { file: follower, piece: 'retransmitBuffer.owe()', broken: '' },
  offersOnce: {
    file: retransmitBuffer,
    piece: `\${actor.id} \${command.id} \${at}`,
    broken: `\${actor.id} \${command.id}`,
  },
  fewInCell: {
    file: putTogether,
    piece:
      'return chosen.length > 0 && rows.every((row) => chosen.every((column) => (row[column] ?? 0) >= fewest))',
    broken: 'return chosen.length > 0 && rows.length > 0',
  },
  fewLeft: {
    file: putTogether,
    piece: 'return left(table) === 0 || left(sure) >= fewest',
    broken: 'return true',
  },
  othersEachTime: {
    file: ledger,
    piece: 'again.flatMap(({ tables: shown }) => shown[index]?.how ?? [])[0] ??',
    broken: '',
  },
  anyClosing: { file: ledger, piece: 'followsTables(one, next, fewest))', broken: 'one !== next)' },
  anyAsking: {
    file: ledger,
    piece: 'isThis(one) || haveChanged(state, one, wanted, index, next))',
    broken: 'isThis(one) || one !== null)',
  },
  anyRows: { file: ledger, piece: 'haveMovedOn(state, one, next, wanted))', broken: 'one !== next)' },
  madeUpCount: {
    file: breakdowns,
    piece:
      'const isBySure = isJudgedBySure(state, run)\n  const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)\n  for (const { id: about',
    broken:
      'const isBySure = false\n  const width = splits.reduce((sum, { columns }) => sum + columns.length, 0)\n  for (const { id: about',
  },
} satisfies Record<string, Bug>

type BugName = keyof typeof bugs

/** For vitest: a module whose id ends with `?bug=NAME` is the product's, with that mistake in it. */
export function plantedBugs() {
  return {
    name: 'planted-bugs',
    enforce: 'pre' as const,
    load(id: string) {
      const [file = '', name] = id.split('?bug=')
      if (name === undefined) return undefined
      const bug: Bug = bugs[name as BugName]
      const text = readFileSync(file, 'utf8')
      if (file.endsWith(bug.file)) return planted(text, bug.piece, bug.broken)
      // A mistake in what is imported is one in who imports it.
      const between = [follower, ledger, bug.file].map((path) => basename(path)).join('|')
      return text.replace(new RegExp(`(?<='[^']*/(?:${between}))(?=')`, 'g'), `?bug=${name}`)
    },
  }
}

function planted(text: string, piece: string, broken: string): string {
  const [before, after, ...more] = text.split(piece)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`not there exactly once any more, so that no bug can be planted: ${piece}`)
  return before + broken + after
}

/** The product's parts with a mistake in them. */
export async function partsWith(name: BugName, real: Parts): Promise<Parts> {
  const { file } = bugs[name]
  const load = (path: string) =>
    import(/* @vite-ignore */ `${fileURLToPath(new URL(`../../${path}`, import.meta.url))}?bug=${name}`)
  if ([streamJournal, follower, retransmitBuffer].includes(file))
    return { ...real, ...(await load(streamJournal)) }
  if (file === replica) return { ...real, ...(await load(replica)) }
  return { ...real, ...(await load(apply)) }
}

/** How breakdowns are published, with a mistake in it. */
export async function publishingWith(
  name: BugName,
): Promise<Pick<typeof import('@companion/server/rules/polls/breakdowns'), 'publishBreakdowns'>> {
  return import(
    /* @vite-ignore */ `${fileURLToPath(new URL(`../../${breakdowns}`, import.meta.url))}?bug=${name}`
  )
}
