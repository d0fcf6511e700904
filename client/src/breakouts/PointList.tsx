import type { PointsView, PointView, RoundView } from '@companion/shared/views/breakouts'
import type { ReactNode } from 'react'
import { flagNames } from '../words/flags.ts'
import { moreSay, number } from '../words/numbers.ts'

type Props = { round: RoundView; points: PointsView; action?: (point: PointView) => ReactNode }

/** Key points and disagreements by prompt, those with the most support first, with how many people stand behind each. */
export function PointList({ round, points, action }: Props) {
  return (
    <>
      {round.prompts.map(({ id, title }) => {
        const those = points.points.filter(({ prompt }) => prompt === id)
        return (
          those.length > 0 && (
            <section key={id} aria-label={title}>
              <h3 className="govuk-heading-s">{title}</h3>
              <ul className="app-said">
                {those.map((one) => (
                  <li key={`${one.group}/${one.point}`} className="app-said__text">
                    {one.point === 'dissent' && (
                      <strong className="govuk-tag govuk-tag--purple">Not all agree</strong>
                    )}{' '}
                    {one.text}{' '}
                    <span className="app-quiet app-time">
                      {one.people === 1 ? 'one person' : `a group of ${number(one.people)}`}
                      {one.meToo > 0 && `, ${moreSay(one.meToo)}`}
                    </span>{' '}
                    {one.flags?.map((flag) => (
                      <strong key={flag} className="govuk-tag govuk-tag--orange">
                        {flagNames[flag]}
                      </strong>
                    ))}{' '}
                    {one.shown && <strong className="govuk-tag govuk-tag--green">Shown</strong>}{' '}
                    {action?.(one)}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      {points.all > points.points.length && (
        <p className="govuk-body-s app-quiet app-time">
          {number(points.all)} in all. Those with the most support are listed here.
        </p>
      )}
    </>
  )
}
