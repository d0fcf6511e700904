import type { DeclineReason } from '@companion/shared/questions'
import type { ModeratorView } from '@companion/shared/views/host'
import type { HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { useSlice } from '../live/useView.ts'
import { Button, Text, VisuallyHidden } from '../ui/kit.ts'
import { DeclineSelect } from './DeclineSelect.tsx'
import { canMask, decisionOn, isConcern, isOut, joinOf, maskAndShow } from './decide.ts'
import { Marked } from './Marked.tsx'
import { MoreActs } from './MoreActs.tsx'
import { Reword } from './Reword.tsx'
import { useSendAll } from './useSendAll.ts'

type Props = { card: HostQuestion; me: string; isCurrent: boolean }

/** The words of a card and what can be decided on it: what is most often done first, the rest behind a press. */
export function OpenCard({ card, me, isCurrent }: Props) {
  const sendAll = useSendAll()
  const [isWriting, setWriting] = useState(false)
  const [hasMore, setMore] = useState(false)
  const { question, text, status, copies, taken } = card
  const alike = useSlice<ModeratorView, 'alike'>('alike')?.[question] ?? []
  const decide = (verdict: 'show' | 'hold') => () => sendAll(decisionOn(card, { verdict }))
  // Keys decide on what was taken.
  const hasKeys = isCurrent && taken?.by === me
  const isKept = status === 'held' || status === 'shorten'
  const act = (label: string, run: () => void, key?: string, isFirst = false) => (
    <Button
      className="app-act"
      {...(!isFirst && { variant: 'secondary' })}
      onClick={run}
      {...(hasKeys && key && { 'aria-keyshortcuts': key })}
    >
      {label}
      <VisuallyHidden> {text}</VisuallyHidden>
      {hasKeys && key !== undefined && (
        <span className="app-act__key" aria-hidden="true">
          {key}
        </span>
      )}
    </Button>
  )
  const isWorry = isConcern(card)
  const keep = !isKept && act(isOut(card) ? 'Take off, keep' : 'Keep', decide('hold'), 'W', isWorry)
  const first = alike[0]
  return (
    <div className="app-asked__body">
      <p className="app-asked__text">
        <Marked of={card} />
      </p>
      {isWorry && (
        <Text variant="small" className="app-asked__worry">
          <strong>This may be about someone’s safety. Do not put it on the board.</strong> Keep it: whoever
          wrote it is shown where to get help.
        </Text>
      )}
      {first !== undefined && (
        <p className="app-asked__facts">
          May ask the same as: {first.text} {alike.length > 1 && `(and ${alike.length - 1} more)`}
        </p>
      )}
      {isWriting ? (
        <Reword question={card} onDone={() => setWriting(false)} />
      ) : (
        <>
          <div className="app-row">
            {isWorry && keep}
            {!isWorry &&
              (canMask(card)
                ? act('Mask and put on the board', () => sendAll(maskAndShow(card)), 'X', true)
                : act(isOut(card) ? 'Leave on the board' : 'Board', decide('show'), 'V', true))}
            {first !== undefined &&
              act(
                copies === undefined ? 'Join' : `Join ${copies.first.length + 1}`,
                () => sendAll(joinOf(card, first.question)),
                'I',
              )}
            {!isWorry && keep}
            <DeclineSelect
              id={`decline-${question}`}
              about={text}
              onDecline={(reason: DeclineReason) => sendAll(decisionOn(card, { verdict: 'decline', reason }))}
            />
            <Button
              variant="secondary"
              className="app-act"
              aria-label={`More for: ${text}`}
              aria-expanded={hasMore}
              onClick={() => setMore(!hasMore)}
              text="⋯"
            />
          </div>
          {hasMore && <MoreActs card={card} me={me} alike={alike} onReword={() => setWriting(true)} />}
        </>
      )}
    </div>
  )
}
