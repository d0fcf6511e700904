import type { ModeratorView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { Text } from '../ui/kit.ts'
import { CardActs } from './CardActs.tsx'
import { isConcern } from './decide.ts'
import { Marked } from './Marked.tsx'
import { Reword } from './Reword.tsx'

type Props = { card: HostQuestion; me: string; isCurrent: boolean }

/** The words of a card and what can be decided on it: what is most often done first, the rest behind a press. */
export function OpenCard(props: Props) {
  const { card } = props
  const [isWriting, setWriting] = useState(false)
  const alike = useSlice<ModeratorView, 'alike'>('alike')?.[card.question] ?? []
  return (
    <div className="app-asked__body">
      <p className="app-asked__text">
        <Marked of={card} />
      </p>
      {isConcern(card) && (
        <Text variant="small" className="app-asked__worry">
          <strong>This may be about someone’s safety. Do not put it on the board.</strong> Keep it: the person
          who wrote it is shown where to get help.
        </Text>
      )}
      {alike[0] !== undefined && (
        <p className="app-asked__facts">
          May ask the same as: {alike[0].text} {alike.length > 1 && `(and ${alike.length - 1} more)`}
        </p>
      )}
      {isWriting ? (
        <Reword question={card} onDone={() => setWriting(false)} />
      ) : (
        <CardActs {...props} alike={alike} onReword={() => setWriting(true)} />
      )}
    </div>
  )
}
