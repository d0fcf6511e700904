import { type ReactNode, useState } from 'react'
import { useMessages } from '../messages/messages.ts'
import { Details } from './Details.tsx'
import { Inset } from './Inset.tsx'

type Props = {
  /** What the question is about that could be hard to read. */
  text: string
  /** Whether someone has gone on before. */
  isPassed: boolean
  /** The way past the question, beside the way to it. */
  skip: ReactNode
  children: ReactNode
}

/** Stands before a question about something hard: it is shown to those who choose to see it, with and without JavaScript. */
export function ContentNote({ text, isPassed, skip, children }: Props) {
  const { contentNote } = useMessages()
  // What is open stays so where an answer is taken back.
  const [wasPassed, setPassed] = useState(isPassed)
  if (isPassed && !wasPassed) setPassed(true)
  return (
    <>
      <Inset as="p" variant="advice" className="app-content-note">
        {text}
      </Inset>
      <Details isPlain className="app-behind-note" summary={contentNote.show} open={wasPassed}>
        {children}
      </Details>
      <div className="app-past-note">{skip}</div>
    </>
  )
}
