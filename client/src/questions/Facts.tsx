import type { HostView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useSlice } from '../live/useView.ts'
import { people } from '../words/numbers.ts'

/** How many people a question stands for, and its topic. */
export function Facts({ question }: { question: HostQuestion }) {
  const { topics = [] } = useSlice<HostView, 'asking'>('asking') ?? {}
  const topic = topics.find(({ id }) => id === question.topic)?.text
  const said = [question.score > 1 && people(question.score), topic].filter(Boolean).join(', ')
  return said === '' ? null : <span className="app-quiet">{said} </span>
}
