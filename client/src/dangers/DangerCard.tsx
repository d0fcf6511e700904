import type { DangerPlace, DangersView, DangerView } from '@companion/shared/views/dangers'
import { useState } from 'react'
import { Button } from '../ui/kit.ts'
import { count, people as peopleInWords } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'
import { TellLead } from './TellLead.tsx'

type Props = {
  danger: DangerView
  lead: DangersView['lead']
  /** It says what to do, as the first of them does. */
  hasSteps: boolean
}

/** A message that suggests danger, and what to do. It stays until someone on the team takes it and gives their name. */
export function DangerCard({ danger, lead, hasSteps }: Props) {
  const [isTelling, setTelling] = useState(false)
  const { at, place, text, first, messages, people } = danger
  const facts = [
    timeOfDay(at),
    placeInWords(place),
    messages > 1 && `${count(messages, 'message', 'messages')} alike, from ${peopleInWords(people)}`,
  ]
  return (
    <li className="app-danger">
      <p className="app-danger__facts">
        <strong className="app-danger__title">May be in danger</strong> {facts.filter(Boolean).join(' · ')}
      </p>
      <p className="app-danger__text">
        {text ?? <em>The person who wrote this has taken their words back. They may still need help.</em>}
      </p>
      {first !== undefined && <p className="app-danger__facts">{`First written as: ‘${first}’`}</p>}
      {hasSteps && (
        <ol className="app-danger__steps">
          <li>In danger now? Call 999. </li>
          <li>Tell {lead?.name ?? 'the safeguarding lead'}, in these words. </li>
          <li>Keep it off the board: the person who wrote it sees where to get help.</li>
        </ol>
      )}
      {isTelling ? (
        <TellLead danger={danger} lead={lead} onClose={() => setTelling(false)} />
      ) : (
        <Button
          variant="warning"
          className="app-act"
          aria-label={`Tell the lead: ${text ?? 'words taken back'}`}
          onClick={() => setTelling(true)}
          text="Tell the lead"
        />
      )}
    </li>
  )
}

/** Where something was written, as a fact about it. */
export function placeInWords(place: DangerPlace): string {
  if ('question' in place) return `question ${place.question}`
  if ('pollId' in place) return 'an answer'
  return 'contribution' in place ? `said in group ${place.group}` : `write-up of group ${place.group}`
}
