import type { ExperienceCommand, ExperienceCommandOf } from '@companion/shared/experiences/commands'
import type { Draft, Entry } from '../rules/entry.ts'
import { experienceRules } from '../rules/experiences/rules.ts'
import { type ExperiencesState, experienceOf, type Shared } from '../rules/experiences/state.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'

type ExperienceEntry = Entry<ExperienceCommand>
type ExperienceDraft = Draft<ExperienceCommand>
type Said = ExperienceCommandOf<'share' | 'amend'>

/** How many entries are worked on between two steps of others. */
const step = 500
/** How fine the time of an experience is kept, once nobody may know who sent it, in milliseconds. */
const dayMs = 24 * 60 * 60 * 1000

/** Entries told once, with what each came to. */
type Told = {
  state: ExperiencesState
  changed: ReadonlySet<number>
  /** By the id of an experience, the offset of what it says in the end. */
  latest: ReadonlyMap<string, number>
}

const isSaid = (command: ExperienceCommand): command is Said =>
  command.type === 'share' || command.type === 'amend'

async function tell(entries: readonly ExperienceEntry[]): Promise<Told> {
  const state = experienceRules.empty()
  const changed = new Set<number>()
  const latest = new Map<string, number>()
  for (const [at, entry] of entries.entries()) {
    if (at % step === 0) await yieldToEventLoop()
    const outcome = experienceRules.apply(state, entry)
    if (!outcome.ok || outcome.touched.length === 0) continue
    changed.add(entry.offset)
    if (isSaid(entry.command)) latest.set(entry.actor.id, entry.offset)
  }
  return { state, changed, latest }
}

/** The entries in another form. What changed nothing (it was refused, or came twice) is left out, and its place kept. */
async function rewritten(
  entries: readonly ExperienceEntry[],
  { changed }: Told,
  change: (entry: ExperienceEntry) => ExperienceDraft,
): Promise<ExperienceDraft[]> {
  const drafts: ExperienceDraft[] = []
  for (const [at, entry] of entries.entries()) {
    if (at % step === 0) await yieldToEventLoop()
    if (changed.has(entry.offset)) drafts.push(change(entry))
    else
      drafts.push({
        at: entry.at,
        actor: { role: 'system', id: 'system' },
        command: { type: 'nothing', id: `nothing-${entry.offset}` },
      })
  }
  return drafts
}

/** What was said without its words, and without all else that its writer chose: it counts for nothing any more. */
const emptied = (command: Said): Said => ({
  ...command,
  said: { words: {}, voice: 'own', who: {}, permission: 'count' },
  erased: true,
})

/** The same where it goes on counting. */
const wordless = (command: Said): Said => ({ ...command, said: { ...command.said, words: {} }, erased: true })

/** A review that says nothing of where in words that are gone something was. */
function unmasked(command: ExperienceCommand): ExperienceCommand {
  if (command.type !== 'review') return command
  const { masks: _, ...rest } = command
  return rest
}

const ownOf = ({ all, numbers }: ExperiencesState, id: string): Shared | undefined =>
  experienceOf({ all }, numbers.get(id) ?? 0)

/** What is left in the journal of what was taken away, or changed, taken out; null where nothing is. */
export async function withoutLeftovers(
  entries: readonly ExperienceEntry[],
): Promise<ExperienceDraft[] | null> {
  const told = await tell(entries)
  const { state, latest } = told
  if (state.leftovers === 0) return null
  return rewritten(entries, told, (entry) => swept(entry, state, latest))
}

function swept(entry: ExperienceEntry, state: ExperiencesState, latest: Told['latest']): ExperienceDraft {
  const { command, actor, offset } = entry
  if (isSaid(command)) {
    const isGone = latest.get(actor.id) !== offset || ownOf(state, actor.id)?.said === null
    const kept = isGone ? emptied(command) : command
    return { ...entry, command: kept.type === 'amend' ? { ...kept, swept: true } : kept }
  }
  if (command.type === 'withdraw') return { ...entry, command: { ...command, swept: true } }
  return { ...entry, command: isOutdated(command, state) ? unmasked(command) : command }
}

/** Whether what is masked by a review is not what is there now. */
function isOutdated(command: ExperienceCommand, state: ExperiencesState): boolean {
  if (command.type !== 'review') return false
  const known = experienceOf(state, command.experience)
  return known?.said == null || known.version !== command.seen
}

/** The entries without the words of one experience. That it was sent, and what it counts for, stays. */
export async function withoutWords(
  entries: readonly ExperienceEntry[],
  number: number,
): Promise<ExperienceDraft[]> {
  const { state } = await tell(entries)
  const id = experienceOf(state, number)?.id
  const offsets = entries.filter(({ command, actor }) => isSaid(command) && actor.id === id)
  return withoutWordsAt(entries, new Set(offsets.map(({ offset }) => offset)))
}

/** The entries without the words that some of them have: of their writer, or of a reader. */
export async function withoutWordsAt(
  entries: readonly ExperienceEntry[],
  offsets: ReadonlySet<number>,
): Promise<ExperienceDraft[]> {
  const told = await tell(entries)
  const gone = new Set(entries.filter(({ offset }) => offsets.has(offset)).map(({ actor }) => actor.id))
  return rewritten(entries, told, (entry) => {
    const { command, offset } = entry
    const isChosen = offsets.has(offset)
    if (isSaid(command)) return isChosen ? { ...entry, command: wordless(command) } : entry
    if (command.type !== 'review' && command.type !== 'reviewAlike') return entry
    const isOfGone = gone.has(experienceOf(told.state, command.experience)?.id ?? '')
    const rest = isOfGone ? unmasked(command) : command
    return { ...entry, command: isChosen ? unexplained(rest) : rest }
  })
}

/** What a reader decided, without the words in which they did. */
function unexplained(command: ExperienceCommand): ExperienceCommand {
  if (command.type !== 'review' && command.type !== 'reviewAlike') return command
  const { reason: _, ...rest } = command
  return 'tags' in rest && rest.tags !== undefined ? { ...rest, tags: [] } : rest
}

/** What others may see of an experience in the end: what was read and may be quoted. */
const isSeen = ({ reading, said }: Shared) =>
  reading === 'read' && said !== null && said.permission !== 'count'

/** The words of an experience, with a sign for every one that is masked. */
function withMasksFilled({ said, masks }: Shared): NonNullable<Shared['said']>['words'] {
  const words = { ...said?.words }
  for (const { box, at, length } of masks) {
    const text = words[box] ?? ''
    words[box] = text.slice(0, at) + '█'.repeat(length) + text.slice(at + length)
  }
  return words
}

/**
 * The entries without any link between an experience and who sent it, and without the words that no one else may see; nothing changes from then
 * on. Null where it was done before. Throws where a figure would be another.
 */
export async function forgotten(
  entries: readonly ExperienceEntry[],
  makeId: () => string,
): Promise<ExperienceDraft[] | null> {
  const told = await tell(entries)
  const { state, latest } = told
  if (state.sealed) return null
  const ids = new Map<string, string>()
  const other = (id: string) => {
    const made = ids.get(id) ?? makeId()
    ids.set(id, made)
    return made
  }
  const drafts = await rewritten(entries, told, (entry) => {
    const done = swept(entry, state, latest)
    const known = ownOf(state, entry.actor.id)
    if (entry.actor.role !== 'participant' || known === undefined) return outOfSight(done, state)
    const { command } = done
    const isLatest = latest.get(entry.actor.id) === entry.offset
    const said = isSaid(command) && isLatest && known.said !== null ? kept(command, known) : command
    return {
      ...done,
      at: Math.floor(entry.at / dayMs) * dayMs,
      actor: { role: 'participant', id: other(entry.actor.id) },
      command: { ...said, id: said.type === 'share' ? other(entry.actor.id) : makeId() },
    }
  })
  const at = entries.at(-1)?.at ?? 0
  drafts.push({
    at,
    actor: { role: 'system', id: 'system' },
    command: { type: 'seal', id: 'sealed-for-good' },
  })
  const after = await tell(drafts.map((draft, index) => ({ ...draft, offset: index + 1 })))
  if (!after.state.sealed || figuresOf(after.state) !== figuresOf(state))
    throw new Error('A figure about experiences would not be the same afterwards, so nothing was changed.')
  return drafts
}

/** What is left of the words of an experience when it is forgotten who sent it. */
const kept = (command: Said, known: Shared): Said =>
  isSeen(known) ? { ...command, said: { ...command.said, words: withMasksFilled(known) } } : wordless(command)

/** A reader’s decision on something whose words are gone masks nothing. */
function outOfSight(entry: ExperienceDraft, state: ExperiencesState): ExperienceDraft {
  const { command } = entry
  if (command.type !== 'review') return entry
  const known = experienceOf(state, command.experience)
  return known !== undefined && isSeen(known) ? entry : { ...entry, command: unmasked(command) }
}

/** Everything that is counted of experiences, as text: the same before and after words are taken out. */
export const figuresOf = ({ all, copies }: ExperiencesState): string =>
  JSON.stringify(
    all.map(({ number, said, reading, tags, marked }) => [
      said === null ? 'gone' : [said.theme, said.voice, said.permission, said.who, said.pictures],
      reading,
      tags,
      marked,
      copies.groupOf.get(number)?.numbers.length ?? 0,
    ]),
  )
