import type { DeclineReason } from '@companion/shared/questions'
import type { AlikeView, HostQuestion } from '@companion/shared/views/questions'
import { useState } from 'react'
import { Button, VisuallyHidden } from '../ui/kit.ts'
import { DeclineSelect } from './DeclineSelect.tsx'
import { canMask, decisionOn, isConcern, isOut, joinOf, maskAndShow } from './decide.ts'
import { MoreActs } from './MoreActs.tsx'
import { useSendAll } from './useSendAll.ts'

type Props = {
  card: HostQuestion
  me: string
  isCurrent: boolean
  alike: NonNullable<AlikeView[number]>
  onReword: () => void
}

/** One row of what can be decided on a question. A worry about safety is kept first, anything else goes on the board. */
export function CardActs({ card, me, isCurrent, alike, onReword }: Props) {
  const sendAll = useSendAll()
  const [hasMore, setMore] = useState(false)
  const { question, text, status, copies, taken } = card
  const decide = (verdict: 'show' | 'hold') => () => sendAll(decisionOn(card, { verdict }))
  // Keys decide on what was taken.
  const hasKeys = isCurrent && taken?.by === me
  const of = { about: text, hasKeys }
  const isKept = status === 'held' || status === 'shorten'
  const isWorry = isConcern(card)
  const keep = !isKept && (
    <Act {...of} onClick={decide('hold')} letter="W" isFirst={isWorry}>
      {isOut(card) ? 'Take off, keep' : 'Keep'}
    </Act>
  )
  const show = canMask(card) ? (
    <Act {...of} onClick={() => sendAll(maskAndShow(card))} letter="X" isFirst>
      Mask and put on the board
    </Act>
  ) : (
    <Act {...of} onClick={decide('show')} letter="V" isFirst>
      {isOut(card) ? 'Leave on the board' : 'Board'}
    </Act>
  )
  const [first] = alike
  return (
    <>
      <div className="app-row">
        {isWorry ? keep : show}
        {first !== undefined && (
          <Act {...of} onClick={() => sendAll(joinOf(card, first.question))} letter="I">
            {copies === undefined ? 'Join' : `Join ${copies.first.length + 1}`}
          </Act>
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
      {hasMore && <MoreActs card={card} me={me} alike={alike} onReword={onReword} />}
    </>
  )
}

type ActProps = {
  children: string
  about: string
  letter: string
  hasKeys: boolean
  isFirst?: boolean
  onClick: () => void
}

/** A decision as a button that says what it is about, with its key where keys decide. */
function Act({ children, about, letter, hasKeys, isFirst = false, onClick }: ActProps) {
  return (
    <Button
      className="app-act"
      {...(!isFirst && { variant: 'secondary' })}
      onClick={onClick}
      {...(hasKeys && { 'aria-keyshortcuts': letter })}
    >
      {children}
      <VisuallyHidden> {about}</VisuallyHidden>
      {hasKeys && (
        <span className="app-act__key" aria-hidden="true">
          {letter}
        </span>
      )}
    </Button>
  )
}
