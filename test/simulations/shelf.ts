import { seeded } from '@companion/server/crowd/seeded'
import { BoardSearch } from '@companion/server/replica/boardSearch'
import { apply } from '@companion/server/rules/apply'
import { emptyState } from '@companion/server/rules/state'
import type { Command } from '@companion/shared/commands/command'
import { limits } from '@companion/shared/limits'
import { host, parent } from '../support/story.ts'

/** A session as it is imagined: how many come, how long they ask, what each looks at, and how often they like what they see. */
const people = 2000
const questions = 300
const minutes = 75
/** Questions are asked in the first hour; in the last quarter people still look. */
const askedIn = 60
/** Each minute so many of a hundred people look at the board, and read so many questions: the first of the list, or fewer of those and the shelf. */
const lookEachMinute = 10
const reads = 10
const likes = 0.15

/** For each question, in the order they came, how many people saw it. */
function session(hasShelf: boolean, seed: number): number[] {
  const random = seeded(seed)
  const state = emptyState()
  const finder = new BoardSearch(() => now)
  const seen = Array.from({ length: questions + 1 }, () => new Set<string>())
  let now = 0
  let offset = 0
  const does = (actor: typeof host, command: object) => {
    offset += 1
    apply(state, { offset, at: now, actor, command: { id: `command-${offset}`, ...command } as Command })
  }
  const look = (person: string, order: 'most' | 'unseen', most: number) => {
    for (const { question } of finder.find(state, { order }, person).found.slice(0, most)) {
      const isNew = !(seen[question] as Set<string>).has(person)
      seen[question]?.add(person)
      if (isNew && random() < likes) does(parent(person), { type: 'upvote', question, on: true })
    }
  }
  let asked = 0
  for (let minute = 0; minute < minutes; minute++) {
    for (; asked < questions && asked < ((minute + 1) * questions) / askedIn; asked++) {
      does(parent(`asker-${asked}`), { type: 'ask', text: `Question ${asked}?` })
      does(host, { type: 'reviewQuestion', question: asked + 1, verdict: 'show' })
    }
    for (let person = 0; person < people; person++) {
      if (random() * 100 >= lookEachMinute) continue
      now += (60_000 / people) * (100 / lookEachMinute)
      look(`person-${person}`, 'most', hasShelf ? reads - limits.shelf : reads)
      if (hasShelf) look(`person-${person}`, 'unseen', limits.shelf)
    }
  }
  return seen.slice(1).map((who) => who.size)
}

const [without, withShelf] = [session(false, 1), session(true, 1)]
const tenth = questions / 10
const middle = (counts: number[]) => counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
const share = (counts: number[]) => `${((100 * middle(counts)) / people).toFixed(1)} %`
console.log(
  `${people} people, ${questions} questions in ${askedIn} of ${minutes} minutes. The chance that somebody saw a question:\n`,
)
console.table(
  Array.from({ length: 10 }, (_, index) => {
    const of = (counts: number[]) => counts.slice(index * tenth, (index + 1) * tenth)
    return {
      'asked in minute': `${(index * askedIn) / 10} to ${((index + 1) * askedIn) / 10}`,
      'without the shelf': share(of(without)),
      'with it': share(of(withShelf)),
    }
  }),
)
const fewest = (counts: number[]) => counts.filter((count) => count < people / 100).length
console.log(
  `Seen by fewer than 1 in 100: ${fewest(without)} without the shelf, ${fewest(withShelf)} with it.`,
)
