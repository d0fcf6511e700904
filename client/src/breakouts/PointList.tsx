import type { PointsView, PointView, RoundView } from '@companion/shared/views/breakouts'
import type { ReactNode } from 'react'
import { Heading, Tag, Text } from '../ui/kit.ts'
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
              <Heading level={3}>{title}</Heading>
              <ul className="app-said">
                {those.map((one) => (
                  <li key={`${one.group}/${one.point}`} className="app-said__text">
                    {one.point === 'dissent' && <Tag colour="purple">Not all agree</Tag>} {one.text}{' '}
                    <span className="app-quiet">
                      {one.people === 1 ? 'one person' : `a group of ${number(one.people)}`}
                      {one.meToo > 0 && `, ${moreSay(one.meToo)}`}
                    </span>{' '}
                    {one.flags?.map((flag) => (
                      <Tag key={flag} colour="orange">
                        {flagNames[flag]}
                      </Tag>
                    ))}{' '}
                    {one.shown && <Tag colour="green">Shown</Tag>} {action?.(one)}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      {points.all > points.points.length && (
        <Text variant="aside">{number(points.all)} in all. Those with the most support are listed here.</Text>
      )}
    </>
  )
}
