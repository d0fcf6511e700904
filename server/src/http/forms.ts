import { field, readAnswer } from '@companion/shared/answers'
import { nanoid } from 'nanoid'
import { latestRun, type SessionState } from '../session/state.ts'

/** A form as it was posted. */
export type Form = Record<string, unknown>

/**
 * The commands that a participant's form asks for, as raw as from a socket; null where nothing was given. A form
 * cannot make ids of its own. What it sets may be sent twice without harm; a question sent twice is asked twice.
 */
export function readForm(form: Form, state: SessionState): unknown[] | null {
  const fields = (name: string) => {
    const value = form[name]
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }
  const [type = ''] = fields('type')
  if (type === 'describeMe') {
    const given = state.whoYouAre.questions.flatMap(({ id: about }) => {
      const [choice = ''] = fields(field.choice + about)
      return choice === '' ? [] : [{ id: nanoid(), type, about, choice: choice === 'none' ? null : choice }]
    })
    return given.length === 0 ? null : given
  }
  if (type === 'ask') {
    const [text = ''] = fields(field.text)
    const [topic = ''] = fields('topic')
    return text.trim() === '' ? null : [{ id: nanoid(), type, text, ...(topic !== '' && { topic }) }]
  }
  if (type === 'upvote' || type === 'withdrawQuestion') {
    const onQuestion = { id: nanoid(), type, question: Number(fields('question')[0]) }
    return [type === 'upvote' ? { ...onQuestion, on: fields('on')[0] === 'true' } : onQuestion]
  }
  const [pollId = ''] = fields('pollId')
  const onRun = { id: nanoid(), pollId, run: Number(fields('run')[0]) }
  if (fields('withdraw').length > 0) return [{ type: 'withdrawAnswer', ...onRun }]
  const poll = state.polls.get(pollId)
  const run = poll && latestRun(poll)
  // An unknown poll gets its refusal from the rules, which need some answer to refuse.
  const answer = run === undefined ? { skip: true } : readAnswer(run.question, fields)
  return answer === null ? null : [{ type: type || 'answer', ...onRun, answer }]
}
