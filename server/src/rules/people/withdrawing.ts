import { withdrawContribution } from '../breakouts/talk.ts'
import type { EntryOf } from '../entry.ts'
import { moveInColumns } from '../polls/columns.ts'
import { withdrawFrom } from '../polls/polls.ts'
import { staysCounted } from '../polls/withdrawing.ts'
import { withdraw as withdrawQuestion } from '../questions/asking.ts'
import type { SessionState } from '../state.ts'

/**
 * Take back everything that someone said: what they asked, wrote and said in groups, their answers to what is still open, and what
 * they said of themselves. A choice in a question that has closed stays in its figures: others have built on them.
 */
export function withdrawAll(state: SessionState, entry: EntryOf<'withdrawAll'>): string[] {
  return [
    'me',
    'receipts',
    ...withAnswers(state, entry),
    ...withQuestions(state, entry),
    ...withContributions(state, entry),
    ...withDescription(state, entry),
  ]
}

type Asked = EntryOf<'withdrawAll'>

function withAnswers(state: SessionState, { actor }: Asked): string[] {
  return [...state.polls.values()].flatMap((poll) =>
    poll.runs
      .filter((run) => run.answers.has(actor.id) && !staysCounted(run, actor.id))
      .flatMap((run) => withdrawFrom(state, poll, run, actor.id)),
  )
}

function withQuestions(state: SessionState, entry: Asked): string[] {
  return (state.askedBy.get(entry.actor.id) ?? [])
    .filter((question) => state.questions.get(question)?.status !== 'withdrawn')
    .flatMap((question) => {
      const command = { type: 'withdrawQuestion', id: entry.command.id, question } as const
      return withdrawQuestion(state, { ...entry, command })
    })
}

function withContributions(state: SessionState, entry: Asked): string[] {
  return state.rounds.flatMap(({ number: round, saidBy }) =>
    [...(saidBy.get(entry.actor.id)?.keys() ?? [])].flatMap((contribution) => {
      const command = { type: 'withdrawContribution', id: entry.command.id, round, contribution } as const
      return withdrawContribution(state, { ...entry, command })
    }),
  )
}

function withDescription(state: SessionState, { actor }: Asked): string[] {
  for (const [about, choice] of state.people.get(actor.id) ?? [])
    moveInColumns(state, actor.id, about, choice, null)
  state.people.delete(actor.id)
  return state.rounds.flatMap(({ people, number }) => {
    const member = people.get(actor.id)
    if (member === undefined || member.name === null) return []
    member.name = null
    return number === state.rounds.length ? [`group:${member.group}`, `member:${actor.id}`] : []
  })
}
