import { List, Text } from '../ui/kit.ts'
import { useWords } from './useWords.ts'

/** What a group says to everyone, as it is written up. */
export function Points({ points, dissent }: { points: readonly string[]; dissent: string }) {
  const { writeUp: words } = useWords()
  return (
    <>
      <List kind="number">
        {points.map((point, place) => (
          <li key={place}>{point}</li>
        ))}
      </List>
      {dissent !== '' && (
        <Text>
          <strong>{words.dissent}</strong> {dissent}
        </Text>
      )}
    </>
  )
}
