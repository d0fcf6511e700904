import type { RoundView } from '@companion/shared/views/breakouts'
import type { ParticipantView } from '@companion/shared/views/participant'
import { useSlice } from '../live/useView.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { LinkButton, Text } from '../ui/kit.ts'
import { moreSay, number } from '../words/numbers.ts'

type Props = {
  action: string
  round: RoundView
  /** The group one was in, which stands behind its points already. */
  group: number | undefined
  meToo: readonly string[]
}

/** The key points and disagreements that hosts put before everyone, each to say 'me too' to. */
export function ShownPoints({ action, round, group: own, meToo }: Props) {
  const shown = useSlice<ParticipantView, 'shown'>('shown') ?? []
  if (shown.length === 0) {
    return (
      <Text>
        Thank you. The groups have ended, and everything that was written is kept. A host reads out what the
        groups came to, and it appears here.
      </Text>
    )
  }
  return (
    <ul className="app-said">
      {shown.map(({ group, point, text, prompt, people, meToo: others }) => {
        const isMine = meToo.includes(`${group}/${point}`)
        return (
          <li key={`${group}/${point}`} className="app-said__text">
            <Text variant="aside">
              {round.prompts.find(({ id }) => id === prompt)?.title}
              {point === 'dissent' && ': not all in the group agree'}
            </Text>
            <Text className="app-board__text">{text}</Text>
            <CommandForm
              action={action}
              command={{ type: 'meToo', round: round.round, group, point, on: !isMine }}
            >
              <span>
                {from(people, group === own)}
                {others > 0 && `, and ${moreSay(others)}`}
              </span>
              {group !== own && <LinkButton type="submit" text={isMine ? 'Undo' : 'Me too'} about={text} />}
            </CommandForm>
          </li>
        )
      })}
    </ul>
  )
}

/** Who stands behind a point. */
function from(people: number, isOwn: boolean): string {
  if (people === 1) return isOwn ? 'From you' : 'From one person'
  return `From ${isOwn ? 'your' : 'a'} group of ${number(people)}`
}
