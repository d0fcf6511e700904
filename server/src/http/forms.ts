import { field, readAnswer } from '@companion/shared/answers'
import { nanoid } from 'nanoid'
import { latestRun } from '../rules/polls/state.ts'
import type { SessionState } from '../rules/state.ts'

/** A form as it was posted. */
export type Form = Record<string, unknown>

/** What the forms of a group hold beside the round: numbers, texts, and what is set or not. */
const groupForms: Record<string, { numbers?: string[]; texts?: string[]; flags?: string[] }> = {
  joinRound: {},
  leaveRound: {},
  contribute: { numbers: ['group'], texts: [field.text] },
  withdrawContribution: { numbers: ['contribution'] },
  agree: { numbers: ['contribution'], flags: ['on'] },
  callHelp: { flags: ['on'] },
  beScribe: {},
  writeUp: { texts: ['dissent'] },
  offerWriteUp: {},
  judgeWriteUp: { flags: ['fair'] },
  sendWriteUp: {},
  meToo: { numbers: ['group'], texts: ['point'], flags: ['on'] },
}

/** Where somebody would like to be. What is no number of a room is no wish for one: they are asked for it. */
function readWish(wish: string | undefined, prompt: string, room: string) {
  if (wish === 'alone') return { kind: 'alone', ...(prompt !== '' && { prompt }) }
  if (/^\s*0*[1-9]\d{0,3}\s*$/.test(room)) return { kind: 'room', room: Number(room) }
  return prompt === '' ? { kind: 'any' } : { kind: 'prompt', prompt }
}

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
      return choice === ''
        ? []
        : [{ id: nanoid(), type, about, choice: choice === field.notSaid ? null : choice }]
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
  const inGroup = Object.hasOwn(groupForms, type) ? groupForms[type] : undefined
  if (inGroup !== undefined) {
    const { numbers = [], texts = [], flags = [] } = inGroup
    const [wish] = fields('wish')
    const [prompt = '', room = '', name = ''] = ['prompt', 'room', 'name'].map((one) => fields(one)[0] ?? '')
    const given = {
      ...Object.fromEntries(
        ['round', ...numbers].flatMap((one) =>
          fields(one)
            .slice(0, 1)
            .map((given) => [one, Number(given)]),
        ),
      ),
      ...Object.fromEntries(texts.map((one) => [one, fields(one)[0] ?? ''])),
      ...Object.fromEntries(flags.map((one) => [one, fields(one)[0] === 'true'])),
      ...(type === 'joinRound' && { wish: readWish(wish, prompt, room), ...(name !== '' && { name }) }),
      ...(type === 'writeUp' && { points: fields('point').filter((one) => one.trim() !== '') }),
    }
    return [{ id: nanoid(), type, ...given }]
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
