import type { Figures, QuestionOf } from '@companion/shared/kinds/registry'
import { Paged } from './Paged.tsx'

type Props = Figures['ranking'] & { question: QuestionOf<'ranking'>; answered: number }

/** What was ranked, in the order of everyone together; before anyone has answered, as it was written. */
export function Places({ question: { options }, borda, answered }: Props) {
  const most = Math.max(1, ...borda)
  const rows = options.map(({ id, text }, index) => ({ id, text, score: borda[index] ?? 0 }))
  if (answered > 0) rows.sort((one, next) => next.score - one.score)
  const placeOf = (score: number) => 1 + rows.filter((other) => other.score > score).length
  return (
    <Paged items={rows}>
      {(shown) => (
        <ol className="app-screen__bars">
          {shown.map(({ id, text, score }) => (
            <li key={id} className="app-screen__bar">
              {answered > 0 && <strong className="app-screen__place">{placeOf(score)}</strong>}
              <span className="app-screen__track">
                <svg width="100%" height="100%" aria-hidden="true" focusable="false">
                  <rect
                    className="app-screen__fill"
                    width={`${((score / most) * 100).toFixed(1)}%`}
                    height="100%"
                  />
                </svg>
                <span className="app-screen__words">{text}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Paged>
  )
}
