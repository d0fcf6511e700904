import { evidencePolls } from '../rules/audiences/official.ts'
import type { GivenAnswer, Run } from '../rules/polls/state.ts'
import type { SessionState } from '../rules/state.ts'
import { createRemembered } from '../runtime/remembered.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { runOfEntries } from './collect.ts'
import { inTreeOrder, type Leaf, leavesOf } from './entries.ts'
import { type Entry, pathTo, rootOf, treeOf } from './merkle.ts'

/** That one part of someone's answer is among those counted: by `path` its leaf comes to the root of its run. */
export type Proof = {
  asked: string
  entry: Entry
  leaf: number
  leaves: number
  path: string[]
  root: string
}

type Tree = { leaves: readonly Leaf[]; levels: Buffer[][] }

/** How many answers are hashed in one step, between which others are served. */
const inStep = 100

/** The proofs of people, from the trees of runs: each is made once, when it is first asked for. */
export function createProofs(key: Uint8Array) {
  const remembered = createRemembered<Tree>()

  async function grow(session: string, poll: string, run: Run, given: readonly GivenAnswer[]): Promise<Tree> {
    const about = runOfEntries(session, poll, run)
    const leaves: Leaf[] = []
    for (const [index, answer] of given.entries()) {
      leaves.push(...leavesOf(about, answer, key))
      if (index % inStep === inStep - 1) await yieldToEventLoop()
    }
    inTreeOrder(leaves)
    return { leaves, levels: treeOf(leaves.map(({ hash }) => hash)) }
  }

  function treeOfRun(session: string, { aside }: SessionState, poll: string, run: Run): Promise<Tree> {
    const mark = `${run.closedAt} ${run.without} ${run.answers.size}`
    return remembered(run, mark, () => {
      const given = [...run.answers].flatMap(([person, answer]) => (aside.has(person) ? [] : [answer]))
      return grow(session, poll, run, given)
    })
  }

  async function proofsIn(tree: Promise<Tree>, asked: string, own: readonly Leaf[]): Promise<Proof[]> {
    const { leaves, levels } = await tree
    return own.flatMap(({ entry, hash }) => {
      const leaf = placeOf(leaves, hash)
      if (leaf === -1) return []
      return [{ asked, entry, leaf, leaves: leaves.length, path: pathTo(levels, leaf), root: rootOf(levels) }]
    })
  }

  /** What of one person’s answers to questions that have closed is counted, with proofs. Someone who is set aside has none. */
  return async function proofsOf(session: string, state: SessionState, person: string): Promise<Proof[]> {
    if (state.aside.has(person)) return []
    const proofs: Proof[] = []
    const runs = evidencePolls(state).flatMap((poll) =>
      (state.polls.get(poll)?.runs ?? []).map((run) => ({ poll, run })),
    )
    for (const { poll, run } of runs) {
      const given = run.answers.get(person)
      // What an entry says of words changes as hosts let them through: choices alone are proved.
      if (given === undefined || run.closedAt === null || isInWords(run)) continue
      const own = leavesOf(runOfEntries(session, poll, run), given, key)
      proofs.push(...(await proofsIn(treeOfRun(session, state, poll, run), run.question.text, own)))
    }
    return proofs
  }
}

const isInWords = ({ question: { kind } }: Run) => kind === 'text' || kind === 'words'

/** Where a leaf is among leaves in the order of their hashes; -1 where it is not. */
function placeOf(leaves: readonly Leaf[], hash: Buffer): number {
  let [from, to] = [0, leaves.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (Buffer.compare((leaves[middle] as Leaf).hash, hash) < 0) from = middle + 1
    else to = middle
  }
  return leaves[from]?.hash.equals(hash) ? from : -1
}
