import { textsIn } from '@companion/shared/answers'
import type { CommandOf } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import type { RefusalCode } from '@companion/shared/refusals'
import type { EntryOf } from '../entry.ts'
import type { Tally } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { unrecorded } from '../recording.ts'
import type { SessionState } from '../state.ts'
import { type FreeTexts, type GivenAnswer, latestRun, type Poll, type Run } from './state.ts'

/** Before anyone wrote anything. */
export function noFreeTexts(): FreeTexts {
  return { texts: new Map(), waiting: new Set(), shown: new Set(), heldBack: new Set() }
}

/** Keep what an answer says in its own words, for a host to read; the id it goes by, if it says anything. */
export function takeIn(run: Run, { id, answer, at, part }: GivenAnswer): string[] {
  const [text] = textsIn(answer)
  if (text === undefined) return []
  if (areWords(run)) return ['']
  run.said.texts.set(id, { id, text, at, ...(part && { part }) })
  run.said.waiting.add(id)
  return [id]
}

/** Forget what an answer said, wherever it stands; the ids whose status that changes, if it said anything. */
export function takeOut(run: Run, id: string): string[] {
  const { said } = run
  if (!said.texts.delete(id)) return areWords(run) ? [''] : []
  const before = said.shown.has(id) ? latestShown(run) : []
  for (const set of [said.waiting, said.shown, said.heldBack]) set.delete(id)
  // Where one leaves what is shown, an older one comes in.
  return before.length === 0 ? [id] : [...before, ...latestShown(run)]
}

/** Whether what people write counts by word, and has no text of its own to decide on. */
function areWords({ question }: Run): boolean {
  return kindOf(question).freeText === 'words'
}

/** The texts that participants may see while the result is shown: the latest that hosts let through. */
export function latestShown({ said }: Run): string[] {
  return [...unrecorded(said.shown)].slice(-limits.textsShown)
}

/** Why a decision about what people wrote can do nothing, if so. */
export function refusesModeration(run: Run, { items, show }: CommandOf<'moderate'>): RefusalCode | null {
  const known = items.filter((item) => isKnown(run, item))
  if (known.length === 0) return 'poll.textUnknown'
  const decided = show ? run.said.shown : run.said.heldBack
  return known.every((item) => decided.has(item)) ? 'poll.alreadyModerated' : null
}

/** Let others see what people wrote, or keep it from them. */
export function moderate(state: SessionState, { command }: EntryOf<'moderate'>): string[] {
  const { pollId, items, show } = command
  const run = latestRun(state.polls.get(pollId) as Poll) as Run
  const { waiting, shown, heldBack } = run.said
  const before = latestShown(run)
  for (const item of items.filter((one) => isKnown(run, one))) {
    for (const set of [waiting, shown, heldBack]) set.delete(item)
    ;(show ? shown : heldBack).add(item)
  }
  const changed = new Set([...before, ...latestShown(run)])
  return [
    `results:${pollId}`,
    `freeText:${pollId}`,
    ...Array.from(changed, (id) => `freeText:${pollId}/${id}`),
  ]
}

/** Whether someone wrote that, whatever part they are in: its text by id, or its word as it folds. */
export function isKnown({ said, tally, apart }: Run, item: string): boolean {
  const isWord = (one: Tally) => one.words.has(item)
  return said.texts.has(item) || isWord(tally) || [...apart.values()].some((counted) => isWord(counted.tally))
}
