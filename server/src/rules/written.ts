import type { WrittenKind } from '@companion/shared/programme/written'
import { evidencePolls } from './audiences/official.ts'
import { saidInRounds } from './breakouts/slices.ts'
import { scoreOf } from './questions/question.ts'
import type { SessionState } from './state.ts'

/** A text that people wrote, as officials may read it. */
export type Written = {
  /** Which text of the session it is, without naming who wrote it. */
  key: string
  kind: WrittenKind
  text: string
  /** What holds the text in the state, as long as it is there: what was worked out of it is kept by it. */
  source?: object
  /** What was asked: the question of a poll, or the prompt of a group. */
  asked?: string
  /** How many people support it or agree with it, where that can be said of it. */
  people?: number
  /** What not everyone in a group agreed on, beside this point of it. */
  disagreement?: string
}

/**
 * What people wrote in a session and officials may read: answers that a host let through, questions that were put on the
 * board, and key points that a host put before everyone. The same as stands in the evidence.
 */
export function writtenIn(state: SessionState): Written[] {
  return [...answersIn(state), ...questionsIn(state), ...pointsIn(state)]
}

function answersIn(state: SessionState): Written[] {
  return evidencePolls(state).flatMap((id) =>
    (state.polls.get(id)?.runs ?? []).flatMap(({ question, said }) =>
      [...said.shown].flatMap((item): Written[] => {
        const source = said.texts.get(item)
        if (source === undefined) return []
        const { text } = source
        return [{ key: `answer/${item}`, kind: 'answer', text, source, asked: question.text }]
      }),
    ),
  )
}

function questionsIn(state: SessionState): Written[] {
  return [...state.questions.values()]
    .filter(({ status }) => status === 'shown' || status === 'archived')
    .map((question) => ({
      key: `question/${question.number}`,
      kind: 'question',
      text: question.text,
      source: question,
      people: scoreOf(state, question),
    }))
}

function pointsIn(state: SessionState): Written[] {
  return [...saidInRounds(state)].flatMap(({ round, prompt, shown }) =>
    shown.map(({ group, view: { point, text, meToo }, agree }): Written => {
      const dissent = shown.find((other) => other.group === group && other.view.point === 'dissent')
      return {
        key: `point/${round}/${group.number}/${point}`,
        kind: point === 'dissent' ? 'disagreement' : 'point',
        text,
        asked: prompt.title,
        people: agree + meToo,
        ...(dissent !== undefined && point !== 'dissent' && { disagreement: dissent.view.text }),
      }
    }),
  )
}
