import { columnsFor } from '@companion/shared/joinedColumns'
import type { Question } from '@companion/shared/kinds/registry'
import { stances } from '@companion/shared/kinds/statements'
import type { AgreedStatement } from '@companion/shared/programme/ground'
import type { Breakdown } from '@companion/shared/views/results'
import { evidencePolls } from './audiences/official.ts'
import { noGroup, standing } from './polls/breakdowns.ts'
import type { Run } from './polls/state.ts'
import type { SessionState } from './state.ts'

type StatementsQuestion = Extract<Question, { kind: 'statements' }>
/** The last asking of a set of statements, once it has closed. */
export type StatementsRun = { run: Run; question: StatementsQuestion }

/** The sets of statements of a session, each as it was asked last, of those that are closed. */
export function statementsAsked(state: SessionState): StatementsRun[] {
  return evidencePolls(state).flatMap((id) => {
    const run = state.polls.get(id)?.runs.at(-1)
    if (run === undefined || run.closedAt === null || run.question.kind !== 'statements') return []
    return [{ run, question: run.question }]
  })
}

const shareOf = (agree: number, all: number) => Math.round((100 * agree) / Math.max(1, all))

/** Of 100 people who answered, how many agree with each statement. */
const sharesOf = ({ run: { tally }, question }: StatementsRun): number[] =>
  question.statements.map((_, at) => shareOf(tally.sums[at * stances.length] ?? 0, tally.answered))

/** What is agreed by who people are, by one who-you-are question. */
export type AgreedByPeople = { about: string; statements: AgreedStatement[]; shown: number }

/**
 * The statements that at least `from` of 100 agree with in every group of people that can be shown, by who-you-are question.
 * Taken from the breakdowns as they were published, and from nothing else: so it gives away no more than they do.
 */
export function agreedByPeople(state: SessionState, from: number): AgreedByPeople[] {
  const byAbout = new Map<string, AgreedByPeople>()
  for (const asked of statementsAsked(state)) {
    const everyone = sharesOf(asked)
    for (const published of asked.run.breakdowns.values()) {
      const view = standing(asked.run, published)?.view
      if (view === undefined) continue
      const of = byAbout.get(view.about) ?? { about: view.text, statements: [], shown: 0 }
      byAbout.set(view.about, of)
      view.tables.forEach((table, at) => {
        const one = agreedIn(table, everyone[at] ?? 0)
        if (one === null) return
        of.shown += 1
        if (one.lowest.share >= from) of.statements.push(one)
      })
    }
  }
  return [...byAbout.values()].map((one) => ({
    ...one,
    statements: one.statements.sort((two, next) => next.lowest.share - two.lowest.share),
  }))
}

/** A statement in the groups of one breakdown that are shown; null where those are fewer than two. */
function agreedIn(table: Breakdown['tables'][0], everyone: number): AgreedStatement | null {
  const [agree] = columnsFor(table, [0]) ?? []
  if (agree === undefined) return null
  const groups = table.rows
    .flatMap(({ text, cells }) => {
      const figures = cells.filter((cell) => typeof cell === 'number')
      if (figures.length < cells.length || noGroup.includes(text)) return []
      const all = figures.reduce((sum, one) => sum + one, 0)
      return [{ group: text, share: shareOf(figures[agree] ?? 0, all) }]
    })
    .sort((one, next) => one.share - next.share)
  const [lowest, highest] = [groups[0], groups.at(-1)]
  if (lowest === undefined || highest === undefined || groups.length < 2) return null
  return { text: table.title ?? '', everyone, lowest, highest, shown: groups.length }
}
