import type { Draft, Entry } from '../rules/entry.ts'
import { tell, unlinked, withoutTexts } from './rewriting.ts'
import { textsIn } from './texts.ts'

/** What stands where a text was, or where a word was that says nothing. */
const gone = /^(\[removed( \d+)?\]|-)$/

/** The entries without the texts that those who wrote them took back; null where there are none any more. */
export function withoutWithdrawn(entries: readonly Entry[]): Draft[] | null {
  const offsets = new Set(
    withdrawnIn(entries)
      .filter(({ command }) => textsIn(command).some((text) => !gone.test(text)))
      .map(({ offset }) => offset),
  )
  return offsets.size === 0 ? null : withoutTexts(entries, offsets)
}

/** The entries without what people took back, which is in no figure, and without who said what, as `unlinked` makes them. */
export function unlinkedAndCleared(
  entries: readonly Entry[],
  makeId: () => string,
  how: { forgets: boolean },
): Draft[] | null {
  const left = withoutWithdrawn(entries)
  return unlinked(left?.map((draft, index) => ({ ...draft, offset: index + 1 })) ?? entries, makeId, how)
}

/** The entries whose author took back later what they say. */
function withdrawnIn(entries: readonly Entry[]): Entry[] {
  const { changed, numbers } = tell(entries)
  const back = new Set<string>()
  return entries
    .filter(({ offset }) => changed.has(offset))
    .reverse()
    .filter((entry) => {
      const { actor, command } = entry
      if (actor.role !== 'participant') return isOf(back, questionIn(entry, numbers))
      const what = takenBackBy(entry)
      if (what !== null) back.add(what)
      const all = back.has(actor.id) && command.type !== 'writeUp'
      return all || isOf(back, saidIn(entry, numbers))
    })
}

const isOf = (back: ReadonlySet<string>, what: string | null) => what !== null && back.has(what)

/** What an entry takes back: everything of one person, or one thing. */
function takenBackBy({ actor, command }: Entry): string | null {
  switch (command.type) {
    case 'withdrawAll':
      return actor.id
    case 'withdrawAnswer':
      return `answer ${actor.id} ${command.pollId}/${command.run}`
    case 'withdrawQuestion':
      return `question ${command.question}`
    case 'withdrawContribution':
      return `said ${command.round}/${command.contribution}`
    default:
      return null
  }
}

/** What an entry says, under the name by which it is taken back. */
function saidIn(entry: Entry, numbers: ReadonlyMap<number, number>): string | null {
  const { actor, command, offset } = entry
  switch (command.type) {
    case 'answer':
      return `answer ${actor.id} ${command.pollId}/${command.run}`
    case 'contribute':
      return `said ${command.round}/${numbers.get(offset)}`
    default:
      return questionIn(entry, numbers)
  }
}

/** The question that an entry asks or changes, under the name by which it is taken back. */
function questionIn({ command, offset }: Entry, numbers: ReadonlyMap<number, number>): string | null {
  if (command.type === 'ask') return `question ${numbers.get(offset)}`
  return command.type === 'editQuestion' || command.type === 'rewordQuestion'
    ? `question ${command.question}`
    : null
}
