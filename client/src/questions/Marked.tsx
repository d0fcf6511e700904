import type { HostQuestion } from '@companion/shared/views/questions'
import { partsOf } from './partsOf.ts'

/** The words of a question; what looks like a detail of somebody's is marked in them. */
export function Marked({ of: { text, flags } }: { of: Pick<HostQuestion, 'text' | 'flags'> }) {
  if (flags === undefined) return <>{text}</>
  let at = 0
  const parts = partsOf(text).map((part) => {
    at += part.text.length
    return part.isMarked ? <mark key={`to ${at}`}>{part.text}</mark> : part.text
  })
  return <>{parts}</>
}
