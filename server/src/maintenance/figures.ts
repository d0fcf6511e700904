import { officialView } from '../rules/audiences/official.ts'
import { evidence } from '../rules/evidence.ts'
import type { Tally } from '../rules/kinds/kind.ts'
import { countInvited } from '../rules/people/counting.ts'
import { scoreOf } from '../rules/questions/question.ts'
import { countsOf, outcomesView, topicsView } from '../rules/questions/slices.ts'
import type { SessionState } from '../rules/state.ts'

/** Every figure of a session, as text: what must be the same when who said it is taken out of the journal. */
export function figuresOf(state: SessionState): string {
  const polls = [...state.polls.values()].map(({ id, runs }) => ({
    id,
    results: officialView.slice(state, `results:${id}`),
    breakdowns: officialView.slice(state, `breakdowns:${id}`),
    runs: runs.map(({ tally, paired, apart }) => [
      counted(tally),
      Array.from(apart, ([part, one]) => [part, counted(one.tally)]),
      paired && [counted(paired.before), counted(paired.after)],
    ]),
  }))
  const scores = [...state.questions.values()].map((question) => scoreOf(state, question))
  return JSON.stringify({
    polls,
    scores,
    invited: countInvited(state),
    counts: countsOf(state),
    outcomes: outcomesView(state),
    topics: topicsView(state),
    evidence: [...evidence(state)].flat(),
  })
}

/** A tally without the words in it, but with how many people said each. */
function counted({ answered, skipped, sums, words }: Tally) {
  return { answered, skipped, sums, words: Array.from(words.values(), ({ people }) => people) }
}
