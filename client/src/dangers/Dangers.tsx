import type { ModeratorView } from '@companion/shared/views/host'
import { useSlice } from '../live/useView.ts'
import { Details, List } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'
import { timeOfDay } from '../words/time.ts'
import { DangerCard, placeInWords } from './DangerCard.tsx'

/** What may be about somebody in danger, before everything else, until somebody has it; and who had what. */
export function Dangers() {
  const dangers = useSlice<ModeratorView, 'dangers'>('dangers')
  if (dangers === undefined) return null
  const { lead, open, messages, taken } = dangers
  const more = messages - open.reduce((sum, card) => sum + card.messages, 0)
  return (
    <>
      {open.length > 0 && (
        <ul className="app-dangers" aria-label="May be in danger">
          {open.map((danger, place) => (
            <DangerCard key={danger.dangers[0]} danger={danger} lead={lead} hasSteps={place === 0} />
          ))}
          {more > 0 && <li className="app-danger">And {number(more)} more messages after these.</li>}
        </ul>
      )}
      {taken.length > 0 && (
        <Details summary={`Who has what may be danger (${number(taken.length)})`} isPlain>
          <List isSmall>
            {taken.map(({ danger, text, place, by, takenAt }) => (
              <li key={danger}>
                {timeOfDay(takenAt)} {by} has ‘{text ?? 'words taken back'}’ ({placeInWords(place)})
              </li>
            ))}
          </List>
        </Details>
      )}
    </>
  )
}
