import { textFields } from '@companion/shared/answers'
import type { CommandType } from '@companion/shared/commands/command'
import type { FormFields } from '@companion/shared/formFields'
import { nanoid } from 'nanoid'
import { definitionOf } from '../rules/registry.ts'
import type { SessionState } from '../rules/state.ts'

/** A form as it was posted. */
export type Form = Record<string, unknown>

/**
 * The commands that a participant's form asks for, as raw as from a socket; null where nothing was filled in. A form
 * cannot make ids of its own. What it sets may be sent twice without harm; a question sent twice is asked twice.
 */
export function readForm(form: Form, state: SessionState): unknown[] | null {
  const fields: FormFields = (name) => {
    const value = form[name]
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }
  // The form of an answer names no type, and has a second button that withdraws it.
  const asked = fields('type')[0] || 'answer'
  const type = (fields('withdraw').length > 0 ? 'withdrawAnswer' : asked) as CommandType
  const { form: read } = definitionOf({ type }) ?? {}
  // What no form sends is refused as it would be off the wire.
  const commands = read === undefined ? [{}] : read(fields, state)
  return commands?.map((command) => ({ id: nanoid(), type, ...command })) ?? null
}

/** Where on the pages of a session someone was who sent a form: the page, what it asked for, and the part of it. */
export function placeOf(form: Form): { path: string; search?: string; hash?: string } {
  const { type, pollId, board, from, round, question } = form
  if (from === 'mine') return { path: '/mine' }
  if (from === 'not-asked')
    return {
      path: '/not-asked',
      ...(typeof question === 'string' && { hash: `question-${encodeURIComponent(question)}` }),
    }
  if (typeof board === 'string') return { path: '/board', search: String(new URLSearchParams(board)) }
  if (typeof pollId === 'string') return { path: '', hash: `poll-${encodeURIComponent(pollId)}` }
  if (type === 'describeMe') return { path: '/you', hash: 'you' }
  return round === undefined ? { path: '/questions' } : { path: '', hash: 'breakout' }
}

/** What someone wrote in the boxes of a form. `point` is a key point in a write-up, and a choice elsewhere. */
export function wordsOf(form: Form): string {
  const boxes = form['type'] === 'writeUp' ? ['point', 'dissent'] : textFields
  return boxes
    .flatMap((name) => form[name])
    .filter((one) => typeof one === 'string' && one.trim() !== '')
    .join(' / ')
}
