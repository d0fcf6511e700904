import type { PollView } from '@companion/shared/views/polls'
import { Suspense, useState } from 'react'
import { Details, Text } from '../ui/kit.ts'
import { later } from '../ui/later.tsx'

const PhonePreview = later(() => import('./PhonePreview.tsx').then((module) => module.PhonePreview))

type Props = {
  sessionId: string
  /** Whether it is what people see now. The screen shows nothing else. */
  isOn: boolean
  /** The question, where it is one: phones show it too. */
  question?: { pollId: string; poll: PollView }
}

/** What phones and the screen show now, or how a question will look on a phone; loaded when it is opened. */
export function Previews({ sessionId, isOn, question }: Props) {
  const [isOpen, setOpen] = useState(false)
  const what = question === undefined ? 'What the screen shows' : 'What phones and the screen show'
  return (
    <Details
      summary={isOn ? what : 'How it looks on a phone'}
      isPlain
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {isOpen && (
        <div className="app-previews">
          {question !== undefined && (
            <Suspense fallback={<Text>Loading</Text>}>
              <PhonePreview sessionId={sessionId} {...question} />
            </Suspense>
          )}
          {isOn && (
            <div className="app-preview" inert>
              <iframe className="app-preview__page" src={`/${sessionId}/screen`} title="The screen" />
            </div>
          )}
        </div>
      )}
    </Details>
  )
}
