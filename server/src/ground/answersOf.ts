import { stances } from '@companion/shared/kinds/statements'
import { hasSure, isSure } from '../rules/people/counting.ts'
import type { SessionState } from '../rules/state.ts'
import type { StatementsRun } from '../rules/statementsAsked.ts'
import { yieldToEventLoop } from '../runtime/yieldToEventLoop.ts'
import { type Answers, notSaid } from './principal.ts'

/** How many people are looked at before others are served. */
const peopleInStep = 1000
const values = { agree: 1, pass: 0, disagree: -1 } as const

/**
 * What people said to all statements of a session that are closed, and which of them it cost something to come in: of
 * everyone who counts and said something of one. They are those of the published results: with anyone left out, the difference
 * would give their answers away. No one is named, and the order is that of the answers.
 */
export async function answersOf(
  state: SessionState,
  asked: readonly StatementsRun[],
): Promise<{ answers: Answers; sure: Uint8Array }> {
  const everyone = new Set(asked.flatMap(({ run }) => [...run.answers.keys()]))
  const statements = asked.reduce((sum, { question }) => sum + question.statements.length, 0)
  const all = new Int8Array(everyone.size * statements)
  const sure = new Uint8Array(everyone.size)
  const isBySure = hasSure(state)
  let [people, step] = [0, 0]
  for (const person of everyone) {
    step += 1
    if (step % peopleInStep === 0) await yieldToEventLoop()
    if (state.aside.has(person)) continue
    const row = rowOf(person, asked)
    if (row.every((stance) => stance === notSaid)) continue
    all.set(row, people * statements)
    sure[people] = !isBySure || isSure(state, person) ? 1 : 0
    people += 1
  }
  // Copied, so that what is handed over holds these people alone.
  return {
    answers: { people, statements, stances: all.slice(0, people * statements) },
    sure: sure.slice(0, people),
  }
}

function rowOf(person: string, asked: readonly StatementsRun[]): number[] {
  return asked.flatMap(({ run, question }) => {
    const answer = run.answers.get(person)?.answer
    const given = answer !== undefined && 'stances' in answer ? answer.stances : {}
    return question.statements.map(({ id }) => {
      const stance = stances.find((one) => one === given[id])
      return stance === undefined ? notSaid : values[stance]
    })
  })
}
