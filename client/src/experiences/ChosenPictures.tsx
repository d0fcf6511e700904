import type { Picture } from '@companion/shared/experiences/experience'
import { OptionSymbol } from '../ui/kit.ts'

type Props = { chosen: readonly Picture[]; names: Readonly<Record<Picture, string>> }

/** What someone chose by its picture. */
export function ChosenPictures({ chosen, names }: Props) {
  return (
    <ul className="app-pictures app-pictures--chosen">
      {chosen.map((picture) => (
        <li key={picture}>
          <OptionSymbol name={picture} />
          {names[picture]}
        </li>
      ))}
    </ul>
  )
}
