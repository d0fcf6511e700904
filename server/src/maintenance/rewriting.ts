import { pointNames } from '@companion/shared/commands/breakouts'
import type { Command, CommandOf } from '@companion/shared/commands/command'
import { apply } from '../rules/apply.ts'
import { latestRound } from '../rules/breakouts/round.ts'
import { textOf } from '../rules/breakouts/writeUp.ts'
import type { Actor, Came, Draft, Entry } from '../rules/entry.ts'
import { foldUnder, foldWord } from '../rules/kinds/foldWord.ts'
import { isKnown } from '../rules/polls/freeText.ts'
import { lateUntil } from '../rules/polls/late.ts'
import { latestRun } from '../rules/polls/state.ts'
import { emptyState, type SessionState } from '../rules/state.ts'
import { figuresOf } from './figures.ts'
import {
  type CameAs,
  type Introduction,
  introduced,
  nothing,
  partOf,
  saidIn,
  shuffled,
} from './separating.ts'
import { changeTexts, textsIn } from './texts.ts'

/** What stands where a text was. A second text that was another has a number behind it. */
const removed = 'removed'

/** The entries told once, with what each came to. */
type Told = {
  state: SessionState
  /** The offsets of the entries that changed something. */
  changed: ReadonlySet<number>
  /** The number that what was asked, or said in a group, was given. */
  numbers: ReadonlyMap<number, number>
  /** What a host's decision on texts or words was about, of what was there. */
  moderated: ReadonlyMap<number, readonly string[]>
  /** What stands in the groups of each round in the end. */
  inGroups: readonly InGroups[]
  /** Who said something else of themselves after a question had closed that they answered, or took everything back. */
  changedLater: ReadonlySet<string>
}

/** Contributions by number, key points, and disagreements: where groups were merged, one holds those of several. */
type InGroups = {
  contributions: ReadonlySet<number>
  points: ReadonlySet<string>
  dissent: readonly string[]
}

/** Tell the entries, once. */
export function tell(entries: readonly Entry[]): Told {
  const state = emptyState()
  const changed = new Set<number>()
  const numbers = new Map<number, number>()
  const moderated = new Map<number, readonly string[]>()
  const changedLater = new Set<string>()
  for (const entry of entries) {
    const { command, offset } = entry
    if (command.type === 'moderate') {
      const poll = state.polls.get(command.pollId)
      const run = poll && latestRun(poll)
      moderated.set(
        offset,
        command.items.filter((item) => run !== undefined && isKnown(run, item)),
      )
    }
    if (isChangedLater(state, entry)) changedLater.add(entry.actor.id)
    const outcome = apply(state, entry)
    if (!outcome.ok || outcome.touched.length === 0) continue
    changed.add(offset)
    if (command.type === 'ask') numbers.set(offset, state.questions.size)
    if (command.type === 'contribute') numbers.set(offset, (latestRound(state)?.next.contribution ?? 1) - 1)
  }
  return { state, changed, numbers, moderated, inGroups: inGroupsOf(state), changedLater }
}

function isChangedLater({ polls }: SessionState, { actor, command }: Entry): boolean {
  if (command.type === 'withdrawAll') return true
  if (command.type !== 'describeMe') return false
  return [...polls.values()].some(({ runs }) =>
    runs.some(
      ({ closedAt, breakdowns, answers }) =>
        (closedAt !== null || breakdowns.size > 0) && answers.has(actor.id),
    ),
  )
}

function inGroupsOf({ rounds }: SessionState): InGroups[] {
  return rounds.map(({ groups, shown }, index) => {
    const all = [...groups.values()]
    if (index < rounds.length - 1) {
      // No one can look into the groups of an earlier round any more: what a host put before everyone is left of them.
      const left = all.flatMap((group) =>
        pointNames
          .filter((point) => shown.has(`${group.number}/${point}`))
          .map((point) => ({ point, text: textOf(group, point) ?? '' })),
      )
      return {
        contributions: new Set(),
        points: new Set(left.filter(({ point }) => point !== 'dissent').map(({ text }) => text)),
        dissent: left.filter(({ point }) => point === 'dissent').map(({ text }) => text),
      }
    }
    const writeUps = all.flatMap(({ draft, sent, readOut }) => [draft, sent, readOut])
    return {
      contributions: new Set(all.flatMap(({ contributions }) => [...contributions.keys()])),
      points: new Set(writeUps.flatMap((one) => one?.points ?? [])),
      dissent: writeUps.flatMap((one) => one?.dissent || []),
    }
  })
}

/** The entries in another form. What changed nothing (it was refused, or came twice) is left out, and its place kept. */
function rewritten(entries: readonly Entry[], { changed }: Told, change: (entry: Entry) => Draft): Draft[] {
  return entries.map((entry) => {
    return changed.has(entry.offset) ? change(entry) : nothing(entry.at, entry.offset)
  })
}

/**
 * What to write in the place of texts: the same for the same text, another for another, and nothing that stands in the
 * journal already; so that whatever depends on two texts being the same, or not, comes out as it did.
 */
function createMarkers(entries: readonly Entry[]) {
  const taken = new Set<string>()
  for (const { command } of entries) {
    if (!JSON.stringify(command).toLowerCase().includes(removed)) continue
    for (const text of textsIn(command)) taken.add(foldWord(text))
  }
  const made = new Map<string, string>()
  let count = 0

  function marker(key: string): string {
    const known = made.get(key)
    if (known !== undefined) return known
    let text: string
    do {
      count += 1
      text = count === 1 ? `[${removed}]` : `[${removed} ${count}]`
    } while (taken.has(foldWord(text)))
    made.set(key, text)
    return text
  }

  const text = (given: string) => marker(`text ${given}`)
  return {
    /** A command without its texts, but for those that stay; `foldWord` is how words fold in its run. */
    takeOut<C extends Command>(
      command: C,
      foldWord: Fold,
      stays: (text: string) => boolean = () => false,
    ): C {
      // A word counts by what it folds to; one that says nothing must go on saying nothing.
      const word = (given: string) => (foldWord(given) === '' ? '-' : marker(`word ${foldWord(given)}`))
      const instead = isInWords(command) ? word : text
      return changeTexts(command, (given) => (stays(given) ? given : instead(given)))
    },
    /** What a word folds to, as a host's decision names it, where the word was taken out. */
    fold: (fold: string, foldWord: Fold) => foldWord(marker(`word ${fold}`)),
  }
}

type Fold = (word: string) => string

/** How words fold in the run that a command is about. */
function foldIn(state: SessionState, command: Command): Fold {
  const run = 'pollId' in command && 'run' in command ? runOf(state, command) : undefined
  return foldUnder(run?.rules ?? 1)
}

const isInWords = (command: Command) => command.type === 'answer' && 'words' in command.answer

/** The words of answers, each as `poll fold`. */
function wordsOf(state: SessionState, entries: readonly Entry[]): Set<string> {
  return new Set(
    entries.flatMap(({ command }) => {
      if (command.type !== 'answer' || !('words' in command.answer)) return []
      const foldWord = foldIn(state, command)
      return command.answer.words.map((word) => `${command.pollId} ${foldWord(word)}`)
    }),
  )
}

/**
 * The entries without the texts of some. Who did what stays, and so does every count of people; a word that is taken
 * out counts as a word of its own. A host's decision on such a word goes on standing for what is there instead.
 */
export function withoutTexts(entries: readonly Entry[], offsets: ReadonlySet<number>): Draft[] {
  const told = tell(entries)
  const markers = createMarkers(entries)
  const counts = entries.filter(({ offset }) => told.changed.has(offset))
  const gone = wordsOf(
    told.state,
    counts.filter(({ offset }) => offsets.has(offset)),
  )
  const left = wordsOf(
    told.state,
    counts.filter(({ offset }) => !offsets.has(offset)),
  )
  return rewritten(entries, told, (entry) => {
    const { command, offset } = entry
    if (command.type === 'moderate') {
      const items = (told.moderated.get(offset) ?? []).map((item) => {
        const word = `${command.pollId} ${item}`
        return gone.has(word) && !left.has(word) ? markers.fold(item, foldIn(told.state, command)) : item
      })
      return { ...entry, command: { ...command, items } }
    }
    return offsets.has(offset)
      ? { ...entry, command: markers.takeOut(command, foldIn(told.state, command)) }
      : entry
  })
}

/**
 * The entries without one that cannot be applied: in its place stands that it was left out, and why. Nothing is applied to
 * find out: it is for a journal that cannot be. Throws where there is no such entry.
 */
export function withoutEntry(entries: readonly Entry[], offset: number, reason: string): Draft[] {
  if (entries[offset - 1] === undefined) throw new NoEntry(`There is no entry at offset ${offset}.`)
  const command: Command = { type: 'nothing', id: `left-out-${offset}`, reason }
  return entries.map((entry) =>
    entry.offset === offset ? { at: entry.at, actor: { role: 'system', id: 'system' }, command } : entry,
  )
}

/** There is no entry of that offset. */
class NoEntry extends Error {
  override name = 'NoEntry'
}

/** What cannot be unlinked now. The message says why. */
export class CannotUnlink extends Error {
  override name = 'CannotUnlink'
}

/** How fine the time of what people did is kept, in milliseconds. */
const minuteMs = 60_000
const wholeMinute = (at: number) => Math.floor(at / minuteMs) * minuteMs

/**
 * The entries without any link between a person and what they said, and sealed: commands have other, random ids, and so have people, as many
 * as they did things that no figure joins (`partOf`); no first names; times to the minute, and choices in no order. Where a figure would
 * change by that, people keep one other id each and everything its order. With `forgets`, also without every text of a
 * participant's that no one else can see in the end. Null where it was done before. Throws `CannotUnlink`, also where a figure would change.
 */
export function unlinked(
  entries: readonly Entry[],
  makeId: () => string,
  { forgets }: { forgets: boolean },
): Draft[] | null {
  const told = tell(entries)
  const { state } = told
  if (state.sealed) return null
  if (state.phase !== 'ended') throw new CannotUnlink('The session has not ended. A host must end it first.')
  if (lateUntil(state) !== null)
    throw new CannotUnlink('Late answers are still taken. Wait until they close, or close them at the desk.')
  const figures = figuresOf(state)
  // Who was set aside is counted by person.
  for (const separates of state.asides.length > 0 ? [false] : [true, false]) {
    const drafts = unlinkedBy(entries, told, makeId, { forgets, separates })
    const after = tell(drafts.map((draft, index) => ({ ...draft, offset: index + 1 })))
    if (after.state.sealed && figuresOf(after.state) === figures) return drafts
  }
  throw new CannotUnlink('A figure would not be the same afterwards, so nothing was changed.')
}

type How = { forgets: boolean; separates: boolean }

function unlinkedBy(
  entries: readonly Entry[],
  told: Told,
  makeId: () => string,
  { forgets, separates }: How,
): Draft[] {
  const { state, changed, moderated, numbers, changedLater } = told
  const markers = createMarkers(entries)
  const people = new Map<string, string>()
  const ids = new Map<string, string>()
  const other = (known: Map<string, string>, id: string) => {
    const made = known.get(id) ?? makeId()
    known.set(id, made)
    return made
  }
  const came = new Map(
    entries.flatMap(({ actor }) => (actor.came ? [[actor.id, cameAs(actor.came)] as const] : [])),
  )
  const introductions = new Map<string, Introduction>()
  const active = new Set(
    entries.flatMap(({ actor, command, offset }) =>
      changed.has(offset) && !isAboutThem(command) ? [actor.id] : [],
    ),
  )
  const isSplit = (person: string) => separates && !changedLater.has(person) && active.has(person)
  const known = new Set<string>()
  const divided = new Set<string>()
  const cameHere = (id: string): CameAs | undefined => {
    const first = came.get(id)
    const isAgain = known.has(id)
    known.add(id)
    return first && { ...first, ...(isAgain && { again: true }) }
  }
  const actorOf = (entry: Entry): Actor => {
    const { role, id } = entry.actor
    const part = isSplit(id) ? partOf(state, entry, numbers) : ''
    const made = other(people, part === '' ? id : `${id} ${part}`)
    if (part !== '') divided.add(made)
    if (!introductions.has(made))
      introductions.set(made, { came: cameHere(id), said: part === '' ? {} : saidIn(state, id, part) })
    return { role, id: made }
  }
  const itemsOf = (command: CommandOf<'moderate'>, offset: number) =>
    (moderated.get(offset) ?? []).map((item) => {
      if (!isInWordsRun(state, command)) return other(ids, item)
      return forgets && !isWordShown(state, command, item) ? markers.fold(item, foldIn(state, command)) : item
    })
  const ofTeam = (entry: Entry): Draft => {
    const { command, offset } = entry
    if (command.type === 'moderate')
      return { ...entry, command: { ...command, items: itemsOf(command, offset) } }
    // Who was let in is decided. One person may be several from here on.
    if (command.type === 'bind')
      return { ...entry, command: { ...command, people: Math.max(command.people, entries.length) } }
    if (command.type !== 'setAside') return { ...entry, command: withoutText(entry) }
    const aside = command.people?.map((person) => other(people, person)) ?? []
    return { ...entry, command: { ...command, people: aside } }
  }
  const withoutText = (entry: Entry): Command => {
    const { actor, command } = entry
    const kept =
      actor.role === 'participant' || command.type === 'rewordQuestion' ? staysIn(told, entry) : null
    const stays = (text: string) =>
      kept === null || (command.type !== 'joinRound' && (!forgets || kept(text)))
    return kept === null ? command : markers.takeOut(command, foldIn(state, command), stays)
  }
  const drafts = rewritten(entries, told, (entry) => {
    const { at, actor, command } = entry
    if (actor.role !== 'participant') return ofTeam(entry)
    // What they say of themselves is with each part of what they did, as far as it needs that.
    if (isSplit(actor.id) && isAboutThem(command)) return nothing(wholeMinute(at), entry.offset)
    return {
      ...entry,
      at: separates || isTimeless(command) ? wholeMinute(at) : at,
      actor: actorOf(entry),
      command: { ...withoutText(entry), id: other(ids, command.id) },
    }
  })
  const placed = separates ? shuffled(drafts, ({ actor }) => divided.has(actor.id)) : drafts
  const seal: Command = { type: 'seal', id: 'sealed-for-good' }
  const at = entries.at(-1)?.at ?? 0
  return [
    ...introduced(placed, introductions),
    { at, actor: { role: 'system', id: 'system' }, command: seal },
  ]
}

/** Whether a command says nothing but who somebody is. */
const isAboutThem = ({ type }: Command) => type === 'describeMe' || type === 'renewLink'

/** By the code or not decides on small numbers; their network, and when they came, go. */
const cameAs = ({ via, free }: Came): CameAs => ({ via, ...(free && { free }) })

/** Whether the time of a command is in no figure, and decides on none. */
const isTimeless = ({ type }: Command) =>
  ['answer', 'withdrawAnswer', 'describeMe', 'renewLink', 'upvote'].includes(type)

type Moderating = { pollId: string; run: number }
const runOf = (state: SessionState, { pollId, run }: Moderating) => state.polls.get(pollId)?.runs[run - 1]
const isInWordsRun = (state: SessionState, about: Moderating) =>
  runOf(state, about)?.question.kind === 'words'
const isWordShown = (state: SessionState, about: Moderating, fold: string) =>
  runOf(state, about)?.said.shown.has(fold) ?? false

/** Which texts of a command someone else can see in the end. What is not named here, no one can. */
function staysIn({ state, numbers, inGroups }: Told, { command, offset }: Entry): (text: string) => boolean {
  switch (command.type) {
    case 'answer': {
      if (isInWords(command)) return (word) => isWordShown(state, command, foldIn(state, command)(word))
      const isShown = runOf(state, command)?.said.shown.has(command.id) ?? false
      return () => isShown
    }
    case 'ask':
    case 'editQuestion':
    case 'rewordQuestion': {
      const number = command.type === 'ask' ? numbers.get(offset) : command.question
      const question = state.questions.get(number ?? 0)
      const isSeen = question?.status === 'shown' || question?.status === 'archived'
      return (text) => isSeen && question.text === text
    }
    case 'contribute': {
      // What was read out stands there, also where it was taken back since.
      const there = inGroups[command.round - 1]
      const isThere = there?.contributions.has(numbers.get(offset) ?? 0) ?? false
      return (text) => isThere || (there?.points.has(text) ?? false)
    }
    case 'writeUp': {
      const there = inGroups[command.round - 1]
      return (text) =>
        (there?.points.has(text) || there?.dissent.some((dissent) => dissent.includes(text))) ?? false
    }
    default:
      return () => false
  }
}
