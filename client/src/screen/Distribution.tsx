import type { Figures, QuestionOf } from '@companion/shared/kinds/registry'
import { nameOfPoint, pointsOf } from '@companion/shared/kinds/scale'
import { number } from '../words/numbers.ts'
import { percentage } from '../words/share.ts'

type Props = Figures['scale'] & { question: QuestionOf<'scale'>; answered: number }

/** How many chose each point of a scale, as columns side by side, and the mean. */
export function Distribution({ question, counts, mean, answered }: Props) {
  const points = pointsOf(question)
  const most = Math.max(1, ...counts)
  return (
    <>
      <ol className="app-screen__columns">
        {points.map((point, index) => {
          const count = counts[index] ?? 0
          const height = (count / most) * 100
          const share = percentage(count, answered)
          return (
            <li key={point} className="app-screen__column">
              <strong className="app-screen__share">{share === null ? number(count) : `${share}%`}</strong>
              <svg width="100%" aria-hidden="true" focusable="false">
                <rect className="app-screen__ground" width="100%" height="100%" />
                <rect
                  className="app-screen__fill"
                  width="100%"
                  y={`${(100 - height).toFixed(1)}%`}
                  height={`${height.toFixed(1)}%`}
                />
              </svg>
              <span>{number(point)}</span>
            </li>
          )
        })}
      </ol>
      <p className="app-screen__ends">
        <span>{nameOfPoint(question, points[0] as number)}</span>
        {mean !== null && answered > 0 && <strong>{`On average ${number(mean)}`}</strong>}
        <span>{nameOfPoint(question, points.at(-1) as number)}</span>
      </p>
    </>
  )
}
