import type { Answer, Question } from '@companion/shared/commands/kinds'
import { other } from '@companion/shared/fixedOptions'
import { optionsOf } from '@companion/shared/options'

const stances = { agree: 'agree', disagree: 'disagree', pass: 'pass' } as const

/** What someone said, in words: `‘Trust’, ‘Time’`. */
export function answerText(question: Question, answer: Answer): string {
  if ('skip' in answer) return '‘Prefer not to say’'
  const options = optionsOf(question)
  const name = (id: string) => options.find((option) => option.id === id)?.text ?? id
  const quoted = (id: string, said?: string) => `‘${id === other && said !== undefined ? said : name(id)}’`
  if ('choice' in answer) return quoted(answer.choice, answer.other)
  if ('choices' in answer) return answer.choices.map((id) => quoted(id, answer.other)).join(', ')
  if ('point' in answer) return String(answer.point)
  if ('order' in answer) return answer.order.map((id) => quoted(id)).join(', then ')
  if ('points' in answer) {
    return options.map(({ id, text }) => `‘${text}’ ${answer.points[id] ?? 0}`).join(', ')
  }
  if ('number' in answer)
    return `${answer.number}${question.kind === 'numeric' && question.unit ? ` ${question.unit}` : ''}`
  if ('text' in answer) return `‘${answer.text}’`
  if ('words' in answer) return answer.words.map((word) => `‘${word}’`).join(', ')
  return options
    .filter(({ id }) => answer.stances[id] !== undefined)
    .map(({ id, text }) => `‘${text}’: ${stances[answer.stances[id] as keyof typeof stances]}`)
    .join('; ')
}
