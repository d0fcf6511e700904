import type { RoundView } from '@companion/shared/views/breakouts'
import type { ParticipantView } from '@companion/shared/views/participant'
import { useSlice } from '../live/useView.ts'
import { useMessages } from '../messages/messages.ts'
import { CommandForm } from '../ui/CommandForm.tsx'
import { LinkButton, Text } from '../ui/kit.ts'
import { useWords } from './useWords.ts'

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
  const { shown: words } = useWords()
  const { undo } = useMessages()
  const titleOf = (prompt: string) => round.prompts.find(({ id }) => id === prompt)?.title ?? ''
  if (shown.length === 0) return <Text>{words.none}</Text>
  return (
    <ul className="app-said">
      {shown.map(({ group, point, text, prompt, people, meToo: others }) => {
        const isMine = meToo.includes(`${group}/${point}`)
        return (
          <li key={`${group}/${point}`} className="app-said__text">
            <Text variant="aside">
              {point === 'dissent' ? words.dissent(titleOf(prompt)) : titleOf(prompt)}
            </Text>
            <Text className="app-board__text">{text}</Text>
            <CommandForm
              action={action}
              command={{ type: 'meToo', round: round.round, group, point, on: !isMine }}
            >
              <span>
                {words.from(people, group === own)}
                {others > 0 && words.more(others)}
              </span>
              {group !== own && <LinkButton type="submit" text={isMine ? undo : words.meToo} about={text} />}
            </CommandForm>
          </li>
        )
      })}
    </ul>
  )
}
