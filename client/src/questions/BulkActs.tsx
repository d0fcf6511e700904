import type { HostQuestion } from '@companion/shared/views/questions'
import { Button, LinkButton } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { DeclineSelect } from './DeclineSelect.tsx'
import { type Decision, decisionOn, isConcern } from './decide.ts'
import { useSendAll } from './useSendAll.ts'

type Props = { selected: readonly HostQuestion[]; onDone: () => void }

/** One decision on all that were selected. What may be about somebody's safety is not put on the board with others. */
export function BulkActs({ selected, onDone }: Props) {
  const sendAll = useSendAll()
  const showable = selected.filter((card) => !isConcern(card))
  const decide = (cards: readonly HostQuestion[], decision: Decision) => {
    sendAll(cards.flatMap((card) => decisionOn(card, decision)))
    onDone()
  }
  const name = `all ${selected.length} selected`
  return (
    <section className="app-row app-bulk" aria-label="What to do with the selected questions">
      <strong>{number(selected.length)} selected</strong>
      {showable.length > 0 && (
        <Button
          className="app-act"
          text={showable.length < selected.length ? `Board ${showable.length}` : 'Board'}
          aria-label={`Board ${showable.length} selected`}
          onClick={() => decide(showable, { verdict: 'show' })}
        />
      )}
      <Button
        variant="secondary"
        className="app-act"
        text="Keep"
        aria-label={`Keep ${name}`}
        onClick={() => decide(selected, { verdict: 'hold' })}
      />
      <DeclineSelect
        id="decline-selected"
        about={name}
        onDecline={(reason) => decide(selected, { verdict: 'decline', reason })}
      />
      <LinkButton text="Clear" onClick={onDone} />
    </section>
  )
}
