import type { Figures, QuestionOf } from '@companion/shared/kinds/registry'
import { number } from '../words/numbers.ts'
import { percentage } from '../words/share.ts'
import { Paged } from './Paged.tsx'

type Props = Figures['statements'] & { question: QuestionOf<'statements'> }

const stances = ['agree', 'disagree', 'pass'] as const
const words = { agree: 'agree', disagree: 'disagree', pass: 'not sure' }

/** Each statement with how many agree, disagree and are not sure, as parts of one bar. */
export function Stances({ question: { statements }, counts }: Props) {
  const rows = statements.map(({ id, text }, index) => ({ id, text, of: counts[index] ?? [0, 0, 0] }))
  return (
    <Paged items={rows} most={4}>
      {(shown) => (
        <ul className="app-screen__stances">
          {shown.map(({ id, text, of }) => {
            const all = of[0] + of[1] + of[2]
            const parts = stances.map((stance, index) => {
              const before = of.slice(0, index).reduce((sum, count) => sum + count, 0)
              const count = of[index] as number
              return { stance, count, x: (before / (all || 1)) * 100, width: (count / (all || 1)) * 100 }
            })
            return (
              <li key={id}>
                <p className="app-screen__statement">{text}</p>
                <svg className="app-screen__parts" width="100%" aria-hidden="true" focusable="false">
                  <rect className="app-screen__ground" width="100%" height="100%" />
                  {parts.map(({ stance, x, width }) => (
                    <rect
                      key={stance}
                      className={`app-screen__part app-screen__part--${stance}`}
                      x={`${x.toFixed(1)}%`}
                      width={`${width.toFixed(1)}%`}
                      height="100%"
                    />
                  ))}
                </svg>
                <p className="app-screen__key">
                  {parts.map(({ stance, count }) => {
                    const share = percentage(count, all)
                    return (
                      <span key={stance} className={`app-screen__stance app-screen__stance--${stance}`}>
                        {`${share === null ? number(count) : `${share}%`} ${words[stance]}`}
                      </span>
                    )
                  })}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </Paged>
  )
}
